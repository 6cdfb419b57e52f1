import {expect} from 'chai';
import {html} from 'lit';
import {
  type BeforeYouPost,
  checks,
  choose,
  eventsOf,
  focused,
  ids,
  labels,
  mountChecklist,
  openItems,
  paragraphs,
  resultHeading,
  resultOf,
  stopChecks,
  tick,
  ticked,
} from './support/checklist.ts';
import {checklist} from './support/content.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const buttons = (widget: BeforeYouPost): string[] => findAll(widget, 'button').map(nameOf);

/** Puts something in the place of the clipboard until the test is over. An error is thrown at whoever looks. */
function clipboard(value: unknown): void {
  const get = (): unknown => {
    if (value instanceof Error) throw value;
    return value;
  };
  Object.defineProperty(navigator, 'clipboard', {configurable: true, get});
}

async function pressOn(widget: BeforeYouPost, role: string, name: string, key: string): Promise<void> {
  find(widget, role, name).focus();
  await press(key);
  await widget.updateComplete;
}

describe('the actions of <before-you-post>', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('ticks and unticks with Space, and focus stays', async () => {
    const widget = await mountChecklist();
    await pressOn(widget, 'checkbox', labels[0] ?? '', 'Space');
    expect([ticked(widget), focused()]).to.deep.equal([[labels[0]], `input: ${labels[0]}`]);
    await press('Space');
    expect([ticked(widget), focused()]).to.deep.equal([[], `input: ${labels[0]}`]);
  });

  it('ticks with a click on the label', async () => {
    const widget = await mountChecklist();
    widget.shadowRoot?.querySelector<HTMLElement>('label')?.click();
    await widget.updateComplete;
    expect(widget.confirmed).to.deep.equal([ids[0]]);
  });

  it('moves focus to the heading of the result when it is asked for, each time', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    await pressOn(widget, 'button', 'See my result', 'Enter');
    await until(() => focused() === 'h3: Think: pause before you post', 'the heading has focus');
    await pressOn(widget, 'button', 'See my result', 'Space');
    await until(() => focused() === 'h3: Think: pause before you post', 'the heading has focus again');
  });

  it('goes from an open item in the result to its box, and leaves the address alone', async () => {
    const widget = await mountChecklist();
    const address = location.href;
    const {length} = history;
    await tick(widget, ...checks.slice(1));
    await choose(widget, 'See my result');
    expect(openItems(widget)).to.deep.equal([labels[0]]);
    await pressOn(widget, 'link', labels[0] ?? '', 'Enter');
    expect([focused(), location.href, history.length]).to.deep.equal([`input: ${labels[0]}`, address, length]);
  });

  it('clears all ticks, hides the result, offers Undo beside it and keeps focus on Clear', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    await choose(widget, 'See my result');
    expect(buttons(widget)).to.deep.equal(['See my result', 'Clear all ticks', 'Copy result']);
    await pressOn(widget, 'button', 'Clear all ticks', 'Enter');
    expect([ticked(widget), resultHeading(widget)]).to.deep.equal([[], undefined]);
    expect(buttons(widget)).to.deep.equal(['See my result', 'Clear all ticks', 'Undo']);
    expect(focused()).to.equal('button: Clear all ticks');
  });

  it('leaves focus on Clear where a click gives none, as in Safari and with voice control', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    await choose(widget, 'Clear all ticks');
    await until(() => focused() === 'button: Clear all ticks', 'Clear has focus');
  });

  it('clears ticks that were made a moment before, within the same task', async () => {
    const widget = await mountChecklist();
    for (const label of labels) find(widget, 'checkbox', label).click();
    await choose(widget, 'Clear all ticks');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('brings ticks and result back with Undo, which disappears and leaves focus on Clear', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    await choose(widget, 'See my result');
    await choose(widget, 'Clear all ticks');
    await pressOn(widget, 'button', 'Undo', 'Space');
    expect(ticked(widget)).to.deep.equal(stopChecks.map(check => check.label));
    expect(resultHeading(widget)).to.equal('Think: pause before you post');
    expect(buttons(widget)).to.deep.equal(['See my result', 'Clear all ticks', 'Copy result']);
    await until(() => focused() === 'button: Clear all ticks', 'Clear has focus');
  });

  it('does not bring back a result that was not showing', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    await choose(widget, 'Clear all ticks');
    await choose(widget, 'Undo');
    expect([ticked(widget).length, resultHeading(widget)]).to.deep.equal([stopChecks.length, undefined]);
  });

  it('brings them back once, however often Undo is clicked', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...checks.slice(0, 1));
    await choose(widget, 'Clear all ticks');
    const heard = eventsOf(widget);
    const undo = find(widget, 'button', 'Undo');
    undo.click();
    undo.click();
    await widget.updateComplete;
    expect(heard).to.have.length(1);
  });

  it('takes Undo away with the next tick', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    await choose(widget, 'Clear all ticks');
    await tick(widget, ...checks.slice(-1));
    expect(buttons(widget)).to.deep.equal(['See my result', 'Clear all ticks']);
  });

  it('never disables a button', async () => {
    const widget = await mountChecklist();
    const disabled = () => widget.shadowRoot?.querySelectorAll(':disabled, [aria-disabled]').length;
    expect(disabled()).to.equal(0);
    await choose(widget, 'Clear all ticks');
    expect(disabled()).to.equal(0);
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    expect(disabled()).to.equal(0);
  });

  it('copies the result as plain text, and focus stays', async () => {
    const copied: string[] = [];
    clipboard({writeText: async (text: string) => void copied.push(text)});
    const widget = await mountChecklist(
      html`<before-you-post data-communications-team="the Comms desk"></before-you-post>`,
    );
    await tick(widget, ...checks.slice(1));
    await choose(widget, 'See my result');
    await pressOn(widget, 'button', 'Copy result', 'Enter');
    const today = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
    expect(copied).to.deep.equal([
      [
        checklist.title,
        `Social Media Guidance test, ${today}`,
        '',
        'Stop: do not post yet',
        `1 of ${stopChecks.length} stop checks is not confirmed.`,
        'Change the post, or get advice before you post it.',
        `${labels[0]}: Ask your information governance team.`,
        'If you are unsure, ask the Comms desk or your defence organisation.',
        '',
        `[ ] ${labels[0]}`,
        ...labels.slice(1).map(label => `[x] ${label}`),
        '',
      ].join('\n'),
    ]);
    expect(focused()).to.equal('button: Copy result');
  });

  for (const [why, value] of [
    ['there is no clipboard', undefined],
    ['the page throws at whoever looks for a clipboard', new Error('no')],
    ['the clipboard writes no text', {writeText: undefined}],
    ['the clipboard refuses', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
  ] as const) {
    it(`shows a labelled text box to copy from by hand when ${why}`, async () => {
      clipboard(value);
      const widget = await mountChecklist();
      await tick(widget, ...checks);
      await choose(widget, 'See my result');
      await choose(widget, 'Copy result');
      await until(() => focused() === 'textarea: Result as text', 'the text box has focus');
      const box = find(widget, 'textbox', 'Result as text') as HTMLTextAreaElement;
      expect(box.readOnly).to.equal(true);
      expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(box.value);
      expect(box.value).to.contain('Checked: every item is confirmed').and.to.contain(`[x] ${labels[0]}`);
      expect(paragraphs(resultOf(widget)).at(-1)).to.equal('Press Ctrl and C to copy');
    });
  }

  it('gives the text of the latest ticks when the browser asked for permission, and a tick came before the answer', async () => {
    let refuse = (): void => {};
    clipboard({
      writeText: () =>
        new Promise((_, reject) => {
          refuse = () => reject(new DOMException('no', 'NotAllowedError'));
        }),
    });
    const widget = await mountChecklist();
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    await choose(widget, 'Copy result');
    await tick(widget, ...checks.slice(0, 1));
    refuse();
    await until(() => findAll(widget, 'textbox').length === 1, 'the text box shows');
    const box = find(widget, 'textbox', 'Result as text') as HTMLTextAreaElement;
    expect(box.value).to.contain('Stop: do not post yet').and.to.contain(`[ ] ${labels[0]}`);
  });

  it('takes the text box away when a tick makes it out of date', async () => {
    clipboard(undefined);
    const widget = await mountChecklist();
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    await choose(widget, 'Copy result');
    await until(() => findAll(widget, 'textbox').length === 1, 'the text box shows');
    await tick(widget, ...stopChecks.slice(0, 1));
    expect(findAll(widget, 'textbox')).to.deep.equal([]);
  });

  it('prints the page only where the site asks for the button', async () => {
    const {print} = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    const widget = await mountChecklist(html`<before-you-post print-button></before-you-post>`);
    await choose(widget, 'See my result');
    await choose(widget, 'Print');
    window.print = print;
    expect(printed).to.equal(1);
  });
});

