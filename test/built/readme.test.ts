import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {placeholderNames} from '../../src/content/placeholders.ts';
import {enGB} from '../../src/locales/en-GB.ts';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';

const readme = readFileSync('README.md', 'utf8').replaceAll('\\|', '');

/** The part under a heading, up to the next one of its level. */
function part(title: string): string {
  const found = readme.split('\n## ').find(text => text.startsWith(title));
  if (found === undefined) throw new Error(`README.md has no heading "## ${title}"`);
  return found;
}

/** The cells of every table row in a part whose first cell is code, without the back-ticks. */
const rows = (title: string): string[][] =>
  [...part(title).matchAll(/^\| (`.*) \|$/gm)].map(([, row = '']) => row.replaceAll('`', '').split(' | '));

/** The first cells of the table with a given first heading. */
const table = (title: string, heading: string): string[] => {
  const text = part(title).split(`| ${heading} |`)[1]?.split('\n\n')[0] ?? '';
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name).sort();
};

/** What the elements of the built script say of themselves. */
let attributes: Record<string, string[]>;
let sections: string[];

before(async () => {
  const {page} = await openPage();
  await page.setContent('<!doctype html><html lang="en-GB"><title>Ward intranet</title>');
  await page.addScriptTag({content: built('social-media-guidance.js')});
  [attributes, sections] = await page.evaluate(() => {
    const entries = ['social-media-guidance', 'before-you-post'].map(tag => {
      const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: string[]};
      return [tag, observedAttributes] as const;
    });
    const ids = document.createElement('social-media-guidance').sections.map(({id}) => id);
    return [Object.fromEntries(entries), ids] as const;
  });
});

const attributesOf = (tag: string): string[] =>
  (attributes[tag] ?? []).filter(name => !name.startsWith('data-')).sort();

/** Every public custom property that a style sheet uses. */
function customProperties(): string[] {
  const folders = ['internal', 'social-media-guidance', 'before-you-post'].map(name => `src/${name}`);
  const sheets = folders.flatMap(folder =>
    readdirSync(folder).flatMap(name => (name.endsWith('.css') ? readFileSync(`${folder}/${name}`, 'utf8') : [])),
  );
  return [...new Set([...sheets.join('\n').matchAll(/--smg-[a-z-]+/g)].map(([name]) => name))].sort();
}

describe('README.md', () => {
  it('stays under 150 lines', () => {
    assert.ok(readme.split('\n').length < 150);
  });

  for (const tag of ['social-media-guidance', 'before-you-post'])
    it(`lists the attributes of <${tag}>`, () => {
      assert.deepEqual(table(`\`<${tag}>\``, 'Attribute'), attributesOf(tag));
    });

  it("lists the site's own words, and what readers see without them", () => {
    const words = placeholderNames.map(name => [`data-${name}`, enGB.placeholders[name]]);
    assert.deepEqual(rows('Local words').slice(0, -1), words);
  });

  it('lists every public custom property, and none that is gone', () => {
    assert.deepEqual(table('Looks', 'Custom property'), customProperties());
  });

  it('names only sections that exist', () => {
    const [, named = ''] = part('`<social-media-guidance>`').match(/^Slugs: (.*)\. Each/m) ?? [];
    assert.deepEqual(named.match(/[a-z-]+/g), sections);
  });
});
