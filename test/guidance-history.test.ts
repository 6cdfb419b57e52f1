import {it} from 'node:test';
import {built} from './support/built.ts';
import {notingPage, until} from './support/noting-page.ts';
import {cachingEngines, engines, type Tab} from './support/open-tab.ts';
import {serve} from './support/serve.ts';

const site = await serve({
  '/social-media-guidance.js': built('social-media-guidance.js'),
  '/guidance.html': notingPage,
  '/next.html': '<!doctype html><title>Next page</title><h1>Next</h1>',
});

/** By script, because drivers wait for a page that loads, and this one need not. */
const goBack = (tab: Tab) => tab.evaluate(() => void setTimeout(() => history.back()));

for (const [name, open] of cachingEngines) {
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

  it(`${name}: a text fragment opens the section it leads into, without taking focus`, async () => {
    const tab = await open();
    // The words of a section that is closed.
    await tab.goto(`${site.origin}/guidance.html?text#:~:text=data%20recovery`);
    await until(tab, {open: ['privacy'], focus: '', said: '', told: ['privacy opened by find']});
  });
}
