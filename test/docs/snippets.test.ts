import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';
import {quotesThisBuild} from '../support/quotes-this-build.ts';
import {type Site, serve} from '../support/serve.ts';

const files = ['README.md', ...readdirSync('docs').map(name => `docs/${name}`)].filter(name => name.endsWith('.md'));

/** The HTML that a document tells people to paste. */
const snippets = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/^( *)```html\n(.*?)^ *```$/gms)].map(([, , html = ''], index) => ({
    name: `${file}, snippet ${index + 1}`,
    html,
  })),
);

const ours = 'social-media-guidance, before-you-post';

/** A site that keeps the files where the documents say. */
async function siteWith(html: string): Promise<Site> {
  const names = ['social-media-guidance.js', 'frame-parent.js', 'social-media-guidance.html', 'before-you-post.html'];
  const site = await serve(Object.fromEntries(names.map(name => [`/widgets/${name}`, built(name)])));
  const {version} = JSON.parse(built('integrity.json')) as {version: string};
  const headers = {'access-control-allow-origin': '*'};
  site.put(`/widgets/social-media-guidance-${version}.js`, {text: built('social-media-guidance.js'), headers});
  const whole = html.replaceAll('https://www.example.nhs.uk', site.origin);
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
async function working(page: Page | Frame): Promise<number> {
  await page.waitForFunction(
    selector => {
      const all = [...document.querySelectorAll(selector)];
      return all.length > 0 && all.every(element => element.shadowRoot?.querySelector('button'));
    },
    {timeout: 5000},
    ours,
  );
  return (await page.$$(ours)).length;
}

it('finds snippets to try in the README and in the documents', () => {
  assert.ok(snippets.some(({name}) => name.startsWith('README.md')));
  assert.ok(snippets.filter(({name}) => name.startsWith('docs/embedding.md')).length >= 6);
});

for (const {name, html} of snippets) {
  it(`${name} works as it stands`, async () => {
    quotesThisBuild(html);
    const {page, seen} = await openPage();
    await page.goto((await siteWith(html)).origin);
    const frames = await page.$$('iframe');
    let count = 0;
    for (const frame of frames) count += await working((await frame.contentFrame()) as Frame);
    if (frames.length === 0) count = await working(page);
    assert.ok(count > 0);
    assert.deepEqual(seen.errors, []);
  });
}
