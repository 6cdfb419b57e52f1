import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {use} from './support/facts.ts';
import {htmlPage, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {witness} from './support/witness.ts';

const {site, newPage} = stay();

/** Opens a page whose listeners on `window` and `document` are counted, does something, and finds no complaint. */
async function visit(html: string, action: (page: Page) => Promise<void>): Promise<void> {
  const page = await newPage();
  page.setDefaultTimeout(8000);
  try {
    const heard = await witness(page);
    await page.evaluateOnNewDocument(() => {
      const listening: string[] = [];
      Object.defineProperty(window, '__listening', {value: listening});
      const {addEventListener, removeEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (this === window || this === document) listening.push(type);
        addEventListener.call(this ?? window, type, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (type, ...rest) {
        if ((this === window || this === document) && listening.includes(type))
          listening.splice(listening.indexOf(type), 1);
        removeEventListener.call(this ?? window, type, ...rest);
      };
    });
    await page.goto(site.put('/page.html', {body: html}));
    await action(page);
    const {errors, violations, warnings} = await heard.report(page.mainFrame());
    assert.deepEqual([...errors, ...violations, ...warnings], []);
  } finally {
    await page.close();
  }
}

const listening = (page: Page): Promise<string[]> => page.evaluate(() => window.__listening);

test('nothing new is on the window, on a built-in, in the head or in storage', () =>
  visit(htmlPage(tags, ''), async page => {
    const names = () =>
      page.evaluate(() =>
        [window, Symbol, Object, Array, Element.prototype, document, history, localStorage]
          .flatMap((owner, index) => Reflect.ownKeys(owner).map(key => `${index} ${String(key)}`))
          .concat(
            document.head.innerHTML,
            document.documentElement.getAttributeNames(),
            document.cookie,
            location.href,
          ),
      );
    const before = await names();
    await page.evaluate(() =>
      fetch('/widgets/social-media-guidance.js')
        .then(answer => answer.text())
        .then(text => new Function(text)()),
    );
    await use(page.mainFrame());
    const own = (await names()).filter(name => !before.includes(name));
    assert.deepEqual(own, []);
  }));

test('no listener outlives the last element', () =>
  visit(htmlPage(tags), async page => {
    await use(page.mainFrame());
    assert.notDeepEqual(await listening(page), []);
    await page.evaluate(() => document.body.replaceChildren());
    assert.deepEqual(await listening(page), []);
  }));

test('hundreds of reconnections leave one set of listeners and what was open', () =>
  visit(htmlPage(`${tags}<main></main>`), async page => {
    await use(page.mainFrame());
    const before = await listening(page);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const elements = document.querySelectorAll('social-media-guidance, before-you-post');
      for (let round = 0; round < 300; round++) (round % 2 ? main : document.body)?.append(...elements);
    });
    assert.deepEqual(await listening(page), before);
    await page.waitForSelector('pierce/[part="header"][aria-expanded="true"]', {visible: true});
    await page.waitForSelector('pierce/[type="checkbox"]:checked', {visible: true});
  }));

test('elements that are taken away can be collected', () =>
  visit(htmlPage('<main></main>'), async page => {
    await page.evaluate(() => {
      const main = document.querySelector('main');
      for (let round = 0; round < 100; round++) {
        if (main) main.innerHTML = '<social-media-guidance></social-media-guidance><before-you-post></before-you-post>';
      }
      main?.replaceChildren();
    });
    const client = await page.createCDPSession();
    const left = async (): Promise<number> => {
      await client.send('HeapProfiler.collectGarbage');
      const prototype = await page.evaluateHandle(() => customElements.get('social-media-guidance')?.prototype);
      const instances = await page.queryObjects(prototype);
      return instances.evaluate(list => list.length);
    };
    // The tools' own handles may hold one or two.
    const until = Date.now() + 5000;
    let count = await left();
    while (count > 2 && Date.now() < until) count = await left();
    assert.ok(count <= 2, `${count} elements are still in memory`);
  }));

test('200 on a page all work, and each fragment opens one', () =>
  visit(htmlPage(tags.repeat(100)), async page => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('social-media-guidance, before-you-post')].every(element =>
        element.shadowRoot?.querySelector('button'),
      ),
    );
    await page.evaluate(() => location.assign('#smg-privacy'));
    await page.waitForSelector('pierce/[aria-expanded="true"]', {visible: true});
    const open = await page.$$('pierce/[aria-expanded="true"]');
    assert.equal(open.length, 1);
  }));

test('a router that changes the address finds its history untouched', () =>
  visit(htmlPage(tags), async page => {
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => history.pushState({}, '', '/page/two'));
    await use(page.mainFrame());
    const after = await page.evaluate(() => [history.length, location.pathname, location.hash]);
    assert.deepEqual(after, [before + 1, '/page/two', '']);
  }));

test('a page that the browser kept or loads again works after going back', () =>
  visit(htmlPage(tags), async page => {
    await use(page.mainFrame());
    await page.goto(site.put('/elsewhere.html', {body: '<title>Elsewhere</title>'}));
    await page.goBack();
    const header = await page.waitForSelector('pierce/[part="header"]', {visible: true});
    const before = await header?.evaluate(button => button.ariaExpanded);
    await header?.click();
    await page.waitForSelector(`pierce/[part="header"][aria-expanded="${before !== 'true'}"]`, {visible: true});
  }));

test('document.open takes the page away and a new one works', () =>
  visit(htmlPage(tags), async page => {
    await use(page.mainFrame());
    await page.evaluate(
      html => {
        document.open();
        document.write(html);
        document.close();
      },
      htmlPage(tags, ''),
    );
    await use(page.mainFrame());
  }));

test('a move into a same-origin frame and back keeps the styles', () =>
  visit(htmlPage(`${tags}<iframe></iframe>`), async page => {
    const sheets = await page.evaluate(() => {
      const element = document.querySelector('social-media-guidance');
      const frame = document.querySelector('iframe')?.contentDocument;
      const counts: (number | undefined)[] = [];
      if (element) {
        frame?.body.append(element);
        counts.push(element.shadowRoot?.adoptedStyleSheets.length);
        document.body.append(element);
        counts.push(element.shadowRoot?.adoptedStyleSheets.length);
      }
      return counts;
    });
    // What both elements share, and the element's own.
    assert.deepEqual(sheets, [2, 2]);
  }));

declare global {
  interface Window {
    readonly __listening: string[];
  }
}
