import {it} from 'node:test';
import {built} from '../support/built.ts';
import {notingPage, until} from '../support/noting-page.ts';
import {engines, type Tab} from '../support/open-tab.ts';
import {serve} from '../support/serve.ts';

const site = await serve({
  '/social-media-guidance.js': built('social-media-guidance.js'),
  '/guidance.html': notingPage,
  '/plain.html': `<!doctype html><title>Plain page</title><button>Button</button>
    <script>addEventListener('pageshow', ({persisted}) => kept = persisted)</script>`,
  '/next.html': '<!doctype html><title>Next page</title><h1>Next</h1>',
});

/** By script, because drivers wait for a page that loads, and this one need not. */
const goBack = (tab: Tab) => tab.evaluate(() => void setTimeout(() => history.back()));

/** From page to page and back by the history. */
async function leaveAndReturn(tab: Tab): Promise<void> {
  await tab.goto(`${site.origin}/next.html`);
  await goBack(tab);
}

/** Whether the browser leaves the focus on a plain button meanwhile: not every version does. */
async function keepsFocus(tab: Tab): Promise<boolean> {
  await tab.goto(`${site.origin}/plain.html`);
  await tab.evaluate(() => document.querySelector('button')?.focus());
  await leaveAndReturn(tab);
  await until(tab, {kept: true});
  return tab.evaluate(() => document.activeElement?.localName === 'button');
}

for (const [name, open] of engines) {
  it(`${name}: open sections are there when the browser brings the page back, and focus as on any button`, async () => {
    // Each in a tab of its own: Firefox's driver goes nowhere from a page that was brought back.
    const focus = (await keepsFocus(await open())) ? 'law' : '';
    const tab = await open();
    await tab.goto(`${site.origin}/guidance.html`);
    await tab.click('#smg-law-button');
    await until(tab, {open: ['law'], focus: 'law'});
    await leaveAndReturn(tab);
    // Our listeners must not keep a page out of the back/forward cache.
    await until(tab, {open: ['law'], focus, kept: true});
  });
}

for (const [name, open] of engines) {
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
}

for (const [name, open] of engines) {
  it(`${name}: a text fragment opens the section it leads into, without taking focus`, async () => {
    const tab = await open();
    // The words of a section that is closed.
    await tab.goto(`${site.origin}/guidance.html?text#:~:text=police%20powers`);
    await until(tab, {open: ['privacy'], focus: '', said: '', told: ['privacy opened by find']});
  });
}
