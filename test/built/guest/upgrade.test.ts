import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {htmlPage} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {witness} from './support/witness.ts';

const {site, newPage} = stay();
const once = '<script src="/widgets/social-media-guidance.js" data-upgrade defer></script>';
const guidance = '<a href="/widgets/social-media-guidance.html">Guidance</a>';
const checklist = '<a href="https://example.org/x/before-you-post.html">Checklist</a>';

const tab = newPage().then(async page => ({page, heard: await witness(page)}));

/** Loads a body on a page with the script installed once, and says which elements came of it, with their attributes. */
async function upgraded(body: string, {head = once, during = async (_: Page): Promise<void> => {}} = {}) {
  const {page, heard} = await tab;
  heard.forget();
  await page.goto(site.put('/page.html', {body: htmlPage(body, head)}));
  await during(page);
  const found = await page.$$eval('social-media-guidance, before-you-post', elements =>
    elements.map(element => element.outerHTML.replace(/>\s+</g, '><').trim()),
  );
  const {errors, warnings} = await heard.report(page.mainFrame());
  assert.deepEqual([...errors, ...warnings], []);
  return found;
}

const becomesWidget: Readonly<Record<string, string>> = {
  'a link alone in a paragraph': `<p>${guidance}</p>`,
  'a link alone in a cell': `<table><tr><td>${guidance}</td></tr></table>`,
  'a link alone in a column': `<div>${guidance}</div>`,
  'a link in bold, with the marks of editors around it': `<p>\u200b&nbsp;<!-- x --><strong>${guidance}</strong><br></p>`,
  'a link with a fragment': '<p><a href="/widgets/social-media-guidance.html#smg-privacy">Privacy</a></p>',
  'a mount': '<div data-smg="social-media-guidance"></div>',
  'a mount that is a paragraph': '<p data-smg="social-media-guidance">Loading</p>',
  "a link in a paragraph of a learning platform's course, which is a list of lists": `<ul><li><div><ul role="list"><li>
    <div class="activity"><p>${guidance}</p></div></li></ul></div></li></ul>`,
  'a link in a block of an item': `<ol><li><div>${guidance}</div></li></ol>`,
  'a link in a paragraph of an item': `<ul><li><p>${guidance}</p></li></ul>`,
  'a link in a paragraph below a term': `<dl><dt>Guidance</dt><dd><p>${guidance}</p></dd></dl>`,
};

for (const [name, body] of Object.entries(becomesWidget)) {
  test(`${name} becomes a widget, with the original inside`, async () => {
    const [found, ...more] = await upgraded(`<main><p>Before</p>${body}<p>After</p></main>`);
    assert.match(found ?? '', /^<social-media-guidance><(p|a|div|strong)[ >].*<\/social-media-guidance>$/s);
    assert.deepEqual(more, []);
  });
}

const staysLink: Readonly<Record<string, string>> = {
  'in a sentence': `<p>Please read ${guidance} today.</p>`,
  'in a sentence with only a full stop after it': `<p>${guidance}.</p>`,
  'marked in a sentence': `<p>Read <mark>${guidance}</mark> today.</p>`,
  'beside another': `<p>${guidance} ${checklist}</p>`,
  'that is an item of a list': `<ul><li>${guidance}</li></ul>`,
  'that is an item of a list, in bold': `<ul><li><strong>${guidance}</strong></li><li>Another</li></ul>`,
  'that is an item of a list in a column': `<div><menu><li>${guidance}</li></menu></div>`,
  'that is an item of something that acts as a list': `<div role="list"><div role="listitem">${guidance}</div></div>`,
  'that is a term': `<dl><dt>${guidance}</dt><dd>About it</dd></dl>`,
  'in a block of an item in a navigation': `<nav><ul><li><div>${guidance}</div></li></ul></nav>`,
  'in a navigation': `<nav><p>${guidance}</p></nav>`,
  'in something that acts as one': `<div role="navigation"><p>${guidance}</p></div>`,
  'in a menu': `<div role="menu"><div>${guidance}</div></div>`,
  'in the site header': `<header><p>${guidance}</p></header>`,
  'in the site footer': `<footer><p>${guidance}</p></footer>`,
  'in a heading': `<h2>${guidance}</h2>`,
  'in an editor': `<div contenteditable><p>${guidance}</p><div data-smg="before-you-post"></div></div>`,
  'in an editor that is a part of a line': `<div><span><span contenteditable>${guidance}</span></span></div>`,
  'in an island of an editor': `<div contenteditable><div contenteditable="false"><p>${guidance}</p></div></div>`,
  'to another page': '<p><a href="/not-social-media-guidance.html">x</a></p>',
  'to a page with the name in its query': '<p><a href="/x?next=/social-media-guidance.html">x</a></p>',
  'to save': '<p><a download href="/widgets/social-media-guidance.html">x</a></p>',
  'in a mount for something unknown': '<div data-smg="constructor"><span>x</span></div><div data-smg=""></div>',
};

