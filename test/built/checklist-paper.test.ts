import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {readFolder} from '../../src/build/guidance-folder.ts';
import {assertSound, compileTexts} from '../../src/compiler/compile.ts';
import {paperFile} from '../../src/site/render-paper.ts';
import {built} from '../support/built.ts';
import {ownProject, siteOf} from '../support/built-site.ts';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';
import {violations} from '../support/violations.ts';

const project = ownProject();
const {checks} = project.checklist;
const file = paperFile({project});
const address = pathToFileURL(`dist/${file}`).href;

it('is one self-contained page without a script', async () => {
  assert.doesNotMatch(built(file), /<script|<input|<button| on[a-z]+=/i);
  const {page, seen} = await openPage();
  await page.goto(address);
  assert.deepEqual(seen, {errors: [], requests: [address]});
});

it('keeps its style under a policy that allows it by hash, and no other', async () => {
  const {inline} = JSON.parse(built('integrity.json'));
  const policy = `default-src 'none'; style-src '${inline.paperStyle}'`;
  const site = await serve({'/': {text: built(file), headers: {'content-security-policy': policy}}});
  const {page, seen} = await openPage();
  await page.goto(site.origin);
  assert.equal(await page.$eval('ul', list => getComputedStyle(list).listStyleType), 'none');
  assert.deepEqual(seen.errors, []);
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
    assert.deepEqual(await violations(page), []);
  });
}

it('says what a locally changed copy is based on, on the screen, on paper and on the blank sheet', async () => {
  const texts = readFolder('guidance');
  const checklist = texts.get('before-you-post.md') ?? '';
  // What a site does that changes the checklist: one key more.
  texts.set('before-you-post.md', checklist.replace('title: ', 'based-on: "Before you post, version 0.1.0"\ntitle: '));
  const changed = await siteOf(assertSound(compileTexts(texts)), {
    placeholders: {support: {text: 'x'}, 'communications-team': {text: 'the <Comms> desk'}},
  });
  const {page} = await openPage();
  await page.setContent('<!doctype html><html lang="en-GB"><before-you-post></before-you-post>');
  await page.addScriptTag({content: String(changed.get('social-media-guidance.js'))});
  const printed = () =>
    page.$eval('before-you-post', element => element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.innerText);
  for (const media of ['screen', 'print']) {
    await page.emulateMediaType(media);
    assert.equal(((await printed()) ?? '').split('Based on Before you post, version 0.1.0.').length, 2, media);
  }
  const sheet = String(changed.get(file));
  assert.match(sheet, /Social Media Guidance \d+\.\d+\.\d+, .* Based on Before you post, version 0\.1\.0\./);
  assert.match(sheet, /ask the &lt;Comms&gt; desk or your defence organisation\./);
});
