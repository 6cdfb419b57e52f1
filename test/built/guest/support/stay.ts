import {after} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowsers} from '../../../support/browsers.mjs';
import {openLastingPage} from '../../../support/open-browser.ts';
import {Site} from './site.ts';

/** One site and one browser for all tests of a file. */
export interface Stay {
  readonly site: Site;
  /** A tab of its own for a test; it is closed after the last. */
  newPage(): Promise<Page>;
}

/** Opens the site, and closes it after the file's tests. */
export function stay(): Stay {
  const site = new Site();
  const opening = site.open();
  after(async () => {
    await opening;
    await site.close();
  });
  const openTab = process.env.GUEST_BROWSER === 'firefox' ? inFirefox() : openLastingPage;
  return {
    site,
    async newPage() {
      const [page] = await Promise.all([openTab(), opening]);
      return page;
    },
  };
}

/** For the check `guest-firefox` of test/run.mjs. */
function inFirefox(): () => Promise<Page> {
  const {firefox} = findBrowsers();
  if (!firefox) throw new Error('this test needs Firefox: install it, or set FIREFOX_PATH');
  const launched: Promise<Browser> = puppeteer.launch({executablePath: firefox, browser: 'firefox'});
  after(async () => (await launched).close());
  return async () => (await launched).newPage();
}
