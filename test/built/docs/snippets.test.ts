import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';
import {type Site, serve} from '../../support/serve.ts';
import {documents, fences, fencesIn} from './fences.ts';

/** What is tried with each language, here or in another test of this folder; in test/unit/docs YAML, in test/platforms PHP in a real WordPress, TypeScript with Vite. Text is no code. */
const tried = ['css', 'html', 'http', 'js', 'json', 'php', 'sh', 'text', 'ts', 'yaml'];

const ours = 'social-media-guidance, before-you-post';

/** A site that keeps the files where the documents say. */
async function siteWith(html: string): Promise<Site> {
  const names = ['social-media-guidance.js', 'frame-parent.js', 'social-media-guidance.html', 'before-you-post.html'];
  const site = await serve(Object.fromEntries(names.map(name => [`/widgets/${name}`, built(name)])));
  const {version, integrity} = JSON.parse(built('integrity.json')) as {version: string; integrity: string};
  const headers = {'access-control-allow-origin': '*'};
  site.put(`/widgets/social-media-guidance-${version}.js`, {text: built('social-media-guidance.js'), headers});
  // Whoever pastes it puts the hash in place of the one with dots.
  const whole = html.replaceAll('https://www.example.nhs.uk', site.origin).replaceAll('sha384-…', integrity);
  // What editors paste is for sites where the script was installed once.
  const needsScript = !/<script|<iframe/.test(whole);
  const script = needsScript ? '<script src="/widgets/social-media-guidance.js" data-upgrade defer></script>' : '';
  // A script tag by itself shows on a page that somebody else has written.
  const link = '<p><a href="/widgets/before-you-post.html">Before you post</a></p>';
  const theirs = /data-upgrade/.test(whole) ? link : `<before-you-post>${link}</before-you-post>`;
  const body =
    /<script/.test(whole) && !/<(before-you-post|social-media-guidance|iframe)/.test(whole) ? whole + theirs : whole;
  const page = /<html/.test(whole)
    ? whole
    : `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A site</title>${script}</head><body><h1>A site</h1>${body}</body></html>`;
  site.put('/', page);
  return site;
}

/** Waits until each of our elements on a page has a button to press, and says how many there are. */
async function working(page: Page | Frame, timeout = 5000): Promise<number> {
  await page.waitForFunction(
    selector => {
      const all = [...document.querySelectorAll(selector)];
      return all.length > 0 && all.every(element => element.shadowRoot?.querySelector('button'));
    },
    {timeout},
    ours,
  );
  return (await page.$$(ours)).length;
}

it('knows every block of code in the documents, and a test for its language', () => {
  const lines = documents
    .filter(({file}) => file !== 'docs/writing.md')
    .flatMap(({text}) => text.match(/^ *(```|~~~)/gm) ?? []);
  assert.equal(fences.length, lines.length / 2);
  assert.deepEqual([...new Set(fences.map(({language}) => language))].sort(), tried);
});

/** Opens a site on which somebody has pasted this, and sees that it works. */
async function tryOut(html: string, timeout?: number): Promise<void> {
  const {page, seen} = await openPage();
  await page.goto((await siteWith(html)).origin);
  const frames = await page.$$('iframe');
  let count = 0;
  for (const frame of frames) count += await working((await frame.contentFrame()) as Frame, timeout);
  if (frames.length === 0) count = await working(page, timeout);
  assert.ok(count > 0);
  // Nothing that was pasted stayed what it was: a tag that nobody knows, or a link that nobody turned into anything.
  const left = await page.$$eval(
    ':not(:defined), a',
    (all, selector) => all.filter(node => !node.closest(selector)).length,
    ours,
  );
  assert.equal(left, 0);
  assert.deepEqual(seen.errors, []);
}

for (const {name, code} of fencesIn('html')) {
  it(`${name} works as it stands`, () => tryOut(code));
}

it('has a placeholder where the hash of a build would stand', () => {
  for (const {file, text} of documents) assert.doesNotMatch(text, /sha\d+-[\w+/]{20}/, file);
  assert.ok(fencesIn('html').some(({code}) => code.includes('integrity="sha384-…"')));
});

for (const [right, wrong] of [
  ['/widgets/social-media-guidance.js', '/social-media-guidance.js'],
  ['<social-media-guidance>', '<social-media-guide>'],
  ['</before-you-post>', '<img src="/none.png"></before-you-post>'],
] as const) {
  it(`notices a slip in the README's snippet: ${wrong}`, async () => {
    const code = fencesIn('html')[0]?.code ?? '';
    assert.ok(code.includes(right));
    await assert.rejects(tryOut(code.replace(right, wrong), 1000));
  });
}
