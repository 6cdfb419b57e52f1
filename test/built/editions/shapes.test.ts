import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import type {SoundProject} from '../../../src/compiler/compile.ts';
import {siteOf} from '../../support/built-site.ts';
import {openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';
import {violations} from '../../support/violations.ts';
import {aiAtWork, welshExample} from './three-editions.ts';

const filesOf = async (project: SoundProject): Promise<Map<string, string | Uint8Array>> => siteOf(project);

it('names every file after the edition', async () => {
  assert.deepEqual([...(await filesOf(aiAtWork())).keys()].sort(), [
    'ai-at-work.html',
    'ai-at-work.js',
    'ai-at-work.oembed.json',
    'before-you-use-ai-paper.html',
    'before-you-use-ai.html',
    'before-you-use-ai.oembed.json',
    'external/ai-at-work.html',
    'external/before-you-use-ai.html',
    'external/page.css',
    'external/page.js',
    'frame-parent.js',
    'integrity.json',
    'scorm/ai-at-work-scorm12.zip',
  ]);
});

it('says nothing of posts or social media in any file of another edition', async () => {
  const files = await filesOf(aiAtWork());
  for (const name of ['ai-at-work.html', 'before-you-use-ai.html', 'before-you-use-ai-paper.html']) {
    const text = String(files.get(name)).replace(/<script>.*?<\/script>/s, '');
    assert.doesNotMatch(text, /\bpost(?:s|ed|ing)?\b|social media/i, name);
  }
  // Not by assert.doesNotMatch: it would print the whole script where it fails.
  const found = /Social Media|social-media|before-you-post/.exec(String(files.get('ai-at-work.js')))?.[0];
  assert.equal(found, undefined);
});

it('is in the language of the edition on every page', async () => {
  const files = await filesOf(welshExample());
  for (const name of ['canllawiau-enghraifft.html', 'cyn-dechrau.html', 'cyn-dechrau-paper.html']) {
    const text = String(files.get(name));
    assert.match(text, /<html lang="cy">/, name);
    assert.match(text, /28 Tachwedd 2026/, name);
  }
  assert.match(String(files.get('cyn-dechrau.html')), /Gwiriadau stopio: peidiwch â bwrw ymlaen/);
});

it('is known to learning platforms by its own identifier and title', async () => {
  const zip = (await filesOf(aiAtWork())).get('scorm/ai-at-work-scorm12.zip') as Uint8Array;
  const manifest = strFromU8(unzipSync(zip)['imsmanifest.xml'] as Uint8Array);
  assert.match(manifest, /<manifest identifier="ai-at-work"/);
  assert.match(manifest, /<title>Using AI at work: guidance and checklist<\/title>/);
});

it('speaks the language of the edition in the SCORM package', async () => {
  const zip = (await filesOf(welshExample())).get('scorm/canllawiau-enghraifft-scorm12.zip') as Uint8Array;
  const files = unzipSync(zip);
  const site = await serve({
    '/index.html': strFromU8(files['index.html'] as Uint8Array),
    '/page.css': strFromU8(files['page.css'] as Uint8Array),
    '/page.js': strFromU8(files['page.js'] as Uint8Array),
  });
  const {page, seen} = await openPage();
  await page.goto(`${site.origin}/index.html`);
  await page.waitForSelector('cyn-dechrau >>> button');
  const record = await page.$eval('.record', node => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
  assert.match(record, /^Ni chafwyd hyd i lwyfan dysgu.* Dim adran wedi’i darllen i’r diwedd o 2 /);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(seen.errors, []);
});

it('fits frames of two editions, each by its own script', async () => {
  const [ai, welsh] = [await filesOf(aiAtWork()), await filesOf(welshExample())];
  const frame = (src: string): string => `<iframe src="${src}" title="${src}" style="width: 500px"></iframe>`;
  const site = await serve({
    '/ai/before-you-use-ai.html': String(ai.get('before-you-use-ai.html')),
    '/ai/frame-parent.js': String(ai.get('frame-parent.js')),
    '/cy/cyn-dechrau.html': String(welsh.get('cyn-dechrau.html')),
    '/cy/frame-parent.js': String(welsh.get('frame-parent.js')),
    '/one': `<!doctype html><title>One</title>${frame('/ai/before-you-use-ai.html')}${frame('/cy/cyn-dechrau.html')}
      <script src="/ai/frame-parent.js"></script>`,
    '/both': `<!doctype html><title>Both</title>${frame('/ai/before-you-use-ai.html')}${frame('/cy/cyn-dechrau.html')}
      <script src="/ai/frame-parent.js"></script><script src="/cy/frame-parent.js"></script>`,
  });
  const {page, seen} = await openPage();
  const fitted = (): Promise<boolean[]> =>
    page.$$eval('iframe', frames => frames.map(frame => Number.parseInt(frame.style.height, 10) > 300));
  for (const [path, wanted] of [
    ['/one', [true, false]],
    ['/both', [true, true]],
  ] as const) {
    await page.goto(site.origin + path, {waitUntil: 'load'});
    await page.waitForFunction(
      count => [...document.querySelectorAll('iframe')].filter(({style}) => style.height !== '').length >= count,
      {},
      wanted.filter(Boolean).length,
    );
    assert.deepEqual(await fitted(), wanted, path);
  }
  assert.deepEqual(seen.errors, []);
});

it('stands beside the social media guidance on the page of the demo', async () => {
  assert.ok(existsSync('dist-ai-at-work/ai-at-work.js'), 'the build makes the examples of the demo');
  const {page, seen} = await openPage();
  await page.goto(String(pathToFileURL(resolve('demo/editions/index.html'))));
  for (const tag of ['social-media-guidance', 'before-you-post', 'ai-at-work', 'before-you-use-ai'])
    await page.waitForSelector(`${tag} >>> button`);
  const statement = await page.$eval('ai-at-work >>> .review', node => node.textContent ?? '');
  assert.match(statement, /This is an example\. .*reviewed it\. Do not rely on it\./s);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(seen.errors, []);
});

it('has an example with four sections and six checks, each with sources that were read', async () => {
  const {introduction, sections, checklist} = aiAtWork();
  assert.equal(sections.length, 4);
  assert.equal(checklist.checks.length, 6);
  for (const {file, sources} of [introduction, ...sections, checklist]) assert.ok(sources.length > 0, file);
  assert.match(readFileSync('demo/editions/ai-at-work/introduction.md', 'utf8'), /This is an example/);
});
