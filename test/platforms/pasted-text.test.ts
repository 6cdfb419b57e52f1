import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {installMissing} from '../../src/build/install-missing.mjs';
import {openBuilder} from '../built/builder/builder-page.ts';
import {htmlPage} from '../built/guest/support/pages.ts';
import {stay} from '../built/guest/support/stay.ts';
import {openPage} from '../support/open-browser.ts';
import {moodle, type VisualEditor, visualEditors} from './editors/visual-editors.ts';
import {type Role, WordPressSite} from './wordpress/site.ts';

// The way "Paste text" of the embed builder, in the editors that people paste it into.

/** What the builder's button puts on the clipboard. The tests that run beside this one share the real one. */
async function copied(): Promise<{source: string; formatted: string}> {
  const {page} = await openBuilder({method: 'plain'});
  await page.evaluate(() => {
    addEventListener('copy', ({clipboardData}) => {
      const [source, formatted] = ['text/plain', 'text/html'].map(type => clipboardData?.getData(type));
      Object.assign(window, {copied: {source, formatted}});
    });
  });
  await page.click('li:has(> #piece-plain) .code button');
  await page.waitForSelector('li:has(> #piece-plain) .done');
  return page.evaluate(() => Reflect.get(window, 'copied'));
}

/** What readers find in some HTML. */
interface Found {
  readonly headings: readonly string[];
  /** What is bold, but for what is bold in a heading. */
  readonly bold: readonly string[];
  readonly items: readonly string[];
  readonly links: readonly string[];
  /** What stands beside an empty box. */
  readonly checks: readonly string[];
  readonly text: string;
}

/** Puts HTML on a page and reads it. */
async function read(page: Page, content: string): Promise<Found> {
  await page.setContent(htmlPage(`<main>${content}</main>`, ''));
  const found = await page.$eval('main', main => {
    const [headings, bold, links, checks] = ['h1, h2, h3, h4, h5, h6', 'strong', 'a', 'p'].map(selector => [
      ...main.querySelectorAll(selector),
    ]) as [Element[], Element[], HTMLElement[], Element[]];
    const items = [...main.querySelectorAll('li')].map(item => item.cloneNode(true) as Element);
    for (const item of items) for (const list of item.querySelectorAll('ul, ol')) list.remove();
    return {
      headings: headings.map(({localName, textContent}) => `${localName} ${textContent}`),
      bold: bold.filter(node => !node.closest('h1, h2, h3, h4, h5, h6')).map(({textContent}) => textContent ?? ''),
      items: items.map(({textContent}) => textContent ?? ''),
      links: links.map(link => `${link.textContent}: ${link.getAttribute('href')}`),
      checks: checks
        .filter(line => line.textContent?.trim().startsWith('☐') && !line.closest('li'))
        .map(line => line.querySelector('strong')?.textContent ?? ''),
      text: main.textContent ?? '',
    };
  });
  return {
    headings: found.headings.map(oneLine),
    bold: found.bold.map(oneLine),
    items: found.items.map(oneLine),
    links: found.links.map(oneLine),
    checks: found.checks.map(oneLine),
    text: oneLine(found.text),
  };
}

