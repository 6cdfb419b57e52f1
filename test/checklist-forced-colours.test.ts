import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {built} from './support/built.ts';
import {openPage} from './support/open-browser.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

for (const scheme of ['light', 'dark']) {
  for (const [state, ticked] of [
    ['a stop result', [8]],
    ['a think result', [0, 1, 2, 3, 4]],
    ['a checked result', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ] as const) {
    it(`keeps native boxes, borders and icons in forced colours, ${scheme}: ${state}`, async () => {
      const {page} = await openPage();
      const session = await page.createCDPSession();
      // Puppeteer refuses the feature by name; the protocol beneath knows it.
      const features = [
        {name: 'forced-colors', value: 'active'},
        {name: 'prefers-color-scheme', value: scheme},
      ];
      await session.send('Emulation.setEmulatedMedia', {features});
      await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title>
        <main><h1>Intranet</h1><before-you-post print-button></before-you-post></main>`);
      await page.addScriptTag({content: built('social-media-guidance.js')});
      const look = await page.$eval(
        'before-you-post',
        async (element, numbers) => {
          const root = element.shadowRoot as ShadowRoot;
          const boxes = [...root.querySelectorAll('input')];
          for (const number of numbers) boxes[number]?.click();
          element.showResult();
          await element.updateComplete;
          const [frame, button, icon] = ['.result', 'button', '.result svg'].map(selector =>
            getComputedStyle(root.querySelector(selector) as Element),
          );
          return {
            forced: matchMedia('(forced-colors: active)').matches,
            appearance: [...new Set(boxes.map(box => getComputedStyle(box).appearance))],
            // Forced colours make every border one of the person's few colours: ours must be there to be recoloured.
            borders: [frame?.borderTopStyle, button?.borderTopStyle],
            icon: icon?.stroke === frame?.color,
          };
        },
        ticked,
      );
      assert.deepEqual(look, {forced: true, appearance: ['auto'], borders: ['solid', 'solid'], icon: true});
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
        return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
      });
      assert.deepEqual(violations, []);
    });
  }
}
