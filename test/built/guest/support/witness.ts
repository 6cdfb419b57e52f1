import type {Frame, Page} from 'puppeteer-core';

/** What a page complained of while it was open. A good guest leaves all but `infos` empty. */
export interface Complaints {
  /** Uncaught errors, unhandled rejections, `console.error`, refused requests. */
  readonly errors: string[];
  readonly violations: string[];
  readonly warnings: string[];
  readonly infos: string[];
}

/** Hears what a tab complains of, one page after another. */
export interface Witness {
  /** Forgets what it heard on the page before. */
  forget(): void;
  report(frame: Frame): Promise<Complaints>;
}

/** Listens from before each page's first script. */
export async function witness(page: Page): Promise<Witness> {
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
  return {
    forget() {
      heard = {errors: [], violations: [], warnings: [], infos: []};
    },
    report: async frame => ({...heard, violations: await frame.evaluate(() => [...window.__violations])}),
  };
}

declare global {
  interface Window {
    readonly __violations: string[];
  }
}
