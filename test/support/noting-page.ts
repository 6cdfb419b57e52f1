import assert from 'node:assert/strict';
import {setTimeout as after} from 'node:timers/promises';
import type {Tab} from './open-tab.ts';

/** A page that notes what it is told, and whether the browser kept it while the reader was elsewhere. */
export const notingPage = `<!doctype html><html lang="en-GB"><title>Ward intranet</title>
  <script>
    told = [];
    document.addEventListener('guidance-section-toggled', ({id, open, cause}) =>
      told.push(id + (open ? ' opened by ' : ' closed by ') + cause));
    addEventListener('pageshow', ({persisted}) => kept = persisted);
  </script>
  <script src="/social-media-guidance.js" defer></script>
  <h1>Posting</h1><social-media-guidance></social-media-guidance><a href="/next.html">Next</a>`;

/** What the page shows and was told. Ids are given without what stands around the slug. */
const look = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('social-media-guidance')?.shadowRoot;
    return {
      open: [...(root?.querySelectorAll('[part="panel"]:not([hidden])') ?? [])].map(({id}) => id.slice(4, -6)),
      focus: root?.activeElement?.id.replace(/^smg-|-button$/g, '') ?? '',
      said: root?.querySelector('[aria-live]')?.textContent ?? '',
      told: window.told,
      fragment: location.hash,
      kept: window.kept,
    };
  });

type Look = Awaited<ReturnType<typeof look>>;

/** Waits until all of this is so. */
export async function until(tab: Tab, wanted: Partial<Look>): Promise<void> {
  const deadline = Date.now() + 8000;
  for (;;) {
    // Between two pages there is nobody to ask, and WebKit's driver may never answer.
    const seen: Partial<Look> = await Promise.race([look(tab).catch(() => ({})), after(1000, {})]);
    const part = Object.fromEntries(Object.keys(wanted).map(name => [name, seen[name as keyof Look]]));
    if (Date.now() > deadline || JSON.stringify(part) === JSON.stringify(wanted)) return assert.deepEqual(part, wanted);
  }
}

declare global {
  interface Window {
    told: string[];
    kept: boolean;
  }
}
