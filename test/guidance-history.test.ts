import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {built} from './support/built.ts';
import {openPage} from './support/open-browser.ts';
import {serve} from './support/serve.ts';

const guidance = `<!doctype html><html lang="en-GB"><title>Ward intranet</title>
  <script src="/social-media-guidance.js" defer></script>
  <h1>Posting</h1><social-media-guidance></social-media-guidance><a href="/next.html">Next</a>`;

const site = await serve({
  '/social-media-guidance.js': built('social-media-guidance.js'),
  '/guidance.html': guidance,
  '/next.html': '<!doctype html><title>Next page</title><h1>Next</h1>',
});

/** The slugs of the sections that are open, as the page shows them. */
const opened = (page: Page): Promise<string[]> =>
  page.$eval('social-media-guidance', element =>
    [...(element.shadowRoot?.querySelectorAll('[part="panel"]:not([hidden])') ?? [])].map(({id}) =>
      id.replace(/^smg-|-panel$/g, ''),
    ),
  );

/** The id of what has focus inside the element. */
const focused = (page: Page): Promise<string> =>
  page.$eval('social-media-guidance', element => element.shadowRoot?.activeElement?.id ?? '');

/** Waits until the named sections are open, and no other. */
const untilOpen = (page: Page, ...slugs: string[]): Promise<unknown> =>
  page.waitForFunction(
    wanted => {
      const root = document.querySelector('social-media-guidance')?.shadowRoot;
      const panels = [...(root?.querySelectorAll('[part="panel"]:not([hidden])') ?? [])];
      return panels.map(({id}) => id).join() === wanted;
    },
    {timeout: 5000},
    slugs.map(slug => `smg-${slug}-panel`).join(),
  );

it('keeps open sections when the browser brings the page back', async () => {
  const {page} = await openPage();
  await page.goto(`${site.origin}/guidance.html`);
  await page.locator('social-media-guidance >>> #smg-law-button').click();
  await untilOpen(page, 'law');
  await page.evaluate(() =>
    addEventListener('pageshow', event => document.documentElement.setAttribute('data-kept', String(event.persisted))),
  );
  await page.goto(`${site.origin}/next.html`);
  await page.goBack();
  await untilOpen(page, 'law');
  // Our listeners must not keep a page out of the back/forward cache.
  assert.equal(await page.evaluate(() => document.documentElement.getAttribute('data-kept')), 'true');
});

it('follows the back button between fragments', async () => {
  const {page} = await openPage();
  await page.goto(`${site.origin}/guidance.html#smg-privacy`);
  await untilOpen(page, 'privacy');
  await page.evaluate(() => {
    location.hash = '#smg-law';
  });
  await untilOpen(page, 'privacy', 'law');
  await page.goBack();
  await page.waitForFunction(() => location.hash === '#smg-privacy');
  await page.waitForFunction(
    () => document.querySelector('social-media-guidance')?.shadowRoot?.activeElement?.id === 'smg-privacy-button',
  );
  assert.deepEqual([await opened(page), await focused(page)], [['privacy', 'law'], 'smg-privacy-button']);
});

it('opens the section that a text fragment leads into, without taking focus', async () => {
  const {page} = await openPage();
  await page.evaluateOnNewDocument(() => {
    const events: string[] = [];
    Object.assign(window, {events});
    document.addEventListener('guidance-section-toggled', event => {
      const {id, open, cause} = event as Event & {id: string; open: boolean; cause: string};
      events.push(`${id} ${open} ${cause}`);
    });
  });
  // The words of a section that is closed.
  await page.goto(`${site.origin}/guidance.html#:~:text=data%20recovery`);
  await untilOpen(page, 'privacy');
  assert.deepEqual(await page.evaluate(() => (window as unknown as {events: string[]}).events), ['privacy true find']);
  assert.equal(await focused(page), '');
  assert.equal(
    await page.$eval(
      'social-media-guidance',
      element => element.shadowRoot?.querySelector('[role=status]')?.textContent,
    ),
    '',
  );
});
