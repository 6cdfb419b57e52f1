import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {documents} from '../../../src/build/docs/documents.ts';
import {fillTables} from '../../../src/build/docs/fill-tables.ts';
import {table} from '../../../src/build/docs/table.ts';

const readme = readFileSync('README.md', 'utf8');

for (const [file, text] of Object.entries(await documents())) {
  it(`${file} repeats what the sources say`, () => {
    assert.ok(readFileSync(file, 'utf8') === text, `${file} is stale: "npm run docs:update" writes it anew`);
  });
}

describe('README.md', () => {
  it('stays under 150 lines', () => {
    assert.ok(readme.split('\n').length <= 150);
  });

  it('names the sections that there are, in their order', () => {
    const slugs = /^Slugs: (.*?)\. Each/ms.exec(readme)?.[1]?.match(/[a-z-]+/g);
    const [, list = ''] = /^sections:\n((?: {2}- .*\n)+)/m.exec(readFileSync('guidance/introduction.md', 'utf8')) ?? [];
    assert.deepEqual(
      slugs,
      [...list.matchAll(/- (.*)/g)].map(([, slug]) => slug),
    );
  });

  it('describes every public custom property that a style sheet uses, and none that is gone', () => {
    const used = [
      'src/internal/base.css',
      'src/before-you-post/checklist.css',
      'src/social-media-guidance/accordion.css',
    ].flatMap(file => readFileSync(file, 'utf8').match(/(?<=var\(\s*)--smg-[a-z-]+/g) ?? []);
    const described = [...readme.matchAll(/^\| `(--smg-[a-z-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(described.sort(), [...new Set(used)].sort());
  });
});

/** Every document that people read. */
const files = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];

it('links in documents lead to files that are there, and to headings in them', () => {
  const missing = files.flatMap(file =>
    linksIn(readFileSync(file, 'utf8'))
      .filter(link => !isThere(link, file))
      .map(link => `${file}: ${link}`),
  );
  assert.deepEqual(missing, []);
});

/** The links of a document that stay in the project, without what stands in code. */
const linksIn = (text: string): string[] =>
  [...text.replace(/^( *)```[\s\S]*?^\1```|`[^`\n]*`/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter(address => !/^(https?|mailto|tel):/.test(address));

function isThere(link: string, from: string): boolean {
  const [path, fragment] = link.split('#');
  const file = path ? join(dirname(from), path) : from;
  if (!existsSync(file)) return false;
  return !fragment || !file.endsWith('.md') || anchorsOf(readFileSync(file, 'utf8')).includes(fragment);
}

/** The fragments of a document's headings, as GitHub makes them: letters, digits and hyphens are left. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('docs/decisions', () => {
  const decisions = readdirSync('docs/decisions')
    .filter(name => name !== 'README.md')
    .sort();
  const index = readFileSync('docs/decisions/README.md', 'utf8');

  it('are numbered without a gap, and each is in the list under its own title', () => {
    decisions.forEach((name, at) => {
      const number = String(at + 1).padStart(4, '0');
      const [, title] = /^# \d+\. (.*)$/m.exec(readFileSync(`docs/decisions/${name}`, 'utf8')) ?? [];
      assert.ok(name.startsWith(`${number}-`), name);
      assert.ok(index.includes(`| [${number}](${name}) | ${title} |`), name);
    });
  });

  it('say when, in which state, why, what, and what follows', () => {
    for (const name of decisions) {
      const text = readFileSync(`docs/decisions/${name}`, 'utf8');
      const form =
        /^# \d+\. .*\n\nDate: \d+ \w+ \d{4}\\\nStatus: (accepted|superseded by \[\d{4}\]).*\n(.*\n)?\n## Context\n\n[\s\S]+\n\n## Decision\n\n[\s\S]+\n\n## Consequences\n\n[\s\S]+\n$/;
      assert.match(text, form, name);
    }
  });
});

it('replaces the table below a mark, and nothing else', () => {
  assert.equal(fillTables('a\n<!-- b -->\n| c |\n|---|\n\n| d |\n', {b: '| e |'}), 'a\n<!-- b -->\n| e |\n\n| d |\n');
});

it('notices a mark or a table that is missing', () => {
  assert.throws(() => fillTables('<!-- a -->\n', {}), /no table for the mark "a"/);
  assert.throws(() => fillTables('', {a: 'x'}), /no mark for: a/);
});

it('writes a table in which a bar is no border', () => {
  assert.equal(table(['A', 'B'], [['a | b', undefined]]), '| A | B |\n|---|---|\n| a \\| b |  |');
});
