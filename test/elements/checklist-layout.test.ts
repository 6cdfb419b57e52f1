import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {type BeforeYouPost, checks, mountChecklist} from './support/checklist.ts';
import {mountInState, states} from './support/checklist-states.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const root = document.documentElement;
const all = (widget: BeforeYouPost, selector: string): HTMLElement[] =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(element => element.checkVisibility());
const box = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();

async function resize(width: number, height = 800): Promise<void> {
  await setViewport({width, height});
  await until(() => innerWidth === width, `the viewport is ${width} px wide`);
}

/** What makes links high enough for a finger reaches out of their line, and in Firefox counts as content of what is around. */
const roomOfLinks = (element: HTMLElement): number =>
  Math.max(
    0,
    ...[...element.querySelectorAll('a')].map(link => Number.parseFloat(getComputedStyle(link).paddingBottom)),
  );

/** What is wider than the page, or whose content is larger than its own box. Empty is good. */
function overflows(widget: BeforeYouPost): string[] {
  const sideways = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
  const cramped = all(widget, 'button, label, legend, p, li, h2, h3, .result, .item').filter(
    element =>
      element.scrollWidth > element.clientWidth + 1 ||
      element.scrollHeight > element.clientHeight + 1 + roomOfLinks(element),
  );
  // Text in a line has no box of its own; its line has.
  const inBoxes = cramped.filter(element => getComputedStyle(element).display !== 'inline');
  return [...sideways, ...inBoxes.map(element => `${element.localName} "${element.innerText}" is too small`)];
}

/** WCAG 1.4.12, applied where a reader's own style sheet cannot reach. */
function spaceText(widget: BeforeYouPost): void {
  const style = document.createElement('style');
  style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  widget.shadowRoot?.append(style);
}

const conditions: Readonly<Record<string, (widget: BeforeYouPost) => void>> = {
  '320 px wide': () => {},
  '320 px wide, with text spacing': spaceText,
  '320 px wide, right to left': () => {
    root.dir = 'rtl';
  },
  '320 px wide, with text of twice the size': widget => {
    widget.style.fontSize = '200%';
  },
};

