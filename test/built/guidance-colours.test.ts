import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {built} from '../support/built.ts';
import {engines} from '../support/open-engine.ts';
import {violations} from '../support/violations.ts';

/** Fills a page with the guidance, as a host has it. */
async function fill(page: Page, attributes = '', style = ''): Promise<Page> {
  await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title><style>${style}</style>
    <main><h1>Posting</h1><social-media-guidance ${attributes}></social-media-guidance></main>`);
  await page.addScriptTag({content: built('social-media-guidance.js')});
  await page.waitForSelector('social-media-guidance >>> button');
  return page;
}

/** What a dark page says of itself. axe takes a background that is not said for white. */
const dark = ':root { color-scheme: dark; background: Canvas }';

/** One computed style of the first element inside that a selector finds. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.$eval(
    `social-media-guidance >>> ${selector}`,
    (element, property) => getComputedStyle(element).getPropertyValue(property),
    property,
  );

const matches = (page: Page, query: string): Promise<boolean> =>
  page.evaluate(query => matchMedia(query).matches, query);

for (const [name, open] of engines) {
  for (const scheme of ['light', 'dark'] as const) {
    const computer = {scheme, forcedColours: true};
    for (const attributes of ['', 'open="privacy"', 'open="all"']) {
      it(`${name}: is accessible in forced colours, ${scheme}, ${attributes || 'closed'}`, async () => {
        const page = await fill(await open(computer), attributes);
        assert.ok(await matches(page, '(forced-colors: active)'));
        assert.deepEqual(await violations(page), []);
      });
    }

    it(`${name}: draws arrows, borders and focus in the colours that are forced, ${scheme}`, async () => {
      const page = await fill(await open(computer));
      const text = await styleOf(page, 'h2', 'color');
      assert.equal(text, scheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
      assert.equal(await styleOf(page, 'svg', 'stroke'), text);
      assert.equal(await styleOf(page, '.show-all', 'border-top-style'), 'solid');
      // With keys, past the links of the introduction: focus by script shows no outline.
      const hasFocus = () =>
        document.querySelector('social-media-guidance')?.shadowRoot?.activeElement?.matches('.show-all');
      do await page.keyboard.press('Tab');
      while (!(await page.evaluate(hasFocus)));
      assert.equal(await styleOf(page, '.show-all', 'outline-style'), 'solid');
      assert.equal(await styleOf(page, '.show-all', 'outline-width'), '3px');
    });
  }

  // One computer for both tests, because each is another start of Firefox.
  const computer = {scheme: 'dark', lessMotion: true} as const;

  it(`${name}: stays light on a light page of a dark computer, and is dark where the page says so`, async () => {
    const onLight = await fill(await open(computer), 'open="all"');
    const onDark = await fill(await open(computer), 'open="all"', dark);
    assert.ok(await matches(onLight, '(prefers-color-scheme: dark)'));
    assert.equal(await styleOf(onLight, 'p', 'color'), 'rgb(0, 0, 0)');
    const text = await styleOf(onDark, 'p', 'color');
    assert.ok(Number(text.match(/\d+/)?.[0]) > 240, `${text} is light`);
    const lightness = async (page: Page) => Number((await styleOf(page, 'a', 'color')).match(/oklch\(([\d.]+)/)?.[1]);
    assert.ok((await lightness(onLight)) < 0.5);
    assert.ok((await lightness(onDark)) > 0.8);
    assert.deepEqual(await violations(onDark), []);
  });

  it(`${name}: moves nothing gradually, whether or not less motion is wanted`, async () => {
    for (const wishes of [computer, {scheme: 'dark'} as const]) {
      const page = await fill(await open(wishes));
      const moving = await page.$eval('social-media-guidance', async element => {
        element.openAll();
        await element.updateComplete;
        return document.getAnimations().length;
      });
      assert.equal(moving, 0);
    }
  });
}
