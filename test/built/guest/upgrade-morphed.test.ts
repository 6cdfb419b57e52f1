import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {htmlPage} from './support/pages.ts';
import {stay} from './support/stay.ts';

const {site, newPage} = stay();
const once = '<script src="/widgets/social-media-guidance.js" data-upgrade defer></script>';
const link = (query = ''): string => `<p><a href="/widgets/before-you-post.html${query}">Before you post</a></p>`;

/** A page with the checklist made from a link, and its first check ticked. */
async function openTicked(): Promise<Page> {
  const page = await newPage();
  await page.goto(site.put('/page.html', {body: htmlPage(`<main><section>${link()}</section></main>`, once)}));
  const box = await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
  await box?.click();
  await page.waitForSelector('pierce/[type="checkbox"]:checked', {visible: true});
  return page;
}

/** What the page shows in the end: how many checklists, what is ticked in them, and what has focus. */
async function shown(page: Page): Promise<{lists: number; ticks: number; focus: string | null}> {
  await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
  return page.evaluate(() => {
    const lists = [...document.querySelectorAll('before-you-post')];
    return {
      lists: lists.length,
      ticks: lists.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll(':checked') ?? [])]).length,
      focus: document.activeElement?.shadowRoot?.activeElement?.localName ?? null,
    };
  });
}

const put = (page: Page, place: string, html: string): Promise<void> =>
  page.$eval(
    place,
    (old, html) => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      old.replaceWith(...holder.childNodes);
    },
    html,
  );

test('a page that is morphed keeps the ticks and the focus, though it has the link again in place of the element', async () => {
  const page = await openTicked();
  await put(page, 'before-you-post', link());
  assert.deepEqual(await shown(page), {lists: 1, ticks: 1, focus: 'input'});
});

test('a page that is morphed to a link with other options gets another element', async () => {
  const page = await openTicked();
  await put(page, 'before-you-post', link('?heading-level=3'));
  assert.deepEqual(await shown(page), {lists: 1, ticks: 0, focus: null});
});

test('another page with the same link begins with an empty list', async () => {
  const page = await openTicked();
  await put(page, 'section', `<section>${link()}</section>`);
  assert.deepEqual(await shown(page), {lists: 1, ticks: 0, focus: null});
});
