// Part of `npm run docs:screenshots`: takes the pictures of the three themes for demo/themes/index.html.

import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowsers} from '../../test/support/browsers.mjs';
import {schemes} from './make.ts';

const folder = 'demo/themes/pictures';

async function picture(browser: Browser, theme: string, scheme: (typeof schemes)[number]): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({width: 800, height: 600});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(String(pathToFileURL(resolve(`demo/themes/${theme}.html`))));
  await page.waitForSelector('social-media-guidance >>> button');
  await page.waitForSelector('before-you-post >>> button');
  const taken = await page.screenshot({type: 'webp', quality: 60});
  await page.close();
  return taken;
}

const {chromium} = findBrowsers();
if (!chromium) throw new Error('pictures are taken with Chromium: set CHROME_PATH to where it is');
const browser = await puppeteer.launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
try {
  mkdirSync(folder, {recursive: true});
  for (const theme of ['trust', 'intranet', 'university'])
    for (const scheme of schemes)
      writeFileSync(`${folder}/${theme}-${scheme}.webp`, await picture(browser, theme, scheme));
} finally {
  await browser.close();
}