/** WordPress shows typographic quotation marks for straight ones. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

/** As the keys Ctrl and V do. */
const paste = (page: Page, selector: string | undefined, data: {source: string; formatted: string}): Promise<void> =>
  page.evaluate(
    (selector, {source, formatted}) => {
      const target = selector ? document.querySelector<HTMLElement>(selector) : window.editor.body;
      const view = target?.ownerDocument.defaultView;
      if (!target || !view) throw new Error('there is nothing to paste into');
      const clipboardData = new view.DataTransfer();
      clipboardData.setData('text/plain', source);
      clipboardData.setData('text/html', formatted);
      target.focus();
      target.dispatchEvent(new view.ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    },
    selector,
    data,
  );

const lastWords = 'It is not legal advice.';

/** Every heading, item, link, bold word and check is there once, and no mark-up or second bullet is to be read. */
function assertSame(found: Found, wanted: Found, lowestHeading = 6): void {
  const level = (heading: string): number => Number(heading[1]);
  const lost = wanted.headings.filter(heading => level(heading) > lowestHeading).map(heading => heading.slice(3));
  assert.deepEqual(
    found.headings,
    wanted.headings.filter(heading => level(heading) <= lowestHeading),
  );
  assert.deepEqual(found.bold.toSorted(), [...wanted.bold, ...lost].toSorted());
  assert.deepEqual(found.items, wanted.items);
  assert.deepEqual(found.links, wanted.links);
  assert.deepEqual(found.checks, wanted.checks);
  assert.equal(wanted.checks.length, 9);
  assert.doesNotMatch(found.text, /<\/?[a-z]|&[a-z]+;/);
  assert.deepEqual(
    found.items.filter(item => /^[•·▪◦–*☐-]/.test(item)),
    [],
  );
}

/** The heading of each section stands in the line that opens it, behind the triangle. */
async function assertFolds(page: Page): Promise<void> {
  const sections = await page.$$eval('details:not(.answer)', all =>
    all.map(({firstElementChild: summary}) => {
      const heading = summary?.querySelector('h3');
      const line = document.createRange();
      if (heading) line.selectNodeContents(heading);
      const {top} = line.getBoundingClientRect();
      const first = summary?.getBoundingClientRect();
      return heading && first ? top - first.top < first.height / 2 : false;
    }),
  );
  assert.deepEqual(sections, Array(7).fill(true));
}

const {site: host} = stay();
let clipboard: {source: string; formatted: string};
/** What a reader should find of what an editor takes, and of what its source view takes. */
let wanted: {readonly formatted: Found; readonly source: Found};

before(async () => {
  installMissing('test/platforms/editors');
  clipboard = await copied();
  const {page} = await openPage();
  wanted = {formatted: await read(page, clipboard.formatted), source: await read(page, clipboard.source)};
});

async function openEditor({script}: VisualEditor): Promise<Page> {
  const {page} = await openPage();
  await page.goto(host.put('/editor.html', {body: htmlPage('', '')}));
  await page.addScriptTag({content: script()});
  await page.waitForFunction(() => window.editor !== undefined);
  return page;
}

/** Waits until the editor has taken all, and reads it. */
async function readEditor(page: Page): Promise<Found> {
  await page.waitForFunction(last => window.editor.body.textContent?.includes(last), {}, lastWords);
  return read(page, await page.evaluate(() => window.editor.content()));
}

it('gives an editor the words of the source view, without what folds', async () => {
  const {page} = await openPage();
  const {headings, items, links, checks} = await read(page, clipboard.source);
  const {formatted} = wanted;
  assert.deepEqual(
    [headings, items, links, checks],
    [formatted.headings, formatted.items, formatted.links, formatted.checks],
  );
  await assertFolds(page);
  assert.doesNotMatch(clipboard.formatted, /<details|style=/);
});

for (const [name, editor] of Object.entries(visualEditors))
  it(`${name}: keeps what is pasted into it`, async () => {
    const page = await openEditor(editor);
    await paste(page, undefined, clipboard);
    assertSame(await readEditor(page), wanted.formatted, editor.lowestHeading);
  });

it("TinyMCE 7 as Moodle's: keeps what is put into its source, and its sections fold", async () => {
  const page = await openEditor(moodle);
  await page.evaluate(html => window.editor.setSource?.(html), clipboard.source);
  assertSame(await readEditor(page), wanted.source);
  await assertFolds(page);
});

// An author may paste less than others: of HTML, WordPress takes out what puts a heading beside its triangle.
describe('a WordPress with a database', () => {
  let site: WordPressSite;
  before(async () => {
    site = await WordPressSite.start();
  });
  after(() => site?.stop());

  async function openPost(role: Role): Promise<Page> {
    const {page} = await openPage({stranger: true});
    page.setDefaultTimeout(60_000);
    await site.logIn(page, role);
    await page.goto(`${site.origin}/wp-admin/post-new.php`, {waitUntil: 'domcontentloaded'});
    return page;
  }

  /** What a reader finds in the post, and the page with it. */
  async function publish(author: Page, content: string): Promise<{page: Page; found: Found}> {
    const address = await site.publish(author, content);
    const {page} = await openPage({stranger: true});
    await page.goto(address, {waitUntil: 'domcontentloaded'});
    const shown = await page.$eval('.wp-block-post-content', ({innerHTML}) => innerHTML);
    return {page, found: await read(page, shown)};
  }

  it('keeps what an author pastes into the block editor', async () => {
    const page = await openPost('author');
    await page.waitForSelector('.block-editor-default-block-appender__content');
    await page.evaluate(() => document.querySelector<HTMLElement>('.components-modal__header button')?.click());
    await page.$eval('.block-editor-default-block-appender__content', button => (button as HTMLElement).click());
    await page.waitForSelector('p.block-editor-rich-text__editable');
    await paste(page, 'p.block-editor-rich-text__editable', clipboard);
    await page.waitForFunction(
      last => Reflect.get(window, 'wp').data.select('core/editor').getEditedPostContent().includes(last),
      {},
      lastWords,
    );
    const content = await page.evaluate(() =>
      Reflect.get(window, 'wp').data.select('core/editor').getEditedPostContent(),
    );
    assertSame((await publish(page, String(content))).found, wanted.formatted);
  });

  it('keeps what an administrator puts into a Custom HTML block, and its sections fold', async () => {
    const {page, found} = await publish(
      await openPost('administrator'),
      `<!-- wp:html -->\n${clipboard.source}<!-- /wp:html -->`,
    );
    assertSame(found, wanted.source);
    await assertFolds(page);
  });

  describe('with the classic editor', () => {
    before(() => site.addPlugin("<?php add_filter('use_block_editor_for_post', '__return_false');"));

    async function openClassic(): Promise<Page> {
      const page = await openPost('author');
      await page.waitForFunction(() => Reflect.get(window, 'tinymce')?.activeEditor?.initialized);
      await page.evaluate(
        'window.editor = {body: tinymce.activeEditor.getBody(), content: () => tinymce.activeEditor.getContent()}',
      );
      return page;
    }

    it('keeps what an author pastes into its Visual tab', async () => {
      const page = await openClassic();
      await paste(page, undefined, clipboard);
      await page.waitForFunction(last => window.editor.body.textContent?.includes(last), {}, lastWords);
      const {found} = await publish(page, await page.evaluate(() => window.editor.content()));
      assertSame(found, wanted.formatted);
    });

    it('keeps what an administrator puts into its Text tab, and its sections fold', async () => {
      const {page, found} = await publish(await openPost('administrator'), clipboard.source);
      assertSame(found, wanted.source);
      await assertFolds(page);
    });
  });
});
