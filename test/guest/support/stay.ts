import {after} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowsers} from '../../runner/browsers.mjs';
import {installBrowser} from '../../runner/install-browser.mjs';
import {Site} from './site.ts';

/** One site and one browser for all tests of a file. */
export interface Stay {
  readonly site: Site;
  /** A tab of its own for a test; it is closed with the browser. */
  newPage(): Promise<Page>;
}

/** Opens both at once, and closes them after the file's tests. */
export function stay(): Stay {
  const site = new Site();
  const opening = Promise.all([launch(), site.open()]);
  after(async () => {
    const [browser] = await opening;
    await Promise.all([browser.close(), site.close()]);
  });
  return {
    site,
    async newPage() {
      const [browser] = await opening;
      return browser.newPage();
    },
  };
}

/** Chromium, unless test/hosts/firefox.test.ts asks for the other. */
async function launch(): Promise<Browser> {
  const {chromium, firefox} = findBrowsers();
  if (process.env.GUEST_BROWSER === 'firefox') {
    if (!firefox) throw new Error('this test needs Firefox: install it, or set FIREFOX_PATH');
    return puppeteer.launch({executablePath: firefox, browser: 'firefox'});
  }
  const executablePath = chromium ?? (await installBrowser('.cache'));
  // Chromium refuses to run sandboxed as root, which is who containers are.
  return puppeteer.launch({
    executablePath: String(executablePath),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
