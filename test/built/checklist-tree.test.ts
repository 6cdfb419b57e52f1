import {it} from 'node:test';
import {dropInOf} from '../support/built-site.ts';
import {openPage} from '../support/open-browser.ts';
import {tellsWhatStandsIn} from '../support/tree.ts';

// Two checks of its own, one of each kind, so that other words leave the stored texts as they are.
const script = dropInOf({privacy: 'Nothing is private.\n'});

for (const [name, ticked, shown] of [
  ['at-first', [], false],
  ['not-started', [], true],
  ['stop', [1], true],
  ['think', [0], true],
  ['checked', [0, 1], true],
] as const) {
  it(`tells assistive technology what test/fixtures/checklist-trees/${name}.txt says`, async () => {
    const {page} = await openPage();
    await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title>
      <before-you-post print-button paper-href="https://example.org/paper.html"></before-you-post>
      <social-media-guidance no-heading></social-media-guidance>`);
    // A day before the review is due, whenever the test runs.
    await page.evaluate(() => {
      Date.now = () => Date.parse('2026-06-01');
    });
    await page.addScriptTag({content: script});
    await page.waitForSelector('before-you-post >>> input');
    await page.$eval(
      'before-you-post',
      async (element, ticked, shown) => {
        // It is there to be linked to, and told elsewhere.
        document.querySelector('social-media-guidance')?.setAttribute('inert', '');
        const root = element.shadowRoot as ShadowRoot;
        for (const number of ticked) root.querySelectorAll('input')[number]?.click();
        if (shown) root.querySelector<HTMLElement>('#see-result')?.click();
        await element.updateComplete;
      },
      ticked,
      shown,
    );
    await tellsWhatStandsIn(`test/fixtures/checklist-trees/${name}.txt`, page);
  });
}
