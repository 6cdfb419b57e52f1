import {expect} from 'chai';
import {html} from 'lit';
import {BeforeYouPost} from '../../src/before-you-post/before-you-post.ts';
import {defineElement} from '../../src/internal/define-element.ts';
import {enGB} from '../../src/locales/en-GB.ts';
import {
  checks,
  choose,
  eventsOf,
  focused,
  ids,
  labels,
  mountChecklist,
  resultHeading,
  stopChecks,
  tick,
  ticked,
} from './support/checklist.ts';
import {checklist} from './support/content.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {tasksDone} from './support/mount.ts';
import {until} from './support/until.ts';

/** What the attributes and properties come to, as a person sees it. */
function look(widget: BeforeYouPost): Record<string, unknown> {
  return {
    heading: findAll(widget, 'heading').map(heading => heading.localName),
    print: findAll(widget, 'button', 'Print').length,
    paper: findAll(widget, 'link', 'Blank paper version').length,
    guidance: findAll(widget, 'link', /^Guidance/).length,
  };
}

const plain = {heading: ['h2', 'h3'], print: 0, paper: 0, guidance: 0};
const rich = {heading: ['h4'], print: 1, paper: 1, guidance: checks.length};

describe('<before-you-post> as a guest', () => {
  it('keeps ticks, result, Undo and focus when the page moves it', async () => {
    const widget = await mountChecklist(html`<before-you-post></before-you-post><section></section>`);
    await tick(widget, ...stopChecks);
    await choose(widget, 'See my result');
    await until(() => focused() === 'h3: Think: pause before you post', 'the result has focus');
    find(widget, 'checkbox', labels[0]).focus();
    widget.parentElement?.querySelector('section')?.append(widget);
    await widget.updateComplete;
    expect([ticked(widget).length, resultHeading(widget), focused()]).to.deep.equal([
      stopChecks.length,
      'Think: pause before you post',
      `input: ${labels[0]}`,
    ]);
    await choose(widget, 'Clear all ticks');
    widget.closest('main')?.append(widget);
    await choose(widget, 'Undo');
    expect(ticked(widget)).to.deep.equal(stopChecks.map(check => check.label));
  });

  it('keeps ticks while it is out of the page', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    const {parentElement} = widget;
    widget.remove();
    await new Promise(requestAnimationFrame);
    parentElement?.append(widget);
    await widget.updateComplete;
    expect(ticked(widget)).to.have.length(stopChecks.length);
  });

  it('shares nothing with a second checklist on the page', async () => {
    const first = await mountChecklist(
      html`<before-you-post></before-you-post><before-you-post no-heading></before-you-post>`,
    );
    const second = first.nextElementSibling as BeforeYouPost;
    await tick(first, ...checks);
    expect([first.state, second.state, ticked(second)]).to.deep.equal(['checked', 'not-started', []]);
  });

  it('shows its fallback children to nobody once it works', async () => {
    const widget = await mountChecklist(
      html`<before-you-post><p><a href="plain.html">The fallback</a></p></before-you-post>`,
    );
    expect(widget.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('takes no part in a form around it', async () => {
    await mountChecklist(html`<form><before-you-post></before-you-post></form>`);
    const form = document.querySelector('form') as HTMLFormElement;
    const widget = form.querySelector('before-you-post') as BeforeYouPost;
    await tick(widget, ...checks);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    form.reset();
    expect(ticked(widget)).to.deep.equal(labels);
    find(widget, 'button', 'See my result').click();
    await until(() => resultHeading(widget) !== undefined, 'the result shows and the page is still here');
  });

  it('works inside a group that the page has disabled, which is none of its own', async () => {
    await mountChecklist(
      html`<fieldset disabled><legend>Locked</legend><before-you-post></before-you-post></fieldset>`,
    );
    const widget = document.querySelector('fieldset before-you-post') as BeforeYouPost;
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    expect([widget.state, resultHeading(widget)]).to.deep.equal(['checked', 'Checked: every item is confirmed']);
  });

  it('honours properties set before it was defined', async () => {
    const early = Object.assign(document.createElement('late-checklist'), {
      headingLevel: 3,
      noHeading: true,
      guidanceHref: 'https://example.org/',
      paperHref: 'paper.html',
      printButton: true,
    }) as BeforeYouPost;
    const host = await mountChecklist();
    host.after(early);
    defineElement(BeforeYouPost, {...checklist, tag: 'late-checklist'}, enGB);
    early.showResult();
    await early.updateComplete;
    expect(look(early)).to.deep.equal(rich);
    early.remove();
  });
});

describe('the properties of <before-you-post>', () => {
  const {warn} = console;
  let warned: string[];

  beforeEach(() => {
    warned = [];
    console.warn = text => warned.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** Mounted with the result showing, so that all of it can be seen. */
  async function mountShown(): Promise<BeforeYouPost> {
    const widget = await mountChecklist();
    widget.showResult();
    await widget.updateComplete;
    return widget;
  }

  it('may be set as attributes, or as properties, to values or to text', async () => {
    const ways: ((widget: BeforeYouPost) => void)[] = [
      widget => {
        for (const [name, value] of Object.entries({
          'heading-level': '3',
          'no-heading': '',
          'print-button': 'true',
          'paper-href': 'paper.html',
          'guidance-href': 'https://example.org/',
        }))
          widget.setAttribute(name, value);
      },
      widget => {
        Object.assign(widget, {
          headingLevel: 3,
          noHeading: true,
          printButton: true,
          paperHref: 'paper.html',
          guidanceHref: 'https://example.org/',
        });
      },
      widget => {
        Object.assign(widget, {
          headingLevel: '3',
          noHeading: 'yes',
          printButton: 1,
          paperHref: new URL('https://example.org/paper'),
          guidanceHref: new URL('https://example.org/'),
        });
      },
    ];
    for (const set of ways) {
      const widget = await mountShown();
      set(widget);
      await widget.updateComplete;
      expect(look(widget)).to.deep.equal(rich);
      widget.parentElement?.remove();
    }
    await mountShown();
  });

  for (const nothing of [undefined, null, false, '', 'nonsense']) {
    it(`fall back to the default for ${JSON.stringify(nothing)}`, async () => {
      const widget = await mountShown();
      const word = nothing === 'nonsense' ? '' : nothing;
      Object.assign(widget, {
        headingLevel: nothing,
        noHeading: word,
        printButton: word,
        paperHref: word,
        guidanceHref: word,
      });
      await widget.updateComplete;
      expect(look(widget)).to.deep.equal(plain);
      await tick(widget, ...checks);
      expect(widget.state).to.equal('checked');
    });
  }

  it('take the attribute "false", which Vue writes, for false', async () => {
    const widget = await mountShown();
    widget.setAttribute('print-button', 'false');
    widget.setAttribute('no-heading', 'false');
    await widget.updateComplete;
    expect(look(widget)).to.deep.equal(plain);
  });

  it('warn once and stay as they are when a framework assigns what can only be read', async () => {
    const widget = await mountChecklist();
    const heard = eventsOf(widget);
    await tick(widget, ...checks.slice(0, 1));
    for (const _ of [1, 2]) Object.assign(widget, {state: 'checked', confirmed: ids, total: 3});
    await tasksDone();
    expect([widget.state, widget.confirmed, widget.total]).to.deep.equal(['stop', [ids[0]], checks.length]);
    const about = () => warned.join().match(/can only be read/g)?.length ?? 0;
    await until(() => about() > 0, 'there is a warning');
    expect(about()).to.equal(3);
    expect(heard).to.have.length(1);
  });

  it('that can only be read say the truth whatever was set before the element was defined', async () => {
    const early = Object.assign(document.createElement('hasty-checklist'), {
      state: 'checked',
      confirmed: ids,
      total: 3,
    });
    (await mountChecklist()).after(early);
    defineElement(BeforeYouPost, {...checklist, tag: 'hasty-checklist'}, enGB);
    const late = early as unknown as BeforeYouPost;
    await late.updateComplete;
    expect([late.state, late.confirmed, late.total]).to.deep.equal(['not-started', [], checks.length]);
    await tasksDone();
    expect(warned.join()).to.contain('"state" of <hasty-checklist> can only be read');
    early.remove();
  });

  it('are typed, and so are the events', async () => {
    const widget = document.createElement('before-you-post');
    widget.addEventListener('check-changed', ({id, confirmed, state}) => {
      const told: [string, boolean, 'not-started' | 'stop' | 'think' | 'checked'] = [id, confirmed, state];
      return told;
    });
    widget.addEventListener('result-shown', ({state, unconfirmed}) => {
      const told: [typeof widget.state, readonly string[]] = [state, unconfirmed];
      return told;
    });
    // @ts-expect-error: what can only be read takes no value.
    widget.state = 'checked';
    // @ts-expect-error: an event of another kind has no such field.
    widget.addEventListener('checks-cleared', ({unconfirmed}) => unconfirmed);
    expect(nameOf(widget)).to.equal('');
  });
});
