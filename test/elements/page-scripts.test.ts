import {expect} from 'chai';
import {html} from 'lit';
import {checks, choose, labels, mountChecklist, resultOf, stopChecks, tick, ticked} from './support/checklist.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {header, mountGuidance, opened, panel, showAll} from './support/guidance.ts';
import {liveRegions} from './support/live-region.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const page = location.href;

/** Listens on the document until the test is over. */
const stopListening: (() => void)[] = [];
function onDocument(type: string, listener: (event: Event) => void, capture = false): void {
  document.addEventListener(type, listener, {capture, passive: false});
  stopListening.push(() => document.removeEventListener(type, listener, {capture}));
}

afterEach(() => {
  for (const stop of stopListening.splice(0)) stop();
  history.replaceState(null, '', page);
});

const both = html`<before-you-post></before-you-post>
  <social-media-guidance open="professionalism"></social-media-guidance>`;

describe('scripts that retarget touches, such as FastClick', () => {
  /** They prevent the click that the browser would make of a touch, and click what they take for its target. */
  function retargetTouches(): void {
    onDocument('touchstart', () => {});
    onDocument('touchend', event => {
      event.preventDefault();
      (event.target as HTMLElement).dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    });
  }

  /** Touches as a browser tells of it: the click comes unless somebody prevented it. */
  function touch(element: HTMLElement): void {
    const tell = (type: string) =>
      element.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true}));
    tell('touchstart');
    if (tell('touchend')) element.click();
  }

  it('leave every kind of control working', async () => {
    const widget = await mountChecklist(both);
    const guidance = widget.nextElementSibling as Element;
    retargetTouches();
    touch(find(widget, 'checkbox', labels[0]));
    touch(widget.shadowRoot?.querySelectorAll('label')[1] as HTMLElement);
    touch(find(widget, 'button', 'See my result'));
    await widget.updateComplete;
    expect([ticked(widget), resultOf(widget).checkVisibility()]).to.deep.equal([labels.slice(0, 2), true]);
    touch(header(guidance, 'law').querySelector('span') as HTMLElement);
    await until(() => opened(guidance).includes('law'), 'the section has opened');
    const answer = panel(guidance, 'professionalism').querySelector('summary') as HTMLElement;
    touch(answer);
    expect(answer.parentElement).to.have.property('open', true);
    touch(find(widget, 'link', /^Guidance: Abuse/));
    await until(() => opened(guidance).includes('abuse'), 'the link is followed');
  });

  it('still hear of touches that are no control’s, for gestures of the page', async () => {
    const widget = await mountGuidance(both);
    const seen: string[] = [];
    for (const type of ['touchstart', 'touchmove', 'touchend']) onDocument(type, event => seen.push(event.type));
    const text = panel(widget, 'professionalism').querySelector('p') as Element;
    for (const type of ['touchstart', 'touchmove', 'touchend'])
      text.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true}));
    expect(seen).to.deep.equal(['touchstart', 'touchmove', 'touchend']);
  });
});

describe('shortcuts of a page', () => {
  it('for Space and Enter leave our controls their keys', async () => {
    const widget = await mountChecklist(both);
    const guidance = widget.nextElementSibling as Element;
    for (const type of ['keydown', 'keypress', 'keyup'])
      onDocument(type, event => {
        const {key, target} = event as KeyboardEvent;
        const isControl = (target as Element).matches('a, button, input, textarea, select, summary');
        if (/^(?: |Enter|Spacebar)$/.test(key) && !isControl) event.preventDefault();
      });
    find(widget, 'checkbox', labels[0]).focus();
    await press('Space');
    expect(ticked(widget)).to.deep.equal([labels[0]]);
    find(widget, 'button', 'See my result').focus();
    await press('Enter');
    await until(() => resultOf(widget).checkVisibility(), 'the result shows');
    header(guidance, 'law').focus();
    await press('Space');
    await until(() => opened(guidance).includes('law'), 'Space opens');
    await press('Enter');
    await until(() => !opened(guidance).includes('law'), 'Enter closes');
    const answer = panel(guidance, 'professionalism').querySelector('summary') as HTMLElement;
    answer.focus();
    await press('Enter');
    await until(() => answer.parentElement?.hasAttribute('open') === true, 'the answer opens');
    find(widget, 'link', /^Guidance: Abuse/).focus();
    await press('Enter');
    await until(() => opened(guidance).includes('abuse'), 'the link is followed');
  });

  it('for other keys are heard, from our controls too', async () => {
    const widget = await mountGuidance();
    const keys: string[] = [];
    onDocument('keydown', event => keys.push((event as KeyboardEvent).key));
    showAll(widget).focus();
    await press('Escape', 'k', 'Tab');
    expect(keys).to.deep.equal(['Escape', 'k', 'Tab']);
  });

  it('find a control in the tag when they give it focus', async () => {
    const widget = await mountChecklist(both);
    const guidance = widget.nextElementSibling as HTMLElement;
    widget.focus();
    expect(nameOf(widget.shadowRoot?.activeElement as Element)).to.equal(labels[0]);
    guidance.focus();
    expect(nameOf(guidance.shadowRoot?.activeElement as Element)).to.equal('Show all sections');
  });
});

describe('scripts against copying', () => {
  it('keep nobody from the words', async () => {
    const widget = await mountChecklist(html`<div style="user-select: none; -webkit-user-select: none">${both}</div>`);
    const checklist = widget.querySelector('before-you-post') as Awaited<ReturnType<typeof mountChecklist>>;
    await tick(checklist, ...stopChecks);
    await choose(checklist, 'See my result');
    for (const type of ['copy', 'selectstart', 'keydown', 'contextmenu'])
      onDocument(type, event => event.preventDefault());
    const text = resultOf(checklist).querySelector('p') as HTMLElement;
    const prevented = [
      new Event('copy', {bubbles: true, composed: true, cancelable: true}),
      new Event('selectstart', {bubbles: true, composed: true, cancelable: true}),
      ...['c', 'C', 'a'].map(
        key => new KeyboardEvent('keydown', {key, ctrlKey: true, bubbles: true, composed: true, cancelable: true}),
      ),
      new KeyboardEvent('keydown', {key: 'c', metaKey: true, bubbles: true, composed: true, cancelable: true}),
    ].filter(event => !text.dispatchEvent(event));
    expect(prevented.map(({type}) => type)).to.deep.equal([]);
    const {userSelect, webkitUserSelect} = getComputedStyle(text);
    // Where nothing around says anything else, `auto` means text.
    expect(userSelect || webkitUserSelect).to.match(/^(?:text|auto)$/);
    expect(getComputedStyle(checklist.shadowRoot?.querySelector('[lang]') as Element).userSelect || 'text').to.equal(
      'text',
    );
  });
});

describe('recorders of visits', () => {
  it('are told in their own words to leave out what is ticked and what it comes to', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    const telling = [...findAll(widget, 'checkbox'), resultOf(widget), ...liveRegions(widget)];
    telling.push(widget.shadowRoot?.querySelector('#progress') as HTMLElement);
    for (const mark of [
      '.rr-block',
      '.rr-ignore',
      '.sentry-block',
      '.fs-exclude',
      '[data-hj-suppress]',
      '[data-clarity-mask="true"]',
    ])
      expect(telling.filter(element => !element.closest(mark)).length, mark).to.equal(0);
  });
});
