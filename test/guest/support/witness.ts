import type {Frame, Page} from 'puppeteer-core';

/** What a page complained of while it was open. A good guest leaves all but `infos` empty. */
export interface Complaints {
  /** Uncaught errors, unhandled rejections, `console.error`, refused requests. */
  readonly errors: string[];
  readonly violations: string[];
  readonly warnings: string[];
  readonly infos: string[];
}

/** Listens from before the page's first script. What comes back forgets what it has told. */
export async function witness(page: Page): Promise<(frame: Frame) => Promise<Complaints>> {
  let heard: Complaints = {errors: [], violations: [], warnings: [], infos: []};
  page.on('pageerror', error => heard.errors.push(String(error)));
  page.on('console', message => {
    const kind = message.type();
    if (kind === 'error') heard.errors.push(`${message.text()} ${message.location().url ?? ''}`);
    if (kind === 'warn') heard.warnings.push(message.text());
    if (kind === 'info') heard.infos.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, '__violations', {value: []});
    addEventListener('securitypolicyviolation', event => {
      window.__violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return async frame => {
    const violations = await frame.evaluate(() => [...window.__violations]);
    const told = {...heard, violations};
    heard = {errors: [], violations: [], warnings: [], infos: []};
    return told;
  };
}

declare global {
  interface Window {
    readonly __violations: string[];
  }
}
