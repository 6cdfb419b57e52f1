import assert from 'node:assert/strict';
import {it} from 'node:test';
import {
  fitsPlatform,
  isComplete,
  mostSuspendData,
  nothingYet,
  readProgress,
  writeProgress,
} from '../../../src/content/progress.ts';

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

it('says how many sections a platform can keep, with room to send the same again', () => {
  const named = (count: number) => Array.from({length: count}, (_, index) => `section-${index}`.padEnd(57, '-long'));
  const most = Array.from({length: 100}, (_, count) => count).findLastIndex(count => fitsPlatform(named(count)));
  const longest = (count: number) => writeProgress({read: new Set(named(count)), finished: false}).length;
  assert.deepEqual([most, longest(most), longest(most + 1)], [66, 3999, 4059]);
  assert.equal(mostSuspendData, 4096);
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
