import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import type {Frame, Page} from 'puppeteer-core';
import {openLastingPage, openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';
import {strictPlatform} from '../scorm/package-site.ts';
import {downloaded, snippet} from './builder-page.ts';
import {bare} from './trust.ts';
import {openWords, press, sentence, write} from './words-page.ts';

const origin = 'Based on Social media guidance for doctors 0.1.0, changed by Fenland Hospitals.';

const site = await serve();

/** The builder as somebody has left it who changed one sentence and said who they are. */
let page: Page;

before(async () => {
  page = await openWords('Protecting your privacy', await openLastingPage());
  await write(page, `\n\n${sentence}\n`);
  await press(page, 'Embed the guidance', 'link');
  await page.type('#organisation-name', 'Fenland Hospitals');
});

/** Chooses a method, and waits for what it makes. */
async function choose(method: string, item: string): Promise<void> {
  await page.$eval(`[name="method"][value="${method}"]`, radio => (radio as HTMLInputElement).click());
  await page.waitForSelector(`#piece-${item}`);
}

/** Puts everything in a zip on the site. */
function host(folder: string, zip: Uint8Array): string[] {
  const files = Object.entries(unzipSync(zip));
  for (const [name, bytes] of files) site.put(`${folder}${name}`, strFromU8(bytes));
  return files.map(([name]) => name);
}

/** That both elements stand on a page, with the sentence that was written and who changed the words. */
async function assertChanged(page: Page | Frame): Promise<void> {
  for (const [tag, words] of [
    ['social-media-guidance', sentence],
    ['social-media-guidance', origin],
    ['before-you-post', origin],
  ] as const)
    await page.waitForFunction(
      (name, wanted) =>
        document.querySelector(name)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(wanted) === true,
      {},
      tag,
      words,
    );
}

it('makes nothing until it knows who changed the words', async () => {
  await page.$eval('#organisation-name', field => (field as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => !document.querySelector('#pieces > li'));
  await page.type('#organisation-name', 'Fenland Hospitals');
  await page.waitForSelector('#pieces > li');
});

it('runs as a script under the name that the zip has', async () => {
  await choose('script', 'page');
  const names = host('/widgets/', await downloaded(page, 'files'));
  const markup = await snippet(page, 'page');
  const [, name = ''] = /src="\/widgets\/(social-media-guidance-0\.1\.0-[0-9a-f]{8}\.js)"/.exec(markup) ?? [];
  assert.ok(names.includes(name), `${markup} names a file of the zip`);
  site.put('/', bare(markup));
  const {page: visit, seen} = await openPage();
  await visit.goto(site.origin);
  await assertChanged(visit);
  await visit.goto(`${site.origin}/widgets/before-you-post-paper.html`);
  assert.match(await visit.$eval('body', ({innerText}) => innerText.replace(/\s+/g, ' ')), new RegExp(origin));
  assert.deepEqual(seen.errors, []);
});

for (const piece of ['link', 'mount'])
  it(`runs installed once, with a ${piece}`, async () => {
    await choose('once', 'install');
    host('/widgets/', await downloaded(page, 'files'));
    site.put('/once', bare(await snippet(page, piece), await snippet(page, 'install')));
    const {page: visit, seen} = await openPage();
    await visit.goto(`${site.origin}/once`);
    await assertChanged(visit);
    assert.deepEqual(seen.errors, []);
  });

it('runs in frames', async () => {
  await choose('frame', 'frame');
  host('/widgets/', await downloaded(page, 'files'));
  site.put('/frame', bare((await snippet(page, 'frame')) + (await snippet(page, 'parent'))));
  const {page: visit, seen} = await openPage();
  await visit.goto(`${site.origin}/frame`);
  const frames = await Promise.all((await visit.$$('iframe')).map(frame => frame.contentFrame()));
  assert.equal(frames.length, 2);
  for (const [index, words] of [sentence, origin].entries())
    await frames[index]?.waitForFunction(
      wanted => document.querySelector('main > *')?.shadowRoot?.textContent?.includes(wanted) === true,
      {},
      words,
    );
  assert.deepEqual(seen.errors, []);
});

it('runs as pages to upload, and is read in them where no script runs', async () => {
  await choose('file', 'pages');
  host('/', await downloaded(page, 'pages'));
  const {page: visit, seen} = await openPage();
  for (const [file, words] of [
    ['social-media-guidance', sentence],
    ['social-media-guidance', origin],
    ['before-you-post', origin],
  ] as const) {
    await visit.goto(`${site.origin}/${file}.html`);
    await visit.waitForFunction(
      wanted => document.querySelector('main > *')?.shadowRoot?.textContent?.includes(wanted) === true,
      {},
      words,
    );
  }
  await visit.setJavaScriptEnabled(false);
  await visit.goto(`${site.origin}/social-media-guidance.html`);
  assert.match(
    await visit.$eval('main', ({textContent}) => textContent ?? ''),
    new RegExp(`grandmother.*${origin}`, 's'),
  );
  assert.deepEqual(seen.errors, []);
});

it('runs as a course on a strict platform', async () => {
  await choose('scorm', 'scorm');
  host('/course/', await downloaded(page, 'scorm'));
  site.put(
    '/platform',
    `<!doctype html><script>${strictPlatform()}</script><iframe src="/course/index.html"></iframe>`,
  );
  const {page: visit, seen} = await openPage();
  await visit.goto(`${site.origin}/platform`);
  const course = await (await visit.$('iframe'))?.contentFrame();
  assert.ok(course);
  await assertChanged(course);
  assert.deepEqual(seen.errors, []);
});

it('stands as text where nothing else is let through', async () => {
  await choose('plain', 'plain');
  site.put('/plain', bare(await snippet(page, 'plain')));
  const {page: visit, seen} = await openPage();
  await visit.goto(`${site.origin}/plain`);
  const words = await visit.$eval('body', ({textContent}) => textContent ?? '');
  assert.match(words, new RegExp(`grandmother[^]*${origin}[^]*${origin}`));
  assert.deepEqual(seen.errors, []);
});
