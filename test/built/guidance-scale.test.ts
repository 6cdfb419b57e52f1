import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {dropInOf} from '../support/built-site.ts';
import {openPage} from '../support/open-browser.ts';

interface Guidance extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly sections: readonly {id: string; open: boolean}[];
}

const slugs = Array.from({length: 1000}, (_, index) => `part-${index + 1}`);
const body = (index: number) =>
  `Words of part ${index}.\n\n## Heading {#heading}\n\nSee [another](#${slugs[999 - index]}).\n`;
const script = dropInOf(Object.fromEntries(slugs.map((slug, index) => [slug, body(index)])));

async function open() {
  const {page, seen} = await openPage();
  await page.setContent(
    '<!doctype html><html lang="en-GB"><title>Ward</title><social-media-guidance></social-media-guidance>',
  );
  await page.addScriptTag({content: script});
  await page.waitForSelector('social-media-guidance >>> #smg-part-1000');
  return {page, seen};
}

it('shows, opens, finds and chooses among 1,000 sections', async () => {
  const {page, seen} = await open();
  assert.deepEqual(await click(page, '#smg-part-500-button'), ['part-500']);
  assert.deepEqual(await click(page, '.show-all'), slugs);
  assert.deepEqual(await click(page, '.show-all'), []);
  const chosen = await page.$eval('social-media-guidance', async element => {
    element.setAttribute('sections', 'part-7 part-700');
    await (element as Guidance).updateComplete;
    return (element as Guidance).sections.map(({id}) => id);
  });
  assert.deepEqual(chosen, ['part-7', 'part-700']);
  assert.deepEqual(seen.errors, []);
});

it('draws the last of 1,000 sections only when somebody goes there, and then whole', async () => {
  const {page} = await open();
  assert.deepEqual(await drawn(page), {'part-5': true, 'part-40': true, 'part-900': false});
  await page.evaluate(() => location.assign('#smg-part-900'));
  await page.waitForFunction(() => document.querySelector('social-media-guidance')?.shadowRoot?.activeElement);
  assert.deepEqual(await drawn(page), {'part-5': true, 'part-40': true, 'part-900': true});
  const {off, waits} = await page.$eval('social-media-guidance >>> #smg-part-900', heading => ({
    off: heading.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(heading).scrollMarginTop),
    waits: getComputedStyle(heading.parentElement as Element).contentVisibility,
  }));
  assert.ok(Math.abs(off) < 2, `it stands ${off} pixels from where links lead`);
  // Its focus outline stands outside, where a section that may wait is clipped.
  assert.equal(waits, 'visible');
});

/** Which headers the browser has laid out and is ready to draw. */
const drawn = (page: Page): Promise<Record<string, boolean>> =>
  page.$eval('social-media-guidance', async element => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return Object.fromEntries(
      ['part-5', 'part-40', 'part-900'].map(slug => [
        slug,
        !!element.shadowRoot?.getElementById(`smg-${slug}-button`)?.checkVisibility({contentVisibilityAuto: true}),
      ]),
    );
  });

/** Clicks, and returns which sections are open then. */
const click = (page: Page, selector: string): Promise<string[]> =>
  page.$eval(
    'social-media-guidance',
    async (element, selector) => {
      element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await (element as Guidance).updateComplete;
      return (element as Guidance).sections.filter(section => section.open).map(({id}) => id);
    },
    selector,
  );