for (const [name, body] of Object.entries(staysLink)) {
  test(`a link ${name} stays a link`, async () => {
    assert.deepEqual(await upgraded(`<main>${body}</main>`), []);
  });
}

test('a link in a paragraph of its own is not the fallback of a widget that has one', async () => {
  const filled = '<p><social-media-guidance><b>Guidance</b></social-media-guidance></p>';
  assert.equal((await upgraded(`<main>${filled}<p>${guidance}</p></main>`)).length, 2);
});

test('without data-upgrade the script touches nothing', async () => {
  const head = once.replace(' data-upgrade', '');
  assert.deepEqual(await upgraded(`<p>${guidance}</p><div data-smg="before-you-post"></div>`, {head}), []);
});

test("a widget's own fallback is left alone", async () => {
  const found = await upgraded(`<social-media-guidance><p>${guidance}</p></social-media-guidance>`);
  assert.deepEqual(found, [`<social-media-guidance><p>${guidance}</p></social-media-guidance>`]);
});

test("a widget's own fallback is left alone where another component holds the widget", async () => {
  const held = `<x-app><social-media-guidance sections="law">${guidance}</social-media-guidance></x-app>`;
  assert.deepEqual(await upgraded(`<main>${held}</main>`), [
    `<social-media-guidance sections="law">${guidance}</social-media-guidance>`,
  ]);
});

test('a link in a drawing is left alone, and those after it are not', async () => {
  const drawing = '<svg><a href="/widgets/social-media-guidance.html"><text>x</text></a></svg>';
  const found = await upgraded(`<main>${drawing}<p>${guidance}</p></main>`);
  assert.equal(found.length, 1);
});

test('a page that calls things of its own Comment gets its widget, with a comment beside the link', async () => {
  const found = await upgraded(`<script>var Comment = {};</script><main><p><!-- x -->${guidance}</p></main>`);
  assert.equal(found.length, 1);
});

test('attributes come from the query of the link, and site words never', async () => {
  const [found] = await upgraded(
    '<p><a href="/social-media-guidance.html?open=privacy&heading-level=3&no-show-all&onclick=alert(1)&style=x&data-support=Me&organisation=Me">x</a></p>',
  );
  assert.match(found ?? '', /^<social-media-guidance heading-level="3" no-show-all="" open="privacy"><p>/);
});

test('attributes and site words come from the mount', async () => {
  const [found] = await upgraded(
    '<div data-smg="before-you-post" data-heading-level="3" data-communications-team="Comms" data-onclick="alert(1)"></div>',
  );
  const [tag = ''] = found?.match(/^<[^>]*>/) ?? [];
  assert.equal(tag, '<before-you-post heading-level="3" data-communications-team="Comms">');
});

test('what the page adds later becomes a widget once', async () => {
  const found = await upgraded('<main></main>', {
    during: async page => {
      for (const _ of [1, 2]) {
        await page.evaluate(
          html => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
          `<p>${guidance}</p>`,
        );
      }
      await page.waitForFunction(() => document.querySelectorAll('social-media-guidance').length === 2);
    },
  });
  assert.equal(found.length, 2);
});

test('a link whose sentence arrives late stays a link', async () => {
  let finish = (): void => {};
  const rest = new Promise<void>(resolve => {
    finish = resolve;
  });
  const page = await newPage();
  const [before, after] = htmlPage(`<p>${guidance}|, in full.</p>`, once.replace('defer', '')).split('|');
  const address = site.put('/slow.html', {body: before ?? '', rest: [{after: rest, body: after ?? ''}]});
  const loaded = page.goto(address);
  await page.waitForSelector('p a');
  await page.waitForFunction(() => customElements.get('social-media-guidance'));
  finish();
  await loaded;
  assert.equal(await page.$('social-media-guidance'), null);
});
