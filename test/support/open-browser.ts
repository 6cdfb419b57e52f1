import {once} from 'node:events';
import {get, type IncomingMessage} from 'node:http';
import {after, afterEach} from 'node:test';
import puppeteer, {type Browser, type BrowserContext, type Page} from 'puppeteer-core';
import {findBrowsers} from './browsers.mjs';
import {chromiumOptions} from './lend-chromium.mjs';

interface Opened {
  readonly browser: Browser;
  readonly close: () => Promise<unknown>;
}

let opened: Promise<Opened> | undefined;

/** Asks the runner for a browser; see lend-chromium.mjs. */
async function borrow(address: string): Promise<Opened> {
  const [answer] = (await once(get(address), 'response')) as [IncomingMessage];
  const [text] = await once(answer, 'data');
  if (answer.statusCode !== 200) throw new Error(`Chromium did not start: ${text}`);
  const browser = await puppeteer.connect({browserWSEndpoint: String(text)});
  return {
    browser,
    async close() {
      await browser.disconnect();
      answer.destroy();
    },
  };
}

/** For a file that is run by itself. */
async function launch(): Promise<Opened> {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('this test needs Chromium: start it through npm test, or set CHROME_PATH');
  const browser = await puppeteer.launch(chromiumOptions(chromium));
  return {browser, close: () => browser.close()};
}

/** One Chromium for all tests of a file, given back or closed after the last. */
export async function openBrowser(): Promise<Browser> {
  const lender = process.env.CHROMIUM_LENDER;
  opened ??= lender ? borrow(lender) : launch();
  return (await opened).browser;
}

after(async () => {
  await (await opened)?.close();
});

/** What went wrong on a page or was asked for by it, so that a test can say that nothing was. */
export interface Seen {
  readonly errors: string[];
  readonly requests: string[];
}

let context: Promise<BrowserContext> | undefined;

/** One context for all tests of a file, with a page that keeps its process alive: a new process takes half a second. */
async function openContext(): Promise<BrowserContext> {
  const shared = await (await openBrowser()).createBrowserContext();
  await shared.newPage();
  return shared;
}

let openPages = 0;

/** A page that stays for all tests of a file. A second one gets a window, as a tab behind another does not draw. */
export async function openLastingPage(): Promise<Page> {
  const type = openPages++ > 0 ? 'window' : 'tab';
  context ??= openContext();
  return (await context).newPage({type});
}

const passing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of passing.splice(0)) await close();
});

/** In a context of its own: with no cookie of another page's. */
async function openStrangersPage(): Promise<Page> {
  const own = await (await openBrowser()).createBrowserContext();
  passing.push(() => own.close());
  return own.newPage();
}

async function openPassingPage(): Promise<Page> {
  const page = await openLastingPage();
  passing.push(async () => {
    await page.close();
    openPages -= 1;
  });
  return page;
}

/**
 * A new page, watched, and gone after the test.
 *
 * @param stranger - For sites where people log in: whether it is somebody else's than all other pages.
 */
export async function openPage({stranger = false} = {}): Promise<{page: Page; seen: Seen}> {
  const page = stranger ? await openStrangersPage() : await openPassingPage();
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
