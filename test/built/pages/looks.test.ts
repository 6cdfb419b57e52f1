import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {getDocumentProxy} from 'unpdf';
import {openPage} from '../../support/open-browser.ts';
import {textOf} from '../../support/pdf.ts';
import {violations} from '../../support/violations.ts';

const names = ['social-media-guidance', 'before-you-post'] as const;

/** Shows what is inside the element, all of it, as where no script runs. */
async function showPlain(page: Page, name: string): Promise<void> {
  await page.$eval(name, element => element.replaceWith(...element.childNodes));
  await page.$$eval('details', all => {
    for (const each of all) each.open = true;
  });
}

for (const scheme of ['light', 'dark']) {
  it(`is accessible in ${scheme}, with scripts and without`, async () => {
    for (const name of names) {
      for (const scripts of [true, false]) {
        const {page} = await openPage();
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.goto(pathToFileURL(`dist/${name}.html`).href);
        if (!scripts) await showPlain(page, name);
        assert.deepEqual(await violations(page), [], name);
      }
    }
  });
}

it('needs no sideways scrolling on the narrowest screens, even without scripts', async () => {
  for (const name of names) {
    const {page} = await openPage();
    await page.setViewport({width: 320, height: 600});
    await page.goto(pathToFileURL(`dist/${name}.html`).href);
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(await isWide(), false, name);
    await showPlain(page, name);
    assert.equal(await isWide(), false, `${name} without scripts`);
  }
});

it('prints everything, without links to the other page and without controls', async () => {
  const {page} = await openPage();
  await page.goto(pathToFileURL('dist/social-media-guidance.html').href);
  await page.emulateMediaType('print');
  const shownOnPaper = await page.$eval('social-media-guidance', element => ({
    panels: [...(element.shadowRoot?.querySelectorAll('[part=panel]') ?? [])].map(panel => panel.clientHeight > 100),
    nav: document.querySelector('nav')?.checkVisibility(),
  }));
  assert.deepEqual(shownOnPaper, {panels: Array(7).fill(true), nav: false});
});

it('prints closed sections without scripts, too', async () => {
  const {page} = await openPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL('dist/social-media-guidance.html').href);
  await page.emulateMediaType('print');
  const shownOnPaper = await page.$$eval('details', all =>
    all.map(each => each.lastElementChild?.checkVisibility({contentVisibilityAuto: true}) ?? false),
  );
  assert.ok(shownOnPaper.length >= 7);
  assert.ok(shownOnPaper.every(Boolean));
});

it('prints without scripts in a size for paper, with the addresses that links lead to', async () => {
  const {page} = await openPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL('dist/social-media-guidance.html').href);
  await page.emulateMediaType('print');
  const pdf = await page.pdf({format: 'A4', margin: {top: '15mm', bottom: '15mm', left: '15mm', right: '15mm'}});
  assert.match(await textOf(pdf), /\w\(https:\/\/www\.gmc-uk\.org\//);
  await page.goto(pathToFileURL('dist/before-you-post.html').href);
  const sheet = await page.pdf({format: 'A4', margin: {top: '10mm', bottom: '10mm', left: '10mm', right: '10mm'}});
  assert.equal((await getDocumentProxy(new Uint8Array(sheet))).numPages, 1);
});

it('is dark where the reader wants it dark', async () => {
  const {page} = await openPage();
  await page.goto(pathToFileURL('dist/social-media-guidance.html').href);
  const background = () => page.$eval(':root', root => getComputedStyle(root).backgroundColor);
  assert.equal(await background(), 'rgb(255, 255, 255)');
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
  assert.equal(await background(), 'rgb(20, 25, 30)');
});
