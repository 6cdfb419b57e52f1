import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../support/built.ts';
import {engines} from '../support/open-engine.ts';
import {violations} from '../support/violations.ts';

const states: readonly (readonly [name: string, ticked: readonly number[]])[] = [
  ['a result too early', []],
  ['a stop result', [8]],
  ['a think result', [0, 1, 2, 3, 4]],
  ['a checked result', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
];

for (const [name, open] of engines) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [state, ticked] of states) {
      it(`${name}: keeps native boxes, borders and icons in forced colours, ${scheme}: ${state}`, async () => {
        const page = await open({scheme, forcedColours: true});
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
        const border = ticked.length ? 'solid' : 'dashed';
        assert.deepEqual(look, {forced: true, appearance: ['auto'], borders: [border, 'solid'], icon: true});
        assert.deepEqual(await violations(page), []);
      });
    }
  }
}
