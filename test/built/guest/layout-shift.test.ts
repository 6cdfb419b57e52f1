import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {reservedRoom} from '../../support/reserved-room.ts';
import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';

const {site, newPage} = stay();
const below = '<p>What stands below must not jump.</p>'.repeat(40);
const body = `<main>${tags}</main>${below}`;
const style = 'body { margin: 1em; font: 16px/1.5 sans-serif }';

/** The layout shift that a reader sees while a page loads whose script comes only after the first paint. */
async function shift({head, width, late}: {head: string; width: number; late: boolean}): Promise<number> {
  const page = await newPage();
  try {
    // High enough to see all of it: what is below the window does not count.
    await page.setViewport({width, height: 5000});
    let send = (): void => {};
    const painted = new Promise<void>(resolve => {
      send = resolve;
    });
    const scriptBody = readFileSync('dist/social-media-guidance.js');
    site.put('/widgets/social-media-guidance.js', {body: scriptBody, ...(late && {after: painted})});
    const loaded = page.goto(site.put('/page.html', {body: htmlPage(body, `<style>${style}</style>${head}`)}));
    if (late) await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    send();
    await loaded;
    await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
    return await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          let sum = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
          }).observe({type: 'layout-shift', buffered: true});
          // Two frames: a shift is reported after the frame that shows it.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        }),
    );
  } finally {
    await page.close();
  }
}

for (const width of [320, 390, 640, 1000]) {
  test(`a page of ${width} px does not jump with the script in its head`, async () => {
    const head = script.replace(' defer', '');
    assert.ok((await shift({head, width, late: false})) < 0.01);
  });

  test(`a page of ${width} px does not jump when the documented room is reserved and the script is late`, async () => {
    assert.ok((await shift({head: `<style>${reservedRoom}</style>${script}`, width, late: true})) < 0.01);
  });
}

test('a page that reserves nothing jumps, so this would be noticed', async () => {
  assert.ok((await shift({head: script, width: 640, late: true})) > 0.01);
});
