import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const guidance = new URL('../../../guidance/', import.meta.url);
const table = readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8');
const rows = new Map(
  [...table.matchAll(/^\| ([SNC]\d+) \| (.*?) \| .*\|$/gm)].map(([, fact = '', where = '']) => [fact, where]),
);

const numbered = (letter: string, count: number): string[] =>
  Array.from({length: count}, (_, index) => `${letter}${index + 1}`);

/** Whether a file has a heading or a check with that id. */
const holds = (file: string, id: string): boolean =>
  new RegExp(`\\{#${id}[ }]`).test(readFileSync(new URL(file, guidance), 'utf8'));

describe('docs/coverage.md', () => {
  for (const [letter, count] of [
    ['S', 51],
    ['N', 72],
    ['C', 14],
  ] as const) {
    it(`says of each fact ${letter}1 to ${letter}${count} where it went`, () => {
      assert.deepEqual(
        numbered(letter, count).filter(fact => !rows.get(fact)),
        [],
      );
    });
  }

  it('names only files and headings that exist, or says why a fact was dropped', () => {
    const wrong = [...rows].filter(([, where]) => {
      if (/^dropped: .{10,}/.test(where)) return false;
      const places = [...where.matchAll(/`([a-z-]+\.md)(?:#([a-z\d-]+))?`/g)];
      const missing = places.filter(
        ([, file = '', id]) => !existsSync(new URL(file, guidance)) || (id !== undefined && !holds(file, id)),
      );
      return places.length === 0 || missing.length > 0;
    });
    assert.deepEqual(wrong, []);
  });
});
