import {expect} from 'chai';
import {computeAccessibleDescription} from 'dom-accessibility-api';
import {html} from 'lit';
import {violations} from './support/accessible.ts';
import {
  type BeforeYouPost,
  checks,
  choose,
  focused,
  labels,
  mountChecklist,
  resultHeading,
  stopChecks,
  thinkChecks,
} from './support/checklist.ts';
import {mountInState, states} from './support/checklist-states.ts';
import {findAll, nameOf} from './support/find.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const root = document.documentElement;
const inside = (widget: BeforeYouPost, selector: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The browser's own colours, said aloud: axe takes an unsaid background for white. */
const colours = (scheme: string) =>
  Object.assign(root.style, {colorScheme: scheme, background: 'Canvas', color: 'CanvasText'});

/** Pages as hosts have them, by what they do to the root. */
const pages: Readonly<Record<string, () => void>> = {
  light: () => colours('light'),
  dark: () => colours('dark'),
  'right to left, in Welsh, with a small root size': () => {
    Object.assign(root, {dir: 'rtl', lang: 'cy'});
    root.style.fontSize = '62.5%';
  },
};

describe('the accessibility of <before-you-post>', () => {
  afterEach(() => {
    root.removeAttribute('style');
    root.removeAttribute('dir');
    root.lang = 'en-GB';
  });

  for (const [page, prepare] of Object.entries(pages)) {
    for (const state of Object.keys(states)) {
      it(`has no violation on a page that is ${page}: ${state}`, async () => {
        prepare();
        await mountInState(state);
        expect(await violations()).to.deep.equal([]);
      });
    }
  }

  it('names each group by its legend, which is plain text, and each box by its label', async () => {
    const widget = await mountChecklist();
    const groups = findAll(widget, 'group');
    expect(
      groups.map(group => [group.localName, nameOf(group), ...findAll(group, 'checkbox').map(nameOf)]),
    ).to.deep.equal([
      ['fieldset', 'Stop checks: do not post until every one is confirmed', ...stopChecks.map(check => check.label)],
      ['fieldset', 'Think checks: pause if you cannot confirm one', ...thinkChecks.map(check => check.label)],
    ]);
    expect(inside(widget, 'legend *')).to.deep.equal([]);
  });

  it('describes each box by its hint, and by nothing else', async () => {
    const widget = await mountInState('nothing ticked');
    for (const box of findAll(widget, 'checkbox')) {
      const hint = box.parentElement?.querySelector('[id$=-hint]');
      expect(computeAccessibleDescription(box)).to.equal(hint?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
      expect(hint?.querySelector('a') ?? null).to.equal(null);
      expect(box.compareDocumentPosition(box.parentElement?.querySelector('label') as Node)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  for (const state of Object.keys(states)) {
    it(`refers only to ids that are there, each of them once: ${state}`, async () => {
      const widget = await mountInState(state);
      const ids = inside(widget, '[id]').map(element => element.id);
      const names = ['for', 'aria-describedby', 'aria-controls', 'aria-labelledby'];
      const wanted = names.flatMap(name => inside(widget, `[${name}]`).map(element => element.getAttribute(name)));
      expect(wanted.filter(id => !ids.includes(id ?? ''))).to.deep.equal([]);
      expect(ids.length).to.equal(new Set(ids).size);
      expect(inside(widget, '[aria-label], [role]')).to.deep.equal([]);
    });
  }

  for (const [level, title, result] of [
    ['1', 'H1', 'H2'],
    ['2', 'H2', 'H3'],
    ['4', 'H4', 'H5'],
    ['nonsense', 'H2', 'H3'],
  ]) {
    it(`puts title and result at ${title} and ${result} for heading-level="${level}"`, async () => {
      const widget = await mountChecklist(html`<before-you-post heading-level=${level}></before-you-post>`);
      await choose(widget, 'See my result');
      expect(findAll(widget, 'heading').map(heading => heading.tagName)).to.deep.equal([title, result]);
      widget.noHeading = true;
      await widget.updateComplete;
      expect(findAll(widget, 'heading').map(heading => heading.tagName)).to.deep.equal([result]);
      // The page around has an h1 and nothing between, which is the host's matter and not this test's.
      widget.headingLevel = 2;
      widget.noHeading = false;
      await widget.updateComplete;
    });
  }

  it('keeps focus on the heading of the result when its level changes', async () => {
    const widget = await mountChecklist();
    await choose(widget, 'See my result');
    await until(() => focused() === 'h3: No checks confirmed yet', 'the heading has focus');
    widget.headingLevel = 1;
    await widget.updateComplete;
    expect(focused()).to.equal('h2: No checks confirmed yet');
    widget.headingLevel = 2;
    await widget.updateComplete;
  });

  it('renders only headings anew when their level changes', async () => {
    const widget = await mountChecklist();
    await choose(widget, 'See my result');
    const all = () => inside(widget, '*').filter(element => element.closest('h1, h2, h3') === null);
    const before = all();
    widget.headingLevel = 1;
    await widget.updateComplete;
    expect(all().length).to.be.above(50);
    expect(all().every((node, at) => node === before[at])).to.equal(true);
    widget.headingLevel = 2;
    await widget.updateComplete;
  });

  for (const state of ['nothing ticked', 'a stop result', 'cleared, with Undo', 'a text to copy by hand']) {
    it(`is walked in document order with Tab, forwards and back: ${state}`, async () => {
      const widget = await mountInState(state);
      const stops = inside(widget, 'input, a[href], button, textarea').filter(stop => stop.checkVisibility());
      const names = stops.map(stop => `${stop.localName}: ${nameOf(stop)}`);
      stops[0]?.focus();
      const walked = [focused()];
      for (const _ of stops.slice(1)) {
        await press('Tab');
        walked.push(focused());
      }
      expect(walked).to.deep.equal(names);
      await press('Shift+Tab');
      expect(focused()).to.equal(names.at(-2));
      expect(inside(widget, '[tabindex]').filter(({tabIndex}) => tabIndex > 0)).to.deep.equal([]);
    });
  }

  it('gives arrow keys and letters no meaning of their own', async () => {
    const widget = await mountChecklist();
    findAll(widget, 'checkbox')[0]?.focus();
    await press('ArrowDown', 'ArrowRight', 'End', 'Home', 's', 'c');
    expect([focused(), widget.confirmed, resultHeading(widget)]).to.deep.equal([`input: ${labels[0]}`, [], undefined]);
  });

  it('works from the first tick to the result with the keyboard alone', async () => {
    const widget = await mountChecklist();
    for (const _ of checks) await press('Tab', 'Space');
    await press('Tab', 'Enter');
    await until(() => focused() === 'h3: Checked: every item is confirmed', 'the result has focus');
    expect(widget.state).to.equal('checked');
  });
});
