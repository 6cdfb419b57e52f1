import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {build} from 'esbuild';
import {version} from '../../src/build/build-facts.ts';
import {readFolder} from '../../src/build/guidance-folder.ts';
import {plainSite, type Site} from '../../src/site/site.ts';
import {builtRuntimes, ownProject, siteOf} from '../support/built-site.ts';
import type {MakeSiteOptions, makeSite} from '../support/make-site.ts';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';

declare const maker: {readonly makeSite: typeof makeSite};

/** The functions of `src/site` and the compiler, bundled as for a page. That fails if one of them needs Node. */
async function bundleMaker(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ['test/support/make-site.ts'],
    ...{bundle: true, write: false, platform: 'browser', format: 'iife', globalName: 'maker'},
  });
  return outputFiles[0]?.text ?? '';
}

/** The files of a site as a browser makes them from the same Markdown. */
async function madeInBrowser(site: Site): Promise<Map<string, Buffer>> {
  const {page} = await openPage();
  const {origin} = await serve({'/': `<!doctype html><meta charset="utf-8"><title>Maker</title>`});
  await page.goto(origin);
  await page.addScriptTag({content: await bundleMaker()});
  const options: MakeSiteOptions = {
    ...builtRuntimes(),
    texts: Object.fromEntries(readFolder('guidance')),
    site,
    version,
  };
  const files = await page.evaluate(options => maker.makeSite(options), options);
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
}

it('gives in a browser the bytes that the build has left in dist', async () => {
  const files = await madeInBrowser(plainSite);
  const scripts = ['social-media-guidance.js', 'external/page.js', 'scorm/social-media-guidance-scorm12.zip'];
  for (const name of scripts) assert.ok(files.has(name), name);
  for (const [name, content] of files) assert.ok(content.equals(readFileSync(`dist/${name}`)), name);
});

it("gives in a browser and in Node the same bytes with a site's own names", async () => {
  const site: Site = {
    placeholders: {'communications-team': {text: 'Tîm “Cyfathrebu” <desg>', href: 'mailto:comms@example.org'}},
    reviewStatement: 'Reviewed by the library.',
    address: 'https://www.example.org/widgets/',
    sections: ['privacy', 'law'],
    style: 'social-media-guidance { --smg-accent: #123456 }',
  };
  const inNode = await siteOf(ownProject(), site);
  const inBrowser = await madeInBrowser(site);
  assert.deepEqual([...inBrowser.keys()], [...inNode.keys()]);
  for (const [name, content] of inNode) assert.ok(inBrowser.get(name)?.equals(Buffer.from(content as string)), name);
});
