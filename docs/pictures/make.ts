// `npm run docs:screenshots`: takes the README's pictures of the built script, by opening page.html beside this file.

import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowsers} from '../../test/support/browsers.mjs';

/** In pixels of the page, and how many of the picture each of them is, so that text is sharp on fine screens. */
export const size = {width: 1080, height: 648};
export const sharpness = 1.5;

export const schemes = ['light', 'dark'] as const;

const here = fileURLToPath(new URL('.', import.meta.url));

/** Writes a picture for each scheme, and returns their paths. */
export async function makePictures(browser: Browser, folder: string): Promise<string[]> {
  mkdirSync(folder, {recursive: true});
  const paths: string[] = [];
  for (const scheme of schemes) {
    const path = join(folder, `both-${scheme}.webp`);
    writeFileSync(path, await picture(browser, scheme));
    paths.push(path);
  }
  return paths;
}

async function picture(browser: Browser, scheme: (typeof schemes)[number]): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({...size, deviceScaleFactor: sharpness});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(String(pathToFileURL(join(here, 'page.html'))));
  await page.waitForSelector('social-media-guidance >>> [aria-expanded="false"]');
  // Two ticks, because a checklist in use says more than an empty one.
  for (const check of (await page.$$('before-you-post >>> [type="checkbox"]')).slice(0, 2)) await check.click();
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.querySelector('before-you-post')?.confirmed.length === 2);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const taken = await page.screenshot({type: 'webp', quality: 52});
  await page.close();
  return taken;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('pictures are taken with Chromium: set CHROME_PATH to where it is');
  const browser = await puppeteer.launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
  try {
    console.log((await makePictures(browser, here)).join('\n'));
  } finally {
    await browser.close();
  }
}
