import {after, it} from 'node:test';
import {type LaunchOptions, launch} from 'puppeteer-core';
import {findBrowsers} from '../support/browsers.mjs';
import {built} from '../support/built.ts';
import {notingPage, until} from '../support/noting-page.ts';
import {startWebKitTab, type Tab, tabOf} from '../support/open-tab.ts';
import {serve} from '../support/serve.ts';
import {openScreen} from './screen.ts';

const site = await serve({
  '/social-media-guidance.js': built('social-media-guidance.js'),
  '/guidance.html': notingPage,
});

const closing: (() => unknown)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

async function openWindow(options: LaunchOptions, env: NodeJS.ProcessEnv): Promise<Tab> {
  const browser = await launch({...options, headless: false, env: env as Record<string, string>});
  closing.push(() => browser.close());
  const [page] = await browser.pages();
  if (!page) throw new Error('the window shows no page');
  await page.bringToFront();
  return tabOf(page);
}

async function openWebKit(env: NodeJS.ProcessEnv): Promise<Tab> {
  const tab = await startWebKitTab(env);
  closing.push(tab.close);
  return tab;
}

const {chromium, firefox, webkit} = findBrowsers({shell: false});
const chromiumOptions = {executablePath: chromium ?? '', args: ['--no-sandbox', '--no-first-run']};
const firefoxOptions = {executablePath: firefox ?? '', browser: 'firefox'} as const;

for (const [name, path, open] of [
  ['Chromium', chromium, (env: NodeJS.ProcessEnv) => openWindow(chromiumOptions, env)],
  ['Firefox', firefox, (env: NodeJS.ProcessEnv) => openWindow(firefoxOptions, env)],
  ['WebKit', webkit, openWebKit],
] as const) {
  if (process.env.CI !== 'true' && !path) continue;

  it(`${name} finds words in a closed section, opens it, and finds them again when it was closed`, async () => {
    const screen = await openScreen();
    closing.push(screen.close);
    const tab = await open({...process.env, DISPLAY: screen.display});
    await tab.goto(`${site.origin}/guidance.html`);
    await until(tab, {open: [], told: []});
    screen.press('ctrl+f');
    screen.type('deleted data');
    screen.press('Return');
    await until(tab, {open: ['privacy'], said: '', told: ['privacy opened by find']});

    screen.press('Escape');
    await tab.click('#smg-privacy-button');
    await until(tab, {open: []});
    // The words are still in the field: typed again, other sections would be found on the way to them.
    screen.press('ctrl+f', 'Return');
    const told = ['privacy opened by find', 'privacy closed by header', 'privacy opened by find'];
    await until(tab, {open: ['privacy'], said: '', told});
  });
}
