import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Page, SerializedAXNode} from 'puppeteer-core';

// Wrappers without a meaning, and the parts of what is said already.
const unsaid = new Set(['generic', 'none', 'InlineTextBox', 'ListMarker', 'LineBreak']);
const whole = new Set(['button', 'link', 'StaticText']);

/** What a browser tells assistive technology, one line for each node. */
function lines(node: SerializedAXNode, depth = 0): string[] {
  const {role, name, level, expanded, checked, description, children = []} = node;
  const said = !unsaid.has(role);
  const words = [
    role,
    ...(name ? [`"${name}"`] : []),
    ...(level ? [`level ${level}`] : []),
    ...(expanded === undefined ? [] : [expanded ? 'expanded' : 'collapsed']),
    ...(checked === undefined ? [] : [checked ? 'checked' : 'not checked']),
    ...(description ? [`described by "${description}"`] : []),
  ];
  return [
    ...(said ? ['  '.repeat(depth) + words.join(' ')] : []),
    ...(whole.has(role) ? [] : children.flatMap(child => lines(child, depth + Number(said)))),
  ];
}

/**
 * Compares what a page tells assistive technology with a stored text, which is there to be read by eye: are levels,
 * names and states what a person should hear, and is what is hidden silent? Delete a file to store it anew.
 */
export async function tellsWhatStandsIn(file: string, page: Page): Promise<void> {
  const root = await page.accessibility.snapshot({interestingOnly: false});
  assert.ok(root);
  const tree = `${lines(root).join('\n')}\n`;
  if (!existsSync(file) && process.env.CI !== 'true') writeFileSync(file, tree);
  assert.equal(tree, readFileSync(file, 'utf8'));
}
