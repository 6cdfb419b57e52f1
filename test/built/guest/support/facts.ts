import type {Frame} from 'puppeteer-core';

/** What a reader finds in an element: the widget, the page's own content inside the tag, or nothing. */
export type Shown = 'widget' | 'fallback' | 'nothing';

/** What a reader finds in the first element of each kind, wherever on the page it stands. */
export async function shownOn(page: Frame): Promise<Record<string, Shown>> {
  return {guidance: await shownIn(page, 'social-media-guidance'), checklist: await shownIn(page, 'before-you-post')};
}

// What runs in the page names no function: the TypeScript loader would mark the name with one of its own.
async function shownIn(page: Frame, tag: string): Promise<Shown> {
  const element = await page.$(`pierce/${tag}`);
  const shown = await element?.evaluate(node => {
    if (node.shadowRoot?.querySelector('button')?.getClientRects().length) return 'widget';
    return node.querySelector('a')?.getClientRects().length ? 'fallback' : 'nothing';
  });
  return shown ?? 'nothing';
}

/**
 * Opens the first section and ticks the first check as a person would, and waits until both have answered. It waits for
 * what is visible, because puppeteer looks for anything else only when the document changes, and not for shadow roots.
 */
export async function use(page: Frame): Promise<void> {
  await (await page.waitForSelector('pierce/[part="header"]', {visible: true}))?.click();
  await page.waitForSelector('pierce/[part="header"][aria-expanded="true"]', {visible: true});
  await page.waitForSelector('pierce/[part="panel"]:not([hidden]) p', {visible: true});
  const box = await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
  await box?.click();
  await page.waitForSelector('pierce/[type="checkbox"]:checked', {visible: true});
}
