import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Frame, Page} from 'puppeteer-core';
import {openPage, type Seen} from '../../support/open-browser.ts';

/** Where the build has left the builder. */
export const builderAddress = (): URL => pathToFileURL(resolve('dist/embed-builder.html'));

/** The builder as somebody opens it who has only unpacked a folder: from a file, where no script may fetch. */
export async function openBuilder(settings: Readonly<Record<string, string>> = {}): Promise<{page: Page; seen: Seen}> {
  const opened = await openPage();
  const address = builderAddress();
  address.hash = String(new URLSearchParams(settings));
  await opened.page.goto(String(address));
  await opened.page.waitForSelector('#pieces > li');
  return opened;
}

/** The example page in the builder, once the elements are there. */
export const previewOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.$('#stage iframe'))?.contentFrame();
  if (!frame) throw new Error('there is no preview');
  await frame.waitForFunction(() => document.querySelector('[data-widgets] > *')?.shadowRoot?.querySelector('button'));
  return frame;
};

/** Where the key Tab leads, to the end of the page, and whether one sees where one is. */
export async function tabStops(page: Page): Promise<{name: string; isRinged: boolean}[]> {
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const {kind, ...stop} = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const isRinged = [focused, focused.closest('label'), focused.closest('.code-editor')].some(
        node =>
          node &&
          getComputedStyle(node).outlineStyle !== 'none' &&
          parseFloat(getComputedStyle(node).outlineWidth) >= 2,
      );
      const name = focused.id || focused.getAttribute('name') || focused.textContent?.trim() || focused.localName;
      return {name: name.replace(/\s+/g, ' '), kind: focused.localName, isRinged};
    });
    if (kind === 'body') return stops;
    // What is in the preview is the widget's own.
    if (kind !== 'iframe') stops.push(stop);
  }
}

/** What stands in a box to copy. */
export const snippet = (page: Page, id: string): Promise<string> =>
  page.$eval(`#snippet-${id}`, box => box.textContent ?? '');

/** Presses the download button of a piece and returns the file. */
export const downloaded = (page: Page, piece: string): Promise<Buffer> =>
  savedBy(page, () => page.click(`li:has(> #piece-${piece}) button`));

/** The file that the browser saves when something is done. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'builder-'));
  after(() => rmSync(folder, {recursive: true}));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    ...(page.browserContext().id && {browserContextId: page.browserContext().id as string}),
  });
  const done = new Promise<void>(finish => {
    session.on('Browser.downloadProgress', ({state}) => state === 'completed' && finish());
  });
  await act();
  await done;
  return readFileSync(join(folder, readdirSync(folder)[0] as string));
}
