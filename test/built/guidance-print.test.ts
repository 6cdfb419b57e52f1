import assert from 'node:assert/strict';
import {after, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../support/browsers.mjs';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';
import {plain, textOf} from '../support/pdf.ts';

const buttons = ['Show all sections', 'Hide all sections', 'Link to this section'];

const {firefox} = findBrowsers();
const opened: Browser[] = [];
after(() => Promise.all(opened.map(browser => browser.close())));

async function fill(page: Page, attributes = ''): Promise<Page> {
  await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title>
    <style>:root { color-scheme: dark; background: #111 }</style>
    <social-media-guidance ${attributes}></social-media-guidance>`);
  await page.addScriptTag({content: built('social-media-guidance.js')});
  return page;
}

/** Titles and bodies, as the page holds them, whether they are open or not. */
const words = (page: Page): Promise<string[]> =>
  page.$eval('social-media-guidance', element =>
    [
      ...(element.shadowRoot?.querySelectorAll('h2, [aria-expanded], [part="panel"] :is(h4, p:not(.permalink), li)') ??
        []),
    ]
      .map(node => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

async function isOnPaper(page: Page, pdf: Uint8Array): Promise<void> {
  // Addresses stand after links on paper only.
  const text = (await textOf(pdf)).replace(/\(https?:[^)]*\)/g, '');
  const all = await words(page);
  assert.ok(all.length > 50, 'the guidance is there to print');
  const missing = all.filter(sentence => !text.includes(plain(sentence)));
  assert.deepEqual(missing, []);
  assert.deepEqual(
    buttons.filter(button => text.includes(plain(button))),
    [],
  );
}

for (const format of ['A4', 'Letter'] as const) {
  it(`Chromium prints every title and body on ${format}, and no button`, async () => {
    const {page} = await openPage();
    await fill(page);
    await isOnPaper(page, await page.pdf({format}));
  });
}

it('prints the same with all sections open', async () => {
  const {page} = await openPage();
  await fill(page);
  const closed = await textOf(await page.pdf({format: 'A4'}));
  await fill(page, 'open="all"');
  assert.equal(await textOf(await page.pdf({format: 'A4'})), closed);
});

it('prints addresses of other sites after their links, and none of this page', async () => {
  const {page} = await openPage();
  await fill(page, 'sections="more-guidance law"');
  const text = await textOf(await page.pdf({format: 'A4'}));
  assert.match(text, /Contemptofcourt\(https:\/\/www\.gov\.uk\/contempt-of-court\)/);
  assert.doesNotMatch(text, /#smg-/);
});

it('prints black on white from a dark page', async () => {
  const {page} = await openPage();
  await fill(page, 'open="privacy"');
  await page.emulateMediaType('print');
  const colours = await page.$eval('social-media-guidance', element => [
    ...new Set([...(element.shadowRoot?.querySelectorAll('*') ?? [])].map(node => getComputedStyle(node).color)),
  ]);
  assert.deepEqual(colours, ['rgb(0, 0, 0)']);
});

if (firefox) {
  it('Firefox prints every title and body, and no button', async () => {
    const browser = await launch({executablePath: firefox, browser: 'firefox'});
    opened.push(browser);
    const page = await fill(await browser.newPage());
    await isOnPaper(page, await page.pdf({format: 'A4'}));
  });
}
