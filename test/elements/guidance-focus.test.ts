import {expect} from 'chai';
import {html} from 'lit';
import {findAll, nameOf} from './support/find.ts';
import {header, mountGuidance, panel, showAll} from './support/guidance.ts';
import {contrast} from './support/measure.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const {style} = document.documentElement;

describe('focus shows', () => {
  after(() => Object.assign(style, {background: '', color: ''}));

  for (const [text, behind] of [
    ['#000', '#fff'],
    ['#fff', '#121212'],
  ] as const) {
    it(`with an outline of 3 pixels and 3:1 in ${text} on ${behind}`, async () => {
      Object.assign(style, {background: behind, color: text});
      const mounted = await mountGuidance(html`<social-media-guidance open="law"></social-media-guidance>`);
      const link = findAll(panel(mounted, 'law'), 'link')[0] as HTMLElement;
      for (const control of [showAll(mounted), header(mounted, 'law'), link]) {
        const name = nameOf(control);
        await until(async () => {
          await press('Tab');
          return mounted.shadowRoot?.activeElement === control;
        }, `Tab reaches ${name}`);
        expect(clippers(control)).to.deep.equal([]);
        const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(control);
        const width = Number.parseFloat(outlineWidth);
        expect([name, outlineStyle, width >= 3, Number.parseFloat(outlineOffset) >= 2]).to.deep.equal([
          name,
          'solid',
          true,
          true,
        ]);
        expect(contrast(outlineColor, behind)).to.be.at.least(3);
      }
    });
  }

  /** What around a control could cut its outline off. */
  function clippers(control: Element): string[] {
    const found: string[] = [];
    for (let node = control.parentElement; node; node = node.parentElement) {
      const {overflow, clipPath, contain} = getComputedStyle(node);
      if (overflow !== 'visible' || clipPath !== 'none' || /paint|strict|content/.test(contain))
        found.push(node.localName);
    }
    return found;
  }
});
