import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isComplete, longest, nothingYet, readProgress, writeProgress} from '../../../src/scorm/progress.ts';

const sections = ['privacy', 'law'];

it('reads back what it wrote', () => {
  const progress = {read: new Set(['law']), finished: true};
  assert.deepEqual(readProgress(writeProgress(progress), sections), progress);
});

it('counts as complete only when every section was read and the checklist was finished', () => {
  const all = new Set(sections);
  assert.equal(isComplete({read: all, finished: true}, sections), true);
  assert.equal(isComplete({read: all, finished: false}, sections), false);
  assert.equal(isComplete({read: new Set(['law']), finished: true}, sections), false);
});

it('stays within the length that a platform must keep, far beyond the number of sections we have', () => {
  const read = new Set(Array.from({length: 100}, (_, index) => `a-section-with-a-long-name-${index}`));
  assert.ok(writeProgress({read, finished: true}).length < longest);
});

for (const text of [
  '',
  'garbage',
  '{"version":2,"read":["privacy"],"fini',
  '{"version":3,"read":["privacy"],"finished":true}',
  '{"version":1,"opened":["privacy"],"finished":true}',
  '{"version":2,"read":{"0":"privacy"},"finished":true}',
  '{"version":2}',
  'null',
  '[]',
  '"x"',
  `{"version":"1","read":[${'"x",'.repeat(1e5)}"x"]}`,
]) {
  it(`takes ${text.slice(0, 60) || 'nothing'} for no progress`, () => {
    assert.deepEqual(readProgress(text, sections), nothingYet);
  });
}

it('drops sections that are no longer there and what is no name', () => {
  const text = JSON.stringify({version: 2, read: ['gone', 'law', 7, null, 'law', '__proto__'], finished: 'yes'});
  assert.deepEqual(readProgress(text, sections), {read: new Set(['law']), finished: false});
});
