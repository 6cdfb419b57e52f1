import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {shownOn, use} from '../built/guest/support/facts.ts';
import {openPage} from '../support/open-browser.ts';
import {type Role, WordPressSite} from './wordpress/site.ts';

// What people paste, and what an administrator installs, are what docs/embedding.md tells them to.
const document = readFileSync('docs/embedding.md', 'utf8');
const documented = (language: string, start: string): string => {
  const form = new RegExp(`^( *)\`\`\`${language}\\n(.*?)^\\1\`\`\``, 'gms');
  // An item of a list indents what stands in it.
  const all = [...document.matchAll(form)].map(([, indent, code = '']) =>
    code.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
  return all.find(code => code.startsWith(start)) ?? assert.fail(`docs/embedding.md has no ${start}`);
};
const paste = documented('html', '<script src="/widgets/social-media-guidance.js" defer></script>');
const plainLinks = documented('html', '<p><a href="/widgets/social-media-guidance.html?open=privacy">');
const plugin = documented('php', '<?php');
const link = '<a href="/widgets/social-media-guidance.html">our guidance</a>';

const widgets = {guidance: 'widget', checklist: 'widget'};
const nothing = {guidance: 'nothing', checklist: 'nothing'};

describe('a WordPress with a database', () => {
  let site: WordPressSite;
  before(async () => {
    site = await WordPressSite.start();
  });
  after(() => site?.stop());

  /** What a reader who is not logged in finds at the address of a post. */
  async function read(address: string): Promise<{page: Page; errors: readonly string[]; infos: readonly string[]}> {
    const {page, seen} = await openPage({stranger: true});
    page.setDefaultTimeout(60_000);
    const infos: string[] = [];
    page.on('console', message => {
      if (message.type() === 'info') infos.push(message.text());
    });
    await page.goto(address);
    return {page, errors: seen.errors, infos};
  }

  async function post(role: Role, content: string): Promise<string> {
    const {page} = await openPage({stranger: true});
    page.setDefaultTimeout(60_000);
    await site.logIn(page, role);
    return site.publish(page, content);
  }

  it("shows an administrator's paste, which keeps its script", async () => {
    const {page, errors} = await read(await post('administrator', `<!-- wp:html -->\n${paste}<!-- /wp:html -->`));
    await use(page.mainFrame());
    assert.deepEqual(await shownOn(page.mainFrame()), widgets);
    assert.deepEqual(errors, []);
  });

  it("shows an administrator's paste into the classic editor, and no link beside the widgets", async () => {
    const {page, errors} = await read(await post('administrator', paste));
    await use(page.mainFrame());
    assert.deepEqual(await shownOn(page.mainFrame()), widgets);
    const links = await page.$$eval(
      'a[href^="/widgets/"]',
      links => links.filter(link => link.checkVisibility()).length,
    );
    assert.equal(links, 0);
    assert.deepEqual(errors, []);
  });

  it("shows the links of an author's paste, from which it takes the script and the tags", async () => {
    const {page, errors} = await read(await post('author', paste));
    assert.deepEqual(await shownOn(page.mainFrame()), nothing);
    assert.equal(await page.$('script[src*="/widgets/"]'), null);
    await Promise.all([page.waitForNavigation(), page.click('a[href="/widgets/before-you-post.html"]')]);
    await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
    assert.deepEqual(errors, []);
  });

  describe('with the script installed once', () => {
    before(() => site.addPlugin(plugin));

    it("shows an author's paste", async () => {
      const {page, errors} = await read(await post('author', paste));
      await use(page.mainFrame());
      assert.deepEqual(await shownOn(page.mainFrame()), widgets);
      assert.deepEqual(errors, []);
    });

    it("shows an author's plain links, with what their addresses ask for", async () => {
      const {page, errors} = await read(await post('author', plainLinks));
      await page.waitForSelector('pierce/#smg-privacy-button[aria-expanded="true"]', {visible: true});
      await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
      assert.deepEqual(await shownOn(page.mainFrame()), widgets);
      assert.deepEqual(errors, []);
    });

    it("shows an administrator's paste, whose own script then does nothing", async () => {
      const address = await post('administrator', `<!-- wp:html -->\n${paste}<!-- /wp:html -->`);
      const {page, errors, infos} = await read(address);
      await use(page.mainFrame());
      assert.deepEqual(await shownOn(page.mainFrame()), widgets);
      assert.deepEqual(infos, ['Social Media Guidance: the script is on this page already.']);
      assert.deepEqual(errors, []);
    });

    it('leaves a link in a sentence, and it leads to the whole page', async () => {
      const content = `<!-- wp:paragraph -->\n<p>Please read ${link} first.</p>\n<!-- /wp:paragraph -->`;
      const {page, errors} = await read(await post('author', content));
      await page.waitForFunction(() => customElements.get('social-media-guidance'));
      assert.deepEqual(await shownOn(page.mainFrame()), nothing);
      await Promise.all([page.waitForNavigation(), page.click('a[href="/widgets/social-media-guidance.html"]')]);
      await page.waitForSelector('pierce/[part="header"]', {visible: true});
      assert.deepEqual(errors, []);
    });
  });
});
