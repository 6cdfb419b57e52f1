import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {replaceFolder} from '../../src/build/replace-folder.ts';
import {downloaded, snippet} from '../built/builder/builder-page.ts';
import {fencesIn, inlineCode} from '../built/docs/fences.ts';
import {openPage} from '../support/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
after(() => rmSync(folder, {recursive: true}));

const out = join(folder, 'dist');

/** Puts a file where the build goes, as the last good build would have. */
function leaveGoodBuild(): void {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out);
  writeFileSync(join(out, 'good.txt'), 'good');
}

function build(...words: string[]): {status: number | null; said: string} {
  const program = ['--import', 'tsx', 'src/build/build.ts', '--out', out, ...words];
  const {status, stderr} = spawnSync(process.execPath, program, {encoding: 'utf8'});
  return {status, said: stderr.trim()};
}

const faulty = join(folder, 'faulty');
cpSync('guidance', faulty, {recursive: true});
writeFileSync(
  join(faulty, 'law.md'),
  readFileSync(join(faulty, 'law.md'), 'utf8').replace('\n---\n', '\n---\n<b>No.</b>\n'),
);
const empty = join(folder, 'empty');
mkdirSync(empty);
const wrongSite = join(folder, 'my-trust.json');
writeFileSync(wrongSite, '{"comms": "Comms desk"}');

for (const [fault, words, message] of [
  ['a missing folder of words', ['--edition', join(folder, 'nowhere')], /nowhere: there is no such folder/],
  ['an empty folder of words', ['--edition', empty], /empty: there is no Markdown in this folder/],
  ['a slip in the words', ['--edition', faulty], /law\.md:\d+:1: error: HTML is not allowed/],
  ["a slip in a site's own names", ['--local', wrongSite], /"comms": there is no such name/],
  ['an option that does not exist', ['--gidance', 'x'], /Unknown option '--gidance'.*--edition.*--out.*--local/s],
] as const) {
  it(`stops at ${fault}, says so, and leaves the last good build as it was`, () => {
    leaveGoodBuild();
    const {status, said} = build(...words);
    assert.equal(status, 1);
    assert.match(said, message);
    assert.doesNotMatch(said, /^ +at /m);
    assert.equal(readFileSync(join(out, 'good.txt'), 'utf8'), 'good');
    assert.deepEqual(readdirSync(out), ['good.txt']);
  });
}

it('lists its options on request, and builds nothing', () => {
  leaveGoodBuild();
  const program = ['--import', 'tsx', 'src/build/build.ts', '--help', '--out', out];
  const {status, stdout, stderr} = spawnSync(process.execPath, program, {encoding: 'utf8'});
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  assert.deepEqual(stdout.match(/^ {2}--\w+(?= .*\S)/gm), ['  --edition', '  --out', '  --local']);
  assert.deepEqual(readdirSync(out), ['good.txt']);
});

it('leaves nothing of the last build behind, and touches nothing beside it', () => {
  leaveGoodBuild();
  mkdirSync(`${out}.old`, {recursive: true});
  writeFileSync(join(`${out}.old`, 'kept.txt'), 'kept by somebody');
  replaceFolder(out, new Map([['external/page.js', 'run()']]));
  assert.deepEqual(readdirSync(out, {recursive: true}).map(String).sort(), ['external', join('external', 'page.js')]);
  assert.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('dist')),
    ['dist', 'dist.old'],
  );
  assert.equal(readFileSync(join(`${out}.old`, 'kept.txt'), 'utf8'), 'kept by somebody');
});

