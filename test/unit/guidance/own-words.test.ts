import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bodyOf, withoutMarks} from './sentences.ts';
import {wordRuns} from './word-runs.ts';

const folder = new URL('../../../guidance/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.md'));

// The page this guidance began from is somebody else's, so only hashes of its word runs are kept here.
const original = new Set(readFileSync(new URL('original-page-runs.txt', import.meta.url), 'utf8').split('\n'));

describe('the guidance is in its own words', () => {
  it('knows a copied sentence when it sees one', () => {
    const sentence = 'Social media refers to any online communication channel which allows the user to find a friend';
    assert.equal(wordRuns(sentence).filter(run => original.has(run)).length > 0, true);
  });

  for (const file of files) {
    it(`${file} shares no eight words in a row with the page it began from`, () => {
      const text = withoutMarks(bodyOf(readFileSync(new URL(file, folder), 'utf8')));
      assert.deepEqual(
        wordRuns(text).filter(run => original.has(run)),
        [],
      );
    });
  }
});
