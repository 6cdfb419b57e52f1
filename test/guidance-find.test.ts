import assert from 'node:assert/strict';
import {after, it} from 'node:test';
import {type LaunchOptions, launch, type Page} from 'puppeteer-core';
import {findBrowsers} from './runner/browsers.mjs';
import {built} from './support/built.ts';
import {hasScreen, openScreen} from './support/screen.ts';
import {serve} from './support/serve.ts';

const site = await serve({
  '/social-media-guidance.js': built('social-media-guidance.js'),
  '/guidance.html': `<!doctype html><html lang="en-GB"><title>Ward intranet</title>
    <script src="/social-media-guidance.js" defer></script>
    <h1>Posting</h1><social-media-guidance></social-media-guidance>`,
});

const {chromium, firefox} = findBrowsers();
const engines: [string, LaunchOptions][] = [
  ['Chromium', {executablePath: chromium, args: ['--no-sandbox', '--no-first-run']}],
  ['Firefox', {executablePath: firefox, browser: 'firefox'}],
];

const closing: (() => unknown)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

/** What shows, what is said to show, and what was told, once the named section is open or closed. */
async function state(page: Page, slug: string, open: boolean) {
  await page.waitForFunction(
    (slug, open) => {
      const root = document.querySelector('social-media-guidance')?.shadowRoot;
      const said = root?.getElementById(`smg-${slug}-button`)?.getAttribute('aria-expanded');
      return said === String(open) && root?.getElementById(`smg-${slug}-panel`)?.hasAttribute('hidden') === !open;
    },
    {timeout: 8000},
    slug,
    open,
  );
  return page.evaluate(() => {
    const root = document.querySelector('social-media-guidance')?.shadowRoot;
    return {
      open: [...(root?.querySelectorAll('[aria-expanded=true]') ?? [])].map(({id}) => id),
      events: (window as unknown as {events: string[]}).events,
      said: root?.querySelector('[role=status]')?.textContent,
    };
  });
}

async function openWindow(
  options: (typeof engines)[number][1],
): Promise<{page: Page; screen: Awaited<ReturnType<typeof openScreen>>}> {
  const screen = await openScreen();
  closing.push(screen.close);
  const env = {...process.env, DISPLAY: screen.display};
  const browser = await launch({
    ...options,
    executablePath: options.executablePath ?? '',
    headless: false,
    env,
  });
  closing.push(() => browser.close());
  const [page] = await browser.pages();
  if (!page) throw new Error('the window shows no page');
  await page.goto(`${site.origin}/guidance.html`);
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, {events});
    document.addEventListener('guidance-section-toggled', event => {
      const {id, open, cause} = event as Event & {id: string; open: boolean; cause: string};
      events.push(`${id} ${open ? 'opened' : 'closed'} by ${cause}`);
    });
  });
  return {page, screen};
}

for (const [name, options] of engines) {
  // Without a screen the text fragments of guidance-history.test.ts have to do; continuous integration has one.
  if (process.env.CI !== 'true' && !(hasScreen() && options.executablePath)) continue;

  it(`${name} finds words in a closed section, opens it, and finds them again when it was closed`, async () => {
    const {page, screen} = await openWindow(options);
    await page.bringToFront();
    screen.press('ctrl+f');
    screen.type('data recovery');
    screen.press('Return');
    assert.deepEqual(await state(page, 'privacy', true), {
      open: ['smg-privacy-button'],
      events: ['privacy opened by find'],
      said: '',
    });

    screen.press('Escape');
    await page.click('social-media-guidance >>> #smg-privacy-button');
    await state(page, 'privacy', false);
    // The words are still in the field: typed again, other sections would be found on the way to them.
    screen.press('ctrl+f', 'Return');
    assert.deepEqual(await state(page, 'privacy', true), {
      open: ['smg-privacy-button'],
      events: ['privacy opened by find', 'privacy closed by header', 'privacy opened by find'],
      said: '',
    });
  });
}
