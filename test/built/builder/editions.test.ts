import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {ElementHandle, Page} from 'puppeteer-core';
import {bundleBuilder, renderBuilder} from '../../../src/build/build.ts';
import {methodNames} from '../../../src/builder/methods/method-names.ts';
import {builtRuntimes} from '../../support/built-site.ts';
import {openPage} from '../../support/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'builders-'));
after(() => rmSync(folder, {recursive: true}));

const editions = {
  'ai-at-work': 'demo/editions/ai-at-work',
  'canllawiau-enghraifft': 'test/fixtures/editions/welsh',
} as const;

type Edition = keyof typeof editions;

before(async () => {
  const script = await bundleBuilder({minify: false});
  for (const [name, words] of Object.entries(editions))
    writeFileSync(join(folder, `${name}.html`), await renderBuilder({folder: words, script, ...builtRuntimes()}));
});

/** The builder of an edition, from a file. */
async function open(edition: Edition | 'digit', settings: Record<string, string> = {}): Promise<Page> {
  const address = pathToFileURL(join(folder, `${edition}.html`));
  address.hash = String(new URLSearchParams(settings));
  const {page} = await openPage();
  await page.goto(String(address));
  await page.waitForSelector(settings.screen === 'words' ? '#text' : '#pieces > li');
  return page;
}

/** All text of the page, also what is folded away or said to screen readers alone. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const unseen of document.querySelectorAll('script, style')) unseen.remove();
    const labels = [...document.querySelectorAll('[aria-label], [placeholder], iframe')].map(
      node => `${node.ariaLabel} ${node.getAttribute('placeholder')} ${node.getAttribute('title')}`,
    );
    return `${document.title} ${document.body.textContent} ${labels.join(' ')}`;
  });

const ofSocialMedia = /.{0,40}(?:\bpost(?:s|ed|ing)?\b|social.media|\bonline\b|before-you-post|tweet).{0,40}/i;

for (const edition of Object.keys(editions) as Edition[]) {
  it(`speaks of ${edition} and never of posts, whatever way is chosen`, async () => {
    for (const method of methodNames) {
      const text = await textOf(await open(edition, {method}));
      // The one system of that name.
      assert.equal(ofSocialMedia.exec(text.replaceAll('SharePoint Online', ''))?.[0], undefined, method);
    }
    const words = await open(edition, {screen: 'words'});
    for (let index = 0; ; index += 1) {
      const button = (await words.$$('.files button[aria-current]'))[index];
      if (!button) break;
      await button.click();
      assert.equal(ofSocialMedia.exec(await textOf(words))?.[0], undefined, `file ${index}`);
    }
  });

  it(`shows ${edition} on example pages that are about no other guidance`, async () => {
    for (const host of ['intranet', 'website', 'learning']) {
      const page = await open(edition, {host});
      const preview = await (await page.$('#stage iframe'))?.contentFrame();
      assert.ok(preview);
      await preview.waitForSelector(`${edition} >>> button`);
      const text = await preview.evaluate(() => `${document.title} ${document.body.innerText}`);
      assert.equal(ofSocialMedia.exec(text)?.[0], undefined, host);
    }
  });
}

it('introduces site words as the edition does, and others by their name', async () => {
  const page = await open('ai-at-work');
  const rows = await page.$$eval('#words details', all =>
    all.map(row => [row.querySelector('b')?.textContent, row.querySelector('.hint')?.textContent]),
  );
  assert.deepEqual(rows, [
    ['Digital team', 'Whom people ask about a tool, before they use it or when it went wrong.'],
    ['Information governance', 'Whom people ask about patient information.'],
    ['AI policy', 'Your own policy. Link to it if you can.'],
    ['Approved tools', 'Where the list is. Link to it if you can.'],
    ['Who has reviewed this', 'A whole sentence. It replaces the one that says who has reviewed the guidance.'],
  ]);
  const welsh = await open('canllawiau-enghraifft');
  assert.equal(await welsh.$eval('#words b', name => name.textContent), 'Tim digidol');
  assert.equal(await welsh.$eval('#tim-digidol-hint', hint => hint.textContent), 'A name of your own.');
});

it('shows what readers see for a site word that has a digit in its name', async () => {
  const words = join(folder, 'words');
  cpSync(editions['ai-at-work'], words, {recursive: true});
  for (const name of readdirSync(words)) {
    const path = join(words, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('digital-team', 'digital-team2'));
  }
  const script = await bundleBuilder({minify: false});
  writeFileSync(join(folder, 'digit.html'), await renderBuilder({folder: words, script, ...builtRuntimes()}));
  const page = await open('digit');
  const sentence = await page.$eval('#digital-team2-sentence', ({textContent}) => textContent);
  assert.match(sentence, /your digital team/);
  assert.doesNotMatch(sentence, /[{}]/);
});

it('puts the files into a folder of the edition, where no other edition has files of the same name', async () => {
  const page = await open('ai-at-work');
  assert.equal(await page.$eval('#folder', field => (field as HTMLInputElement).value), '/widgets/ai-at-work/');
  assert.match(
    await page.$eval('#snippet-page', box => box.textContent ?? ''),
    /src="\/widgets\/ai-at-work\/ai-at-work-[^"]*\.js"/,
  );
});

it('refuses work that was saved on another edition, and says so', async () => {
  const page = await open('ai-at-work', {screen: 'words'});
  const saved = {
    format: 'social-media-guidance-words',
    version: '0.1.0',
    organisation: '',
    texts: {'introduction.md': ''},
  };
  const file = join(folder, 'guidance-words.json');
  writeFileSync(file, JSON.stringify(saved));
  const field = (await page.$('.file-button input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await page.waitForSelector('.note:not([hidden])');
  assert.match(
    await page.$eval('.note:not([hidden])', note => note.textContent ?? ''),
    /This file is saved work on other guidance: open it in the builder of that guidance\./,
  );
  assert.match(await page.$eval('#text', box => (box as HTMLTextAreaElement).value), /title: Using AI/);
});
