import {expect} from 'chai';
import {html} from 'lit';
import {mountInState} from './support/checklist-states.ts';
import {mountGuidance} from './support/guidance.ts';
import {everything} from './support/measure.ts';

const root = document.documentElement;

/** Every text that shows outside lists, with where its first and its last character stand, from the left. */
function ends(widget: Element): [text: string, first: number, last: number][] {
  const placeOf = (node: Text, at: number) => {
    const character = document.createRange();
    character.setStart(node, at);
    character.setEnd(node, at + 1);
    return character.getBoundingClientRect();
  };
  return everything(widget)
    .filter(element => !element.closest('.visually-hidden, textarea, li'))
    .flatMap(element => [...element.childNodes].filter(node => node instanceof Text))
    .flatMap(node => {
      const [from, to] = [node.data.search(/\S/), node.data.trimEnd().length - 1];
      if (to <= from) return [];
      const [first, last] = [placeOf(node, from), placeOf(node, to)];
      // Of a text over several lines, only the first and the last character say nothing.
      return first.top === last.top ? [[node.data.trim(), first.left, last.left] as const] : [];
    })
    .map(([text, first, last]) => [text, first, last]);
}

/** Texts that end before they start: in English the browser has put something in the wrong order. */
const turned = (widget: Element) =>
  ends(widget)
    .filter(([, first, last]) => last < first)
    .map(([text]) => text);

/** How far from the right edge of the widget's content the words of a paragraph end. */
function roomOnTheRight(widget: Element, paragraph: Element | null | undefined): number {
  const words = document.createRange();
  words.selectNodeContents(paragraph as Element);
  const content = widget.shadowRoot?.querySelector('[lang]') as Element;
  const {paddingRight} = getComputedStyle(content);
  return content.getBoundingClientRect().right - Number.parseFloat(paddingRight) - words.getBoundingClientRect().right;
}

describe('on a page from right to left', () => {
  beforeEach(() => {
    root.dir = 'rtl';
  });

  afterEach(() => root.removeAttribute('dir'));

  it('the words of the guidance keep their order and stand on the right', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="all"></social-media-guidance>`);
    expect(ends(widget).length).to.be.above(30);
    expect(turned(widget)).to.deep.equal([]);
    const introduction = widget.shadowRoot?.querySelector('[lang] > p');
    expect(roomOnTheRight(widget, introduction)).to.be.within(-1, 1);
  });

  for (const state of ['nothing ticked', 'a stop result', 'a checked result']) {
    it(`the words of the checklist keep their order and stand on the right: ${state}`, async () => {
      const widget = await mountInState(state);
      expect(ends(widget).map(([text]) => text)).to.include('See my result');
      expect(turned(widget)).to.deep.equal([]);
      expect(roomOnTheRight(widget, widget.shadowRoot?.querySelector('#progress'))).to.be.within(-1, 1);
    });
  }

  it('hints stand below the right edge of their labels', async () => {
    const widget = await mountInState('nothing ticked');
    const rights = [...(widget.shadowRoot?.querySelectorAll('.item > label, [id$=-hint]') ?? [])].map(text =>
      roomOnTheRight(widget, text),
    );
    expect(Math.max(...rights) - Math.min(...rights)).to.be.at.most(1);
  });
});
