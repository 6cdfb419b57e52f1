import {type Browser, launch} from 'puppeteer-core';
import {findBrowsers} from './browsers.mjs';

/** A browser for tests that run in Node: Chromium if it is there, else Firefox. */
export function openBrowser(): Promise<Browser> {
  const {chromium, firefox} = findBrowsers();
  // Chromium refuses to run sandboxed as root, which is who containers are.
  if (chromium) return launch({executablePath: chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  if (firefox) return launch({executablePath: firefox, browser: 'firefox'});
  throw new Error('this test needs Chromium or Firefox: set CHROME_PATH or FIREFOX_PATH');
}
