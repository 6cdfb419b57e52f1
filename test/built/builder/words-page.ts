import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {openPage} from '../../support/open-browser.ts';
import {builderAddress} from './builder-page.ts';

/** The screen for the words, with one file open. */
export async function openWords(file?: string, given?: Page): Promise<Page> {
  const page = given ?? (await openPage()).page;
  page.setDefaultTimeout(8000);
  // Other tests have left their work in the same browser.
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', {origin: 'file://', storageTypes: 'local_storage'});
  await page.goto(`${builderAddress()}#screen=words`);
  await page.waitForSelector('#text');
  if (file) await openFile(page, file);
  return page;
}

export const find = async (page: Page, name: string, role = 'button'): Promise<ElementHandle> => {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  if (!found) throw new Error(`there is no ${role} "${name}"`);
  return found;
};

export const press = async (page: Page, name: string, role?: string): Promise<void> => {
  await (await find(page, name, role)).evaluate(element => (element as HTMLElement).click());
};

/** Opens a file of the list, also one with a badge beside its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  const buttons = await page.$$('.files button[aria-current]');
  for (const button of buttons)
    if (await button.evaluate(({textContent}, wanted) => textContent?.trim().startsWith(wanted), name))
      return button.evaluate(element => (element as HTMLElement).click());
  throw new Error(`there is no file "${name}"`);
}

export const text = (page: Page): Promise<string> => page.$eval('#text', box => (box as HTMLTextAreaElement).value);

/** Types a text at the end of the file that is open. */
export async function write(page: Page, words: string): Promise<void> {
  await page.$eval('#text', box => {
    const field = box as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  await page.keyboard.sendCharacter(words);
}

/** The page in the preview that is seen, once it says something. */
export async function previewWith(page: Page, words: string): Promise<Frame> {
  await page.waitForFunction(
    wanted => {
      const frame = document.querySelector<HTMLIFrameElement>('.words-stage iframe:not([inert])');
      const widget = frame?.contentDocument?.querySelector('main > *');
      return widget?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(wanted);
    },
    {},
    words,
  );
  const frame = await (await page.$('.words-stage iframe:not([inert])'))?.contentFrame();
  if (!frame) throw new Error('there is no preview');
  return frame;
}

export const sentence = 'Ask yourself whether your grandmother would read it.';

/** Names who changed the words, without which nothing is made of them. */
export async function nameOrganisation(page: Page): Promise<void> {
  await page.type('#words-organisation', 'Fenland Hospitals');
  await page.keyboard.press('Tab');
}
