import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';

/** Words a minute that adults read of plain English on a screen: Brysbaert 2019, "How many words do we read per minute?" */
const pace = 240;

/** What the list costs a first-time reader with a phone who reads everything but follows no link. */
async function costOn(markup: string): Promise<{seconds: number; screens: number; toResult: number}> {
  const {page} = await openPage();
  await page.setViewport({width: 390, height: 844});
  await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title>
    <style>body { margin: 16px; font: 16px sans-serif }</style><main>${markup}</main>`);
  await page.addScriptTag({content: built('social-media-guidance.js')});
  await page.waitForSelector('before-you-post >>> #see-result');
  return page.$eval(
    'before-you-post',
    (element, pace) => {
      const root = element.shadowRoot as ShadowRoot;
      const button = root.querySelector('#see-result') as HTMLElement;
      const boxes = [...root.querySelectorAll('input')];
      const words = [...root.querySelectorAll<HTMLElement>('h2, p:not(:has(> a)), legend, label, #see-result')]
        .filter(text => text.checkVisibility() && !text.closest('.review'))
        .flatMap(text => text.innerText.match(/\S+/g) ?? []);
      const {top, bottom} = button.getBoundingClientRect();
      return {
        // A second for each tick.
        seconds: (words.length / pace) * 60 + boxes.length,
        screens: (bottom + scrollY) / innerHeight,
        toResult: top - (boxes.at(-1)?.getBoundingClientRect().bottom ?? 0),
      };
    },
    pace,
  );
}

for (const [where, markup] of [
  ['alone', '<before-you-post></before-you-post>'],
  ['with the guidance below', '<before-you-post></before-you-post><social-media-guidance></social-media-guidance>'],
  ['with the guidance elsewhere', '<before-you-post guidance-href="https://example.org/"></before-you-post>'],
] as const) {
  it(`takes about a minute and little more than two screens of a phone, ${where}`, async () => {
    const {seconds, screens, toResult} = await costOn(markup);
    assert.ok(seconds <= 70, `reading and ticking takes ${seconds} seconds`);
    assert.ok(screens <= 2.3, `"See my result" ends ${screens} screens down`);
    // A quarter of the screen: it shows with the last box.
    assert.ok(toResult <= 844 / 4, `it stands ${toResult} px below the last box`);
  });
}
