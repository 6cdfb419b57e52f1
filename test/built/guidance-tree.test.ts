import {it} from 'node:test';
import {dropInOf} from '../support/built-site.ts';
import {openPage} from '../support/open-browser.ts';
import {tellsWhatStandsIn} from '../support/tree.ts';

const script = dropInOf({
  colours: `Not said by colour alone.

> **Read this.** It matters.

## Lists {#lists}

- one
  - and a half
- two

### A [link](https://example.org/) in a heading {#link}

See [lists](#colours--lists).
`,
  words: 'Ask {{communications-team}}.\n',
});

for (const [name, attributes] of [
  ['closed', ''],
  ['one-open', 'open="colours"'],
  ['all-open', 'open="all" heading-level="3"'],
]) {
  it(`tells assistive technology what test/fixtures/guidance-trees/${name}.txt says`, async () => {
    const {page} = await openPage();
    await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title>
      <social-media-guidance ${attributes}></social-media-guidance>`);
    // A day before the review is due, whenever the test runs.
    await page.evaluate(() => {
      Date.now = () => Date.parse('2026-06-01');
    });
    await page.addScriptTag({content: script});
    await page.waitForSelector('social-media-guidance >>> button');
    await tellsWhatStandsIn(`test/fixtures/guidance-trees/${name}.txt`, page);
  });
}