describe('the layout of <before-you-post>', () => {
  afterEach(async () => {
    root.removeAttribute('dir');
    root.removeAttribute('style');
    await resize(800, 600);
  });

  for (const [condition, prepare] of Object.entries(conditions)) {
    it(`fits a page ${condition}`, async () => {
      await resize(320);
      for (const state of ['a stop result', 'a text to copy by hand', 'cleared, with Undo']) {
        const widget = await mountInState(state);
        prepare(widget);
        expect(overflows(widget)).to.deep.equal([]);
        widget.parentElement?.remove();
      }
      prepare(await mountChecklist());
    });
  }

  for (const [what, size] of [
    ['at the usual size', ''],
    ['where the page makes text small', '0.7rem'],
    ['with text of twice the size', '2rem'],
  ] as const) {
    it(`has rows of at least 44 by 44 px and other targets of at least 24, ${what}`, async () => {
      const widget = await mountInState('a stop result');
      widget.style.fontSize = size;
      for (const checkbox of findAll(widget, 'checkbox')) {
        const [own, label] = [box(checkbox), box(checkbox.nextElementSibling)];
        expect(Math.max(own.bottom, label.bottom) - Math.min(own.top, label.top)).to.be.at.least(44);
        expect(label.right - own.left).to.be.at.least(44);
        // No dead strip between the two.
        expect(label.left - own.right).to.be.at.most(0.5);
        expect(Math.min(own.width, own.height)).to.be.at.least(24);
      }
      for (const button of findAll(widget, 'button')) {
        expect(box(button).height, nameOf(button)).to.be.at.least(44);
        expect(box(button).width, nameOf(button)).to.be.at.least(24);
      }
      for (const link of findAll(widget, 'link')) {
        const isInSentence = link.parentElement?.localName === 'p' && link.parentElement.innerText !== link.innerText;
        if (!isInSentence) expect(box(link).height, nameOf(link)).to.be.at.least(24);
      }
    });
  }

  it('lets bullets stand beside the first line of an item, however many lines it has', async () => {
    await resize(340);
    const widget = await mountInState('a stop result');
    // The bullet of an item that begins with an inline block stands beside that block's last line.
    const isBlockInLine = (element: Element) => getComputedStyle(element).display.startsWith('inline-');
    const items = findAll(widget.parentElement as Element, 'listitem');
    expect(items.length).to.be.above(2);
    expect(items.flatMap(item => [...item.querySelectorAll('*')].filter(isBlockInLine)).length).to.equal(0);
    for (const item of findAll(widget, 'listitem')) {
      const [first] = item.querySelector('a')?.getClientRects() ?? [];
      expect((first?.top ?? 0) - box(item).top).to.be.within(-6, 6);
    }
  });

  it('ticks where a finger lands beside the box, and keeps the box itself on top', async () => {
    const widget = await mountChecklist();
    const checkbox = find(widget, 'checkbox', checks[0]?.label);
    checkbox.scrollIntoView({block: 'center'});
    const {left, top, width, height} = box(checkbox);
    const hit = (x: number, y: number) => widget.shadowRoot?.elementFromPoint(x, y)?.localName;
    expect(hit(left + width / 2, top + height / 2)).to.equal('input');
    expect(hit(left + width / 2, top - 6)).to.equal('label');
    expect(hit(left + width / 2, top + height + 6)).to.equal('label');
  });

  it('keeps every hint as close to its label, however many lines the label has', async () => {
    await resize(360);
    const widget = await mountChecklist();
    /** From the end of the label's text to the hint. */
    const gaps = all(widget, '.item').map(item => {
      const text = document.createRange();
      text.selectNodeContents(item.querySelector('label') as Node);
      return Math.round(box(item.querySelector('[id$=-hint]')).top - text.getBoundingClientRect().bottom);
    });
    expect(new Set(all(widget, 'label').map(label => Math.round(box(label).height))).size).to.be.above(1);
    expect(Math.max(...gaps) - Math.min(...gaps)).to.be.at.most(1);
  });

  it('shows focus as an outline of at least 3 px, set off from the control', async () => {
    const widget = await mountInState('nothing ticked');
    const outlines = new Map<string, string>();
    // A checkbox, a link, and so on to the first button.
    while (!outlines.has('button')) {
      await press('Tab');
      const control = widget.shadowRoot?.activeElement;
      if (!control) throw new Error('Tab left the element before it reached a button');
      const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(control);
      outlines.set(control.localName, `${outlineStyle} ${outlineWidth} ${outlineOffset}`);
    }
    const outline = 'solid 3px 2px';
    expect(Object.fromEntries(outlines)).to.deep.equal({input: outline, a: outline, button: outline});
  });

  it('brings the whole result into view on a small screen', async () => {
    await resize(390, 844);
    const widget = await mountInState('a stop result');
    window.scrollTo(0, 0);
    find(widget, 'button', 'See my result').click();
    await until(() => {
      const {top, bottom} = box(widget.shadowRoot?.querySelector('.result'));
      return top >= 0 && bottom <= innerHeight;
    }, 'the result is in view from its heading to its last button');
  });

  it('scrolls an open item clear of the edge when its link is followed', async () => {
    await resize(390, 600);
    const widget = await mountInState('a stop result');
    find(widget, 'link', checks[0]?.label).click();
    await until(() => {
      const {top, bottom} = box(find(widget, 'checkbox', checks[0]?.label));
      return top >= 0 && bottom <= innerHeight;
    }, 'the box is in view');
  });

  it('gives the four results frames of different weight', async () => {
    const frames: string[] = [];
    for (const state of ['the result too early', 'a stop result', 'a think result', 'a checked result']) {
      expect(states).to.have.property(state);
      const widget = await mountInState(state);
      const {borderTopWidth, borderTopStyle, borderInlineStartWidth} = getComputedStyle(
        all(widget, '.result')[0] as Element,
      );
      frames.push([borderTopStyle, borderTopWidth, borderInlineStartWidth].join(' '));
      widget.parentElement?.remove();
    }
    expect(frames).to.deep.equal(['dashed 2px 2px', 'solid 4px 9px', 'solid 2px 9px', 'solid 2px 2px']);
    await mountChecklist();
  });
});
