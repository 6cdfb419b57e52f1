import {after, afterEach} from 'node:test';
import puppeteer, {type Browser, type BrowserContext, type Page} from 'puppeteer-core';
import {findBrowsers} from '../runner/browsers.mjs';

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('this test needs Chromium: start it through npm test, or set CHROME_PATH');
  return puppeteer.launch({
    executablePath: chromium,
    // Root may not use the sandbox, and test machines often run as root.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    // Scroll bars take room from the content on most desktops, and whether a frame has one is part of fitting it.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
}

/** One Chromium for all tests of a file, closed after the last. */
export function openBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

after(async () => {
  const opened = await browser;
  await opened?.close();
});

/** What went wrong on a page or was asked for by it, so that a test can say that nothing was. */
export interface Seen {
  readonly errors: string[];
  readonly requests: string[];
}

const contexts: BrowserContext[] = [];

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** A new page in a context of its own, watched, and gone after the test. */
export async function openPage(): Promise<{page: Page; seen: Seen}> {
  const context = await (await openBrowser()).createBrowserContext();
  contexts.push(context);
  const page = await context.newPage();
  const seen: Seen = {errors: [], requests: []};
  page.on('pageerror', error => seen.errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', request => {
    if (!request.url().startsWith('data:')) seen.requests.push(request.url());
  });
  return {page, seen};
}
