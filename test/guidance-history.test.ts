import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from './support/built.ts';
import {engines, type Tab} from './support/open-tab.ts';
import {serve} from './support/serve.ts';

/** A page that notes what it is told, and whether the browser kept it while the reader was elsewhere. */
const guidance = `<!doctype html><html lang="en-GB"><title>Ward intranet</title>
  <script>
    told = [];
    document.addEventListener('guidance-section-toggled', ({id, open, cause}) =>
      told.push(id + (open ? ' opened by ' : ' closed by ') + cause));
    addEventListener('pageshow', ({persisted}) => kept = persisted);
  </script>
  <script src="/social-media-guidance.js" defer></script>
  <h1>Posting</h1><social-media-guidance></social-media-guidance><a href="/next.html">Next</a>`;

const site = await serve({
  '/social-media-guidance.js': built('social-media-guidance.js'),
  '/guidance.html': guidance,
  '/next.html': '<!doctype html><title>Next page</title><h1>Next</h1>',
});

/** What the page shows and was told. Ids are given without what stands around the slug. */
const look = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('social-media-guidance')?.shadowRoot;
    return {
      open: [...(root?.querySelectorAll('[part="panel"]:not([hidden])') ?? [])].map(({id}) => id.slice(4, -6)),
      focus: root?.activeElement?.id.slice(4, -7) ?? '',
      said: root?.querySelector('[role=status]')?.textContent ?? '',
      told: window.told,
      fragment: location.hash,
      kept: window.kept,
    };
  });

/** By script, because drivers wait for a page that loads, and this one need not. */
const goBack = (tab: Tab) => tab.evaluate(() => void setTimeout(() => history.back()));

type Look = Awaited<ReturnType<typeof look>>;

/** Waits until all of this is so. */
async function until(tab: Tab, wanted: Partial<Look>): Promise<void> {
  const deadline = Date.now() + 8000;
  for (;;) {
    // Between two pages there is nobody to ask.
    const seen: Partial<Look> = await look(tab).catch(() => ({}));
    const part = Object.fromEntries(Object.keys(wanted).map(name => [name, seen[name as keyof Look]]));
    if (Date.now() > deadline || JSON.stringify(part) === JSON.stringify(wanted)) return assert.deepEqual(part, wanted);
  }
}

for (const [name, open] of engines) {
  it(`${name}: open sections and focus are there when the browser brings the page back`, async () => {
    const tab = await open();
    await tab.goto(`${site.origin}/guidance.html`);
    await tab.click('#smg-law-button');
    await until(tab, {open: ['law'], focus: 'law'});
    await tab.goto(`${site.origin}/next.html`);
    await goBack(tab);
    // Our listeners must not keep a page out of the back/forward cache.
    await until(tab, {open: ['law'], focus: 'law', kept: true});
  });

  it(`${name}: the back button between fragments is followed`, async () => {
    const tab = await open();
    await tab.goto(`${site.origin}/guidance.html?fragments#smg-privacy`);
    await until(tab, {open: ['privacy']});
    await tab.evaluate(() => {
      location.hash = '#smg-law';
    });
    await until(tab, {open: ['privacy', 'law'], focus: 'law'});
    await goBack(tab);
    await until(tab, {open: ['privacy', 'law'], focus: 'privacy', fragment: '#smg-privacy'});
  });

  it(`${name}: a text fragment opens the section it leads into, without taking focus`, async () => {
    const tab = await open();
    // The words of a section that is closed.
    await tab.goto(`${site.origin}/guidance.html?text#:~:text=data%20recovery`);
    await until(tab, {open: ['privacy'], focus: '', said: '', told: ['privacy opened by find']});
  });
}

declare global {
  interface Window {
    told: string[];
    kept: boolean;
  }
}