describe('the events of <before-you-post>', () => {
  it('tell of every tick, the result and clearing, with ids and never text', async () => {
    const widget = await mountChecklist();
    const heard = eventsOf(widget);
    await tick(widget, ...checks.slice(0, 1));
    await tick(widget, ...checks.slice(0, 1));
    await tick(widget, ...checks.slice(2));
    await choose(widget, 'See my result');
    await choose(widget, 'Clear all ticks');
    await choose(widget, 'Clear all ticks');
    await choose(widget, 'Undo');
    await until(() => heard.length === 2 * checks.slice(2).length + 4, 'all events have come');
    const confirmed = (id: string) => ({name: 'check-changed', id, confirmed: true, state: 'stop'});
    expect(heard).to.deep.equal([
      confirmed(ids[0] ?? ''),
      {name: 'check-changed', id: ids[0], confirmed: false, state: 'not-started'},
      ...ids.slice(2).map(confirmed),
      {name: 'result-shown', state: 'stop', unconfirmed: ids.slice(0, 2)},
      {name: 'checks-cleared'},
      ...ids.slice(2).map(confirmed),
    ]);
  });

  it('come after rendering, bubble, and cross shadow roots', async () => {
    const widget = await mountChecklist();
    const seen: unknown[] = [];
    widget.addEventListener('check-changed', event => {
      seen.push([ticked(widget), event.bubbles, event.composed, event.id]);
    });
    await tick(widget, ...checks.slice(0, 1));
    await until(() => seen.length === 1, 'the event has come');
    expect(seen).to.deep.equal([[[labels[0]], true, true, ids[0]]]);
  });

  it('are not fired by method calls', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    const heard = eventsOf(widget);
    widget.showResult();
    await widget.updateComplete;
    expect([resultHeading(widget), focused()]).to.deep.equal(['Think: pause before you post', 'nothing']);
    widget.clear();
    await widget.updateComplete;
    expect([ticked(widget), resultHeading(widget), buttons(widget).at(-1)]).to.deep.equal([[], undefined, 'Undo']);
    widget.clear();
    await choose(widget, 'Undo');
    await until(() => heard.length === stopChecks.length, 'a person has undone it');
    expect(widget.confirmed).to.deep.equal(stopChecks.map(check => check.id));
    expect(heard).not.to.deep.include({name: 'checks-cleared'});
  });
});
