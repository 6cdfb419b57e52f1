import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {releaseEntry} from '../../src/build/release/changelog.ts';
import {packRelease} from '../../src/build/release/pack.ts';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(folder, {recursive: true}));

const pack = (into: string): Map<string, Buffer> =>
  new Map(
    packRelease({version: '9.8.7', folder: join(folder, into)}).map(name => [
      name,
      readFileSync(join(folder, into, name)),
    ]),
  );

const files = pack('once');

const changelog =
  '# Changelog\n\nNewest first.\n\n## 1.2.0, not released yet\n\nMore.\n\n**To do:** nothing.\n\n## 1.1.0, 1 May 2026\n\n**To do:** x.\n';

it('dates the entry of the version and leaves the others', () => {
  const {changelog: dated, text} = releaseEntry(changelog, '1.2.0', '22 November 2026');
  assert.equal(dated, changelog.replace('not released yet', '22 November 2026'));
  assert.equal(text, '## 1.2.0, 22 November 2026\n\nMore.\n\n**To do:** nothing.');
});

it('does not release a version that tells nobody what to do', () => {
  assert.throws(() => releaseEntry(changelog, '1.3.0', 'today'), /no entry for 1\.3\.0: write one under "## 1\.3\.0/);
  const mute = changelog.replace('**To do:** nothing.', 'Nothing.');
  assert.throws(() => releaseEntry(mute, '1.2.0', 'today'), /needs a line "\*\*To do:\*\*/);
});

it('gives the true SHA-256 of every file', () => {
  const sums = String(files.get('SHA256SUMS'))
    .trim()
    .split('\n')
    .map(line => line.split('  '));
  const real = [...files].filter(([name]) => name !== 'SHA256SUMS');
  assert.deepEqual(
    sums,
    real.map(([name, bytes]) => [createHash('sha256').update(bytes).digest('hex'), name]),
  );
});

it('packs the same bytes again from the same build', () => {
  assert.deepEqual(pack('again').get('SHA256SUMS'), files.get('SHA256SUMS'));
});

it('packs a zip that works once it is unpacked and its instructions are followed', async () => {
  const unpacked = unzipSync(files.get('social-media-guidance-9.8.7.zip') as Buffer);
  const text = strFromU8(unpacked['READ-ME-FIRST.txt'] as Uint8Array);
  const markup = text.slice(text.indexOf('<script'), text.lastIndexOf('>') + 1);
  const site = await serve(
    Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [`/widgets/${name}`, strFromU8(bytes)])),
  );
  site.put('/', `<!doctype html><html lang="en-GB"><title>A site</title><h1>A site</h1>${markup}</html>`);
  const {page, seen} = await openPage();
  await page.goto(site.origin);
  await page.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot?.querySelector('button'));
  await page.waitForFunction(() =>
    document.querySelector('social-media-guidance')?.shadowRoot?.querySelector('button'),
  );
  assert.deepEqual(seen.errors, []);
  const asked = seen.requests.map(address => new URL(address).pathname).filter(path => path !== '/favicon.ico');
  assert.deepEqual(asked, ['/', '/widgets/social-media-guidance-9.8.7.js']);
});

it('packs the documents for a site, with links that lead to files of the zip', () => {
  const unpacked = unzipSync(files.get('social-media-guidance-9.8.7.zip') as Buffer);
  const text = (name: string): string => (unpacked[name] ? strFromU8(unpacked[name]) : '');
  const links = Object.keys(unpacked)
    .filter(name => /^docs\/.*\.md$/.test(name))
    .flatMap(name =>
      [...text(name).matchAll(/\]\((?!\w+:)([^)\s#]*)#?([^)\s]*)\)/g)].map(([, path, fragment = '']) => {
        const to = path ? `docs/${path}` : name;
        return {name, to, fragment};
      }),
    );
  assert.ok(links.some(({to, fragment}) => to === 'docs/frames.md' && fragment === 'your-own-names'));
  assert.deepEqual(
    links.filter(({to}) => !text(to)),
    [],
  );
  for (const [, name = ''] of text('READ-ME-FIRST.txt').matchAll(/: (docs\/\S+\.md)\./g)) assert.ok(text(name), name);
  assert.match(text('READ-ME-FIRST.txt'), /information-governance form: docs\/assurance\.md/);
});

it('packs an embed builder that needs no other file', async () => {
  const {page, seen} = await openPage();
  const address = String(pathToFileURL(join(folder, 'once', 'embed-builder-9.8.7.html')));
  await page.goto(`${address}#host=website`);
  const preview = await page.waitForFrame(frame => frame !== page.mainFrame());
  await preview.waitForSelector('before-you-post >>> button');
  assert.equal(await page.$eval('h1', heading => getComputedStyle(heading).letterSpacing !== 'normal'), true);
  const markup = await page.$eval('#snippet-page', box => box.textContent);
  assert.match(markup ?? '', /integrity="sha384-/);
  assert.deepEqual(await page.$$('a[href]:not([href^="#"])'), []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(
    seen.requests.filter(request => !/^(blob|about):/.test(request)),
    [`${address}#host=website`],
  );
});

it('lists every production dependency in the bill of materials, and the package under its own name', () => {
  const {bomFormat, metadata, components} = JSON.parse(String(files.get('sbom.cdx.json')));
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, {dev?: boolean}>;
  };
  const production = Object.entries(packages).flatMap(([path, {dev}]) =>
    path && !dev ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  assert.equal(bomFormat, 'CycloneDX');
  assert.equal(metadata.component.name, 'social-media-guidance');
  assert.deepEqual(components.map(({name}: {name: string}) => name).sort(), production.sort());
});
