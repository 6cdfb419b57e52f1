import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {css} from '../../src/build/css-plugin.ts';
import {compileFolder} from '../../src/build/guidance-folder.ts';
import {guidance} from '../../src/build/markdown-plugin.ts';
import {paper, paperFile} from '../../src/build/paper-plugin.ts';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';

const checks = compileFolder('guidance').checklist?.checks ?? [];
const address = pathToFileURL(`dist/${paperFile}`).href;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

it('is one self-contained page without a script', async () => {
  assert.doesNotMatch(built(paperFile), /<script|<input|<button| on[a-z]+=/i);
  const {page, seen} = await openPage();
  await page.goto(address);
  assert.deepEqual(seen, {errors: [], requests: [address]});
});

it('holds every check in its group, and what a sheet must say for itself', async () => {
  const {page} = await openPage();
  await page.goto(address);
  const groups = await page.$$eval('h2', headings =>
    headings.map(heading => [
      heading.textContent,
      ...[...(heading.nextElementSibling?.querySelectorAll('strong') ?? [])].map(label => label.textContent),
    ]),
  );
  const labels = (kind: string) => checks.filter(({severity}) => severity === kind).map(({label}) => label);
  assert.deepEqual(groups, [
    ['Stop checks: do not post until every one is confirmed', ...labels('stop')],
    ['Think checks: pause if you cannot confirm one', ...labels('think')],
  ]);
  const text = await page.$eval('main', main => main.innerText);
  for (const each of [
    'This is not approval to post. You are still responsible for what you publish. If you are unsure, ask',
    'Do not write patient details on this sheet.',
    'Last reviewed: ',
    'Next review due: ',
    'Social Media Guidance ',
    'Sources: General Medical Council, ',
    'MIT licence.',
  ])
    assert.ok(text.includes(each), each);
  assert.doesNotMatch(text, /name:|signature|signed|\bsafe\b|approved|\bpass\b|score|%/i);
});

it('fits one side of A4, with a bordered square of 5 mm for every check', async () => {
  const {page} = await openPage();
  await page.goto(address);
  const pdf = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
  await page.emulateMediaType('print');
  const boxes = await page.$$eval('li', items =>
    items.map(item => {
      const {inlineSize, blockSize, borderTopStyle} = getComputedStyle(item, '::before');
      return [inlineSize, blockSize]
        .map(size => Math.round((Number.parseFloat(size) * 25.4) / 96))
        .concat(borderTopStyle === 'solid' ? 1 : 0);
    }),
  );
  assert.deepEqual(
    boxes,
    checks.map(() => [5, 5, 1]),
  );
});

for (const scheme of ['light', 'dark']) {
  it(`has nothing that axe objects to, ${scheme}, and needs no sideways scrolling at 320 px`, async () => {
    const {page} = await openPage();
    await page.setViewport({width: 320, height: 600});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(address);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
      return (await axe.run()).violations.map(({id, help}) => `${id}: ${help}`);
    });
    assert.deepEqual(violations, []);
  });
}

// What a site does that changes the checklist: a copy of the folder, one key more.
const changed = mkdtempSync(join(tmpdir(), 'guidance-'));
cpSync('guidance', changed, {recursive: true});
const file = join(changed, 'before-you-post.md');
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace('title: ', 'based-on: "Before you post, version 0.1.0"\ntitle: '),
);
after(() => rmSync(changed, {recursive: true}));

it('says on paper what a locally changed copy is based on, from the page and from the blank sheet', async () => {
  const bundle = await rollup({
    input: 'src/drop-in/drop-in.ts',
    plugins: [
      guidance({folder: changed}),
      css(),
      nodeResolve({exportConditions: ['production']}),
      esbuild({target: 'es2022', define: {__VERSION__: '"1.2.3"'}}),
      paper({
        folder: changed,
        local: {words: {support: {text: 'x'}, 'communications-team': {text: 'the <Comms> desk'}}},
        version: '1.2.3',
      }),
    ],
  });
  const {output} = await bundle.generate({format: 'iife'});
  const {page} = await openPage();
  await page.setContent('<!doctype html><html lang="en-GB"><before-you-post></before-you-post>');
  await page.addScriptTag({content: output[0].code});
  const printed = () =>
    page.$eval('before-you-post', element => element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.innerText);
  assert.doesNotMatch((await printed()) ?? '', /Based on/);
  await page.emulateMediaType('print');
  assert.match((await printed()) ?? '', /Based on Before you post, version 0\.1\.0\./);
  const sheet = output.find(({fileName}) => fileName === paperFile);
  assert.ok(sheet?.type === 'asset');
  assert.match(String(sheet.source), /Social Media Guidance 1\.2\.3, .* Based on Before you post, version 0\.1\.0\./);
  assert.match(String(sheet.source), /ask the &lt;Comms&gt; desk or your defence organisation\./);
});
