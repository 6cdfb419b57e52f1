import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {built} from './support/built.ts';
import {openPage} from './support/open-browser.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A page with the guidance, on a computer with these settings. */
async function open(features: Record<string, string>, attributes: string, style = ''): Promise<Page> {
  const {page} = await openPage();
  const settings = Object.entries(features).map(([name, value]) => ({name, value}));
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {features: settings});
  await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title><style>${style}</style>
    <main><h1>Posting</h1><social-media-guidance ${attributes}></social-media-guidance></main>`);
  await page.addScriptTag({content: built('social-media-guidance.js')});
  await page.waitForSelector('social-media-guidance >>> button');
  return page;
}

/** One computed style of the first element inside that a selector finds. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.$eval(
    `social-media-guidance >>> ${selector}`,
    (element, property) => getComputedStyle(element).getPropertyValue(property),
    property,
  );

for (const scheme of ['light', 'dark']) {
  for (const attributes of ['', 'open="privacy"', 'open="all"']) {
    it(`is accessible in forced colours, ${scheme}, ${attributes || 'closed'}`, async () => {
      const page = await open({'forced-colors': 'active', 'prefers-color-scheme': scheme}, attributes);
      await page.addScriptTag({content: axe});
      const found = await page.evaluate(async () => {
        const {violations} = await (window as unknown as {axe: typeof import('axe-core')}).axe.run();
        return violations.map(({id, help}) => `${id}: ${help}`);
      });
      assert.deepEqual(found, []);
    });
  }
}

it('draws arrows and borders in the colours that are forced', async () => {
  const page = await open({'forced-colors': 'active'}, '');
  const text = await styleOf(page, 'h2', 'color');
  assert.equal(await styleOf(page, 'svg', 'stroke'), text);
  assert.equal(await styleOf(page, '.show-all', 'border-top-style'), 'solid');
});

it('stays light on a light page of a dark computer, and is dark where the page says so', async () => {
  const computer = {'prefers-color-scheme': 'dark'};
  const [onLight, onDark] = [
    await open(computer, 'open="all"'),
    await open(computer, 'open="all"', ':root { color-scheme: dark }'),
  ];
  assert.equal(await styleOf(onLight, 'p', 'color'), 'rgb(0, 0, 0)');
  assert.equal(await styleOf(onDark, 'p', 'color'), 'rgb(255, 255, 255)');
  const lightness = async (page: Page) => Number((await styleOf(page, 'a', 'color')).match(/oklch\(([\d.]+)/)?.[1]);
  assert.ok((await lightness(onLight)) < 0.5);
  assert.ok((await lightness(onDark)) > 0.8);
});

it('turns its arrows at once where less motion is wanted', async () => {
  const turning = async (wish: string) =>
    styleOf(await open({'prefers-reduced-motion': wish}, ''), 'svg', 'transition-duration');
  assert.equal(await turning('reduce'), '0s');
  assert.equal(await turning('no-preference'), '0.15s');
});
