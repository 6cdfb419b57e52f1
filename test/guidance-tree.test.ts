import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {it} from 'node:test';
import type {SerializedAXNode} from 'puppeteer-core';
import {openPage} from './support/open-browser.ts';
import {dropInOf} from './support/other-guidance.ts';

// Wrappers without a meaning, and the parts of what is said already.
const unsaid = new Set(['generic', 'none', 'InlineTextBox', 'ListMarker', 'LineBreak']);
const whole = new Set(['button', 'link', 'StaticText']);

/** What a browser tells assistive technology, one line for each node. */
function lines(node: SerializedAXNode, depth = 0): string[] {
  const {role, name, level, expanded, children = []} = node;
  const said = !unsaid.has(role);
  const state = expanded === undefined ? [] : [expanded ? 'expanded' : 'collapsed'];
  const words = [role, ...(name ? [`"${name}"`] : []), ...(level ? [`level ${level}`] : []), ...state];
  return [
    ...(said ? ['  '.repeat(depth) + words.join(' ')] : []),
    ...(whole.has(role) ? [] : children.flatMap(child => lines(child, depth + Number(said)))),
  ];
}

const script = await dropInOf({
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

// Stored to be read by eye: are levels, names and states what a person should hear, and is what is closed silent?
// Delete a file to store it anew.
for (const [name, attributes] of [
  ['closed', ''],
  ['one-open', 'open="colours"'],
  ['all-open', 'open="all" heading-level="3"'],
]) {
  it(`tells assistive technology what test/guidance-trees/${name}.txt says`, async () => {
    const {page} = await openPage();
    await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title>
      <social-media-guidance ${attributes}></social-media-guidance>`);
    // A day before the review is due, whenever the test runs.
    await page.evaluate(() => {
      Date.now = () => Date.parse('2026-06-01');
    });
    await page.addScriptTag({content: script});
    await page.waitForSelector('social-media-guidance >>> button');
    const root = await page.accessibility.snapshot({interestingOnly: false});
    assert.ok(root);
    const tree = `${lines(root).join('\n')}\n`;
    const file = `test/guidance-trees/${name}.txt`;
    if (!existsSync(file) && process.env.CI !== 'true') writeFileSync(file, tree);
    assert.equal(tree, readFileSync(file, 'utf8'));
  });
}
