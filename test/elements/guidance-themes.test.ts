import {expect} from 'chai';
import {html} from 'lit';
import {mountInState} from './support/checklist-states.ts';
import {behindOf, faint} from './support/faint.ts';
import {mountGuidance, showAll} from './support/guidance.ts';
import {contrast} from './support/measure.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const {style} = document.documentElement;

/** The style sheet of a theme of the demo, on this page. */
async function wear(theme: string): Promise<HTMLLinkElement> {
  const href = `/demo/themes/${theme}.css`;
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  document.head.append(sheet);
  await until(() => sheet.sheet !== null, 'the theme is there');
  return sheet;
}

describe('the themes of the demo', () => {
  const worn: HTMLLinkElement[] = [];

  afterEach(() => {
    for (const sheet of worn.splice(0, worn.length - 1)) sheet.remove();
  });

  after(() => {
    for (const sheet of worn) sheet.remove();
    style.removeProperty('color-scheme');
  });

  for (const theme of ['trust', 'intranet', 'university']) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme} has enough contrast in ${scheme}, focus too`, async () => {
        worn.push(await wear(theme));
        style.colorScheme = scheme;
        const widget = await mountGuidance(html`
          <section><social-media-guidance open="all"></social-media-guidance></section>
        `);
        expect(faint(widget)).to.deep.equal([]);
        await press('Tab');
        expect(widget.shadowRoot?.activeElement).to.equal(showAll(widget));
        const outline = getComputedStyle(showAll(widget)).outlineColor;
        expect(contrast(outline, behindOf(widget))).to.be.at.least(3);
      });

      for (const state of ['the result too early', 'a stop result', 'a think result', 'a checked result']) {
        it(`${theme} has enough contrast in ${scheme} for the checklist with ${state}`, async () => {
          worn.push(await wear(theme));
          style.colorScheme = scheme;
          const widget = await mountInState(state);
          const section = document.createElement('section');
          widget.replaceWith(section);
          section.append(widget);
          expect(faint(widget)).to.deep.equal([]);
        });
      }
    }
  }
});

describe('a page that does not say which colour scheme it has', () => {
  for (const [background, color] of [
    ['#003087', 'white'],
    ['#14191e', '#e6edf3'],
    ['#5c5c5c', 'white'],
    ['#f4f4f4', '#333'],
  ] as const) {
    for (const state of ['a stop result', 'a think result', 'a checked result']) {
      it(`has enough contrast for ${state} with ${color} on ${background}`, async () => {
        const widget = await mountInState(state);
        Object.assign(widget.style, {background, color});
        expect(faint(widget)).to.deep.equal([]);
      });
    }
  }
});
