import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {hash} from '../../../src/build/build-facts.ts';
import {renderManifest} from '../../../src/site/render-scorm.ts';
import {renderSite} from '../../../src/site/render-site.ts';
import {ownProject, siteOf, siteSource} from '../../support/built-site.ts';

const zip = readFileSync('dist/scorm/social-media-guidance-scorm12.zip');
const files = unzipSync(zip);
const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** The values of an attribute, in the order of the document. */
const values = (attribute: string): string[] =>
  [...manifest.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(match => match[1] ?? '');

/** What platforms know the package of a site by. */
async function identifierIn(site: Promise<Map<string, string | Uint8Array>>): Promise<string | undefined> {
  const packed = unzipSync((await site).get('scorm/social-media-guidance-scorm12.zip') as Uint8Array);
  return / identifier="([^"]*)"/.exec(strFromU8(packed['imsmanifest.xml'] as Uint8Array))?.[1];
}

it('has its manifest at the root, before everything else', () => {
  assert.equal(Object.keys(files)[0], 'imsmanifest.xml');
});

it('lists every file, and launches one of them', () => {
  const [launched, ...listed] = values('href');
  const others = Object.keys(files).filter(name => name !== 'imsmanifest.xml');
  assert.deepEqual(listed, others);
  assert.equal(launched, 'index.html');
});

it('says what it is: SCORM 1.2, one SCO, a title and our version', () => {
  assert.match(manifest, /<schema>ADL SCORM<\/schema>\s*<schemaversion>1\.2<\/schemaversion>/);
  assert.deepEqual(values('adlcp:scormtype'), ['sco']);
  assert.match(manifest, /<title>Social media guidance for doctors<\/title>/);
  assert.ok(version.length <= 20);
  assert.equal(values('version').at(-1), version);
});

it('names each thing once, and refers only to what is there', () => {
  const names = values('identifier');
  assert.equal(new Set(names).size, names.length);
  for (const name of [...values('default'), ...values('identifierref')]) assert.ok(names.includes(name), name);
});

it('keeps its identifiers, which platforms know the course by', () => {
  assert.deepEqual(values('identifier'), [
    'social-media-guidance',
    'social-media-guidance-organization',
    'social-media-guidance-item',
    'social-media-guidance-sco',
  ]);
});

it('is known by other names where the words are others, and by the same for the same words', async () => {
  const identifierOf = (text: string) => identifierIn(siteOf(ownProject(), {placeholders: {organisation: {text}}}));
  const [one, again, other] = await Promise.all([identifierOf('One'), identifierOf('One'), identifierOf('Other')]);
  assert.equal(one, again);
  assert.equal(new Set([one, other, 'social-media-guidance']).size, 3);
});

it('is known by other names where only the colours are others', async () => {
  const identifierOf = (colour: string) =>
    identifierIn(siteOf(ownProject(), {placeholders: {}, style: `social-media-guidance { --smg-accent: ${colour} }`}));
  const names = await Promise.all([identifierOf('#005eb8'), identifierOf('#123456')]);
  assert.equal(new Set([...names, 'social-media-guidance']).size, 3);
});

it('is known by another name for each folder of words', async () => {
  const identifierOf = (hasOwnWords: boolean, text = '') => {
    const project = ownProject();
    const introduction = {...project.introduction, title: project.introduction.title + text};
    return identifierIn(renderSite({...siteSource({...project, introduction}), hasOwnWords}, hash));
  };
  assert.equal(await identifierOf(false, ', second edition'), 'social-media-guidance');
  const [one, again, other] = await Promise.all([
    identifierOf(true),
    identifierOf(true),
    identifierOf(true, ' at Example'),
  ]);
  assert.equal(one, again);
  assert.equal(new Set([one, other, 'social-media-guidance']).size, 3);
});

it('stays well-formed whatever the title is', () => {
  const odd = renderManifest({identifier: 'odd', title: 'A & <b> "c"', version: '1.0.0', files: ['a.html']});
  assert.match(odd, /<title>A &amp; &lt;b&gt; &quot;c&quot;<\/title>/);
});

it('dates its files the same in every build', () => {
  // Local file header: the time and the day stand at offset 10, in MS-DOS form; 1 January 1980 is 0x0021.
  assert.deepEqual([zip.readUInt32LE(0), zip.readUInt16LE(10), zip.readUInt16LE(12)], [0x04034b50, 0, 0x21]);
});

it('asks the server for nothing beyond its own files', () => {
  const page = strFromU8(files['index.html'] ?? new Uint8Array());
  const asked = [...page.matchAll(/ (?:src|href)="([^"#][^"]*)"/g)].map(match => match[1] ?? '');
  const local = asked.filter(address => !/^(https|mailto|tel):/.test(address));
  assert.deepEqual(local, ['page.css', 'page.js']);
});
