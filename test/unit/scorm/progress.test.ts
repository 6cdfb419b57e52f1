import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isComplete, longest, nothingYet, readProgress, write} from '../../../src/scorm/progress.ts';

const sections = ['privacy', 'law'];

it('reads back what it wrote', () => {
  const progress = {opened: new Set(['law']), finished: true};
  assert.deepEqual(readProgress(write(progress), sections), progress);
});

it('counts as complete only when every section was open and the result was seen', () => {
  const all = new Set(sections);
  assert.equal(isComplete({opened: all, finished: true}, sections), true);
  assert.equal(isComplete({opened: all, finished: false}, sections), false);
  assert.equal(isComplete({opened: new Set(['law']), finished: true}, sections), false);
});

it('stays within the length that a platform must keep, far beyond the number of sections we have', () => {
  const opened = new Set(Array.from({length: 100}, (_, index) => `a-section-with-a-long-name-${index}`));
  assert.ok(write({opened, finished: true}).length < longest);
});

for (const text of [
  '',
  'garbage',
  '{"version":1,"opened":["privacy"],"fini',
  '{"version":2,"opened":["privacy"],"finished":true}',
  '{"version":1,"opened":{"0":"privacy"},"finished":true}',
  '{"version":1}',
  'null',
  '[]',
  '"x"',
  `{"version":"1","opened":[${'"x",'.repeat(1e5)}"x"]}`,
]) {
  it(`takes ${text.slice(0, 60) || 'nothing'} for no progress`, () => {
    assert.deepEqual(readProgress(text, sections), nothingYet);
  });
}

it('drops sections that are no longer there and what is no name', () => {
  const text = JSON.stringify({version: 1, opened: ['gone', 'law', 7, null, 'law', '__proto__'], finished: 'yes'});
  assert.deepEqual(readProgress(text, sections), {opened: new Set(['law']), finished: false});
});