it('gives course and script other names where the words come from another folder, and so does its builder', async () => {
  const ours = join(folder, 'ours');
  cpSync('guidance', ours, {recursive: true});
  rmSync(out, {recursive: true, force: true});
  assert.deepEqual(build('--edition', ours), {status: 0, said: ''});
  const manifestIn = (course: Uint8Array) => strFromU8(unzipSync(course)['imsmanifest.xml'] as Uint8Array);
  const manifest = manifestIn(readFileSync(join(out, 'scorm', 'social-media-guidance-scorm12.zip')));
  assert.match(manifest, / identifier="social-media-guidance-[a-z\d]+"/);
  const address = pathToFileURL(join(out, 'embed-builder.html'));
  address.hash = 'method=scorm';
  const {page} = await openPage();
  await page.goto(String(address));
  await page.waitForSelector('#piece-scorm');
  assert.equal(manifestIn(await downloaded(page, 'scorm')), manifest);
  await page.evaluate(() => location.assign('#method=script'));
  await page.reload();
  await page.waitForSelector('#snippet-page');
  assert.match(await snippet(page, 'page'), /\/social-media-guidance-\d+\.\d+\.\d+-[\da-f]{8}\.js"/);
});

it('builds another edition to a folder of its own, and never over another', () => {
  const own = join(folder, 'own');
  const program = ['--import', 'tsx', 'src/build/build.ts', '--edition', 'demo/editions/ai-at-work', '--out'];
  const run = (to: string) => spawnSync(process.execPath, [...program, to], {encoding: 'utf8'});
  const {status, stderr} = run(own);
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  assert.ok(readdirSync(own).includes('ai-at-work.js'));
  // The same edition again takes its place; another stays.
  assert.equal(run(`${own}/`).status, 0);
  const before = readFileSync('dist/integrity.json', 'utf8');
  const refused = run('dist');
  assert.equal(refused.status, 1);
  assert.match(
    refused.stderr,
    /dist holds .+ and \d+ more files, which this build does not make, so all of it stays as it is/,
  );
  assert.equal(readFileSync('dist/integrity.json', 'utf8'), before);
});

it('makes an embed builder that speaks of that edition alone', async () => {
  const address = pathToFileURL(join(folder, 'own', 'embed-builder.html'));
  address.hash = 'digital-team=the+Digital+desk&paper=1';
  const {page, seen} = await openPage();
  await page.goto(String(address));
  await page.waitForSelector('#pieces > li');
  const pasted = await page.$eval('#snippet-page', box => box.textContent ?? '');
  assert.match(
    pasted,
    /src="\/widgets\/ai-at-work\/ai-at-work-\d[^"]*\.js"[^>]* data-digital-team="the Digital desk"/s,
  );
  assert.match(pasted, /<before-you-use-ai[^>]*paper-href="\/widgets\/ai-at-work\/before-you-use-ai-paper\.html"/s);
  assert.doesNotMatch(pasted, /social-media|before-you-post/);
  const names = await page.$$eval('#words summary b', all => all.map(name => name.textContent));
  assert.deepEqual(names.length, 5, 'four site words, and who has reviewed it');
  const preview = await (await page.$('#stage iframe'))?.contentFrame();
  await preview?.waitForSelector('ai-at-work >>> button');
  // The words: every file of the edition, and not its configuration.
  address.hash = 'screen=words';
  await page.goto(String(address));
  await page.reload();
  await page.waitForSelector('.files button');
  const files = await page.$$eval('.files button', all => all.map(file => (file.textContent ?? '').trim()));
  assert.deepEqual(files, [
    'Title and introduction',
    'Choosing a tool',
    'Patient information',
    'Checking what it says',
    'Being open',
    'Checklist',
  ]);
  assert.deepEqual(seen.errors, []);
});

it("puts a site's own words in, as the documents say", () => {
  const commands = [...fencesIn('sh'), ...inlineCode(/^npm /)].map(({code}) => code);
  assert.ok(commands.some(code => code.includes('npm run build -- --local my-trust.json')));
  const config = fencesIn('json')[0]?.code ?? '';
  const local = join(folder, 'documented.json');
  writeFileSync(local, config);
  const manifest = readFileSync('package.json', 'utf8');
  assert.deepEqual(build('--local', local), {status: 0, said: ''});
  assert.equal(readFileSync('package.json', 'utf8'), manifest, 'a build changes no source');
  const {'communications-team': team, 'review-statement': statement, address} = JSON.parse(config);
  const page = readFileSync(join(out, 'before-you-post.html'), 'utf8');
  assert.ok(page.includes(`<a href="${team.href}">${team.text}</a>`));
  assert.ok(page.includes(statement.replaceAll("'", '&#39;')) || page.includes(statement));
  assert.ok(readFileSync(join(out, 'before-you-post.oembed.json'), 'utf8').includes(address));
});
