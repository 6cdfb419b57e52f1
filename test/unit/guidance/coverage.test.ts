import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {missingWords, readCoverage} from './coverage.ts';

const folder = new URL('../../../guidance/', import.meta.url);
const files = new Map(readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')]));
const rows = readCoverage(readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8'));

const numbered = (letter: string, count: number): string[] =>
  Array.from({length: count}, (_, index) => `${letter}${index + 1}`);

describe('docs/coverage.md', () => {
  it('says once of each fact where it went', () => {
    assert.deepEqual(
      rows.map(({fact}) => fact),
      [...numbered('S', 51), ...numbered('N', 100), ...numbered('C', 14)],
    );
  });

  it('names the words of each covered fact, and they stand in the file and under the heading named', () => {
    assert.deepEqual(
      rows.flatMap(row => missingWords(row, files)),
      [],
    );
  });
});

describe('a fact', () => {
  const files = new Map([
    [
      'privacy.md',
      `---\ntitle: Private life\n---\n\nAsk **first**.\n\n## Chats {#chats}\n\nAsk [the team](#law) or {{support}}.\n\n### Photos {#photos}\n\nA blur.\n\n## Settings {#settings}\n\nCheck them.\n`,
    ],
    ['before-you-post.md', '- [ ] I know {#know stop}\n  Ask first.\n- [ ] I am calm {#calm think}\n  Wait.\n'],
  ]);
  const check = (where: string, ...words: string[]): string[] => missingWords({fact: 'N1', where, words}, files);

  it('is covered by words as readers see them, also across marks and under a lower heading', () => {
    assert.deepEqual(check('`privacy.md`', 'Ask first', 'Private life', 'Check them'), []);
    assert.deepEqual(check('`privacy.md#chats`', 'Ask the team or your manager', 'A blur'), []);
    assert.deepEqual(check('`before-you-post.md#know`', 'I know', 'Ask first'), []);
  });

  it('is not covered by words that stand elsewhere or nowhere', () => {
    assert.deepEqual(check('`privacy.md#chats`', 'Check them', 'Ask first'), [
      'N1: "Check them" is not in privacy.md#chats',
      'N1: "Ask first" is not in privacy.md#chats',
    ]);
    assert.deepEqual(check('`before-you-post.md#know`', 'Wait'), ['N1: "Wait" is not in before-you-post.md#know']);
  });

  it('needs a file, a heading and words, or a reason to be dropped', () => {
    assert.deepEqual(check('`law.md`', 'Ask'), ['N1: there is no file law.md']);
    assert.deepEqual(check('`privacy.md#photo`', 'A blur'), ['N1: privacy.md has no {#photo}']);
    assert.deepEqual(check('`privacy.md`'), ['N1: no words are quoted']);
    assert.deepEqual(check('privacy'), ['N1: "privacy" names no place, and is not "dropped: " with a reason']);
    assert.deepEqual(check('dropped: old'), [
      'N1: "dropped: old" names no place, and is not "dropped: " with a reason',
    ]);
    assert.deepEqual(check('dropped: low confidence'), []);
  });
});
