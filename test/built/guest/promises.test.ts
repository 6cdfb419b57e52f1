import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {shownOn} from './support/facts.ts';
import {stay} from './support/stay.ts';
import {witness} from './support/witness.ts';

const {site, newPage} = stay();
const tab = newPage().then(async page => ({page, heard: await witness(page)}));

interface Promised {
  readonly guidance: string;
  readonly checklist: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const both = {guidance: 'widget', checklist: 'widget'};

/** What readers find on each page in demo/promises. */
const promises: Readonly<Record<string, Promised>> = {
  bare: both,
  'hostile-css': both,
  narrow: both,
  'strictest-policy': both,
  pinned: both,
  'no-script': {guidance: 'fallback', checklist: 'fallback'},
  'late-script': {guidance: 'widget', checklist: 'nothing', act: page => page.click('main > p > button')},
  'installed-once': {guidance: 'nothing', checklist: 'widget'},
};

const read = (name: string): string => readFileSync(`demo/promises/${name}.html`, 'utf8');

for (const [name, {act, ...expected}] of Object.entries(promises)) {
  test(`the demo page "${name}" keeps its promise`, async () => {
    const {page, heard} = await tab;
    heard.forget();
    for (const file of ['social-media-guidance.js', 'integrity.json'])
      site.put(`/dist/${file}`, {body: readFileSync(`dist/${file}`)});
    await page.goto(site.put(`/demo/promises/${name}.html`, {body: read(name)}));
    await act?.(page);
    if (Object.values(expected).includes('widget')) await page.waitForSelector('pierce/button[part]', {visible: true});
    assert.deepEqual(await shownOn(page.mainFrame()), expected);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(sideways, false, 'scrolls sideways');
    const {errors, violations, warnings} = await heard.report(page.mainFrame());
    const unexpected = [...errors, ...violations].filter(text => !text.includes('/favicon.ico'));
    assert.deepEqual([...unexpected, ...warnings], []);
  });
}

test('the list of promises links to each page', () => {
  const links = [...read('index').matchAll(/href="([a-z-]+)\.html"/g)].map(([, name]) => name);
  assert.deepEqual(links, Object.keys(promises));
});
