import {expect} from 'chai';
import {html} from 'lit';
import {violations} from './support/accessible.ts';
import {faint} from './support/faint.ts';
import {headingsAbove, mountGuidance, opened, slugs} from './support/guidance.ts';

const {style} = document.documentElement;

describe('the guidance is accessible', () => {
  beforeEach(() => {
    style.background = 'light-dark(#fff, #121212)';
    style.color = 'CanvasText';
  });

  // Not before axe has looked, so not after each test.
  after(() => style.removeProperty('color-scheme'));

  const levels = [1, 2, 3, 4, 'no-heading'] as const;
  const states: [name: string, open: string, expected: readonly string[]][] = [
    ['closed', '', []],
    ['with one section open', 'privacy', ['privacy']],
    ['with all open', 'all', slugs],
  ];

  for (const scheme of ['light', 'dark'] as const) {
    for (const level of levels) {
      for (const [name, open, expected] of states) {
        it(`${name}, ${scheme}, at heading level ${level}`, async () => {
          style.colorScheme = scheme;
          const widget = await mountGuidance(html`
            ${headingsAbove(Number(level) || 2)}
            <social-media-guidance
              heading-level=${Number(level) || 2}
              ?no-heading=${level === 'no-heading'}
              open=${open}
            ></social-media-guidance>
          `);
          expect(await violations()).to.deep.equal([]);
          expect([opened(widget), danglingReferences(widget)]).to.deep.equal([expected, []]);
        });
      }
    }
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`in ${scheme} all text has 4.5:1, and arrows and borders of controls have 3:1`, async () => {
      style.colorScheme = scheme;
      const widget = await mountGuidance(html`<social-media-guidance open="all"></social-media-guidance>`);
      expect(faint(widget)).to.deep.equal([]);
    });
  }

  for (const [text, behind] of [
    ['#767676', '#fff'],
    ['#858585', '#000'],
    ['#212b32', '#f0f4f5'],
    ['#fff', '#005eb8'],
    ['#000', '#ffeb3b'],
    ['#fff', '#1d2b36'],
  ] as const) {
    it(`on a page of ${text} on ${behind} that says nothing of its scheme`, async () => {
      style.removeProperty('color-scheme');
      const widget = await mountGuidance(html`
        <div style="color: ${text}; background: ${behind}">
          <social-media-guidance sections="benefits law privacy" open="privacy"></social-media-guidance>
        </div>
      `);
      expect(faint(widget)).to.deep.equal([]);
    });
  }
});

/** References from one element to another by id that lead nowhere, among all elements, hidden ones too. */
function danglingReferences(widget: Element): string[] {
  const root = widget.shadowRoot as ShadowRoot;
  const names = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for'];
  const references = [...root.querySelectorAll('*')].flatMap(element =>
    names.flatMap(name => element.getAttribute(name)?.split(' ') ?? []),
  );
  return references.filter(id => root.querySelectorAll(`[id="${id}"]`).length !== 1);
}
