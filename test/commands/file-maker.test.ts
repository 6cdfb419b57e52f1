import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {FileMaker, madeFiles} from '../../src/build/dev-server/file-maker.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
cpSync('guidance', folder, {recursive: true});
const maker = new FileMaker(folder);
after(() => {
  maker.stop();
  rmSync(folder, {recursive: true});
});

it('tells of words that are saved twice at once only once, and of the last', async () => {
  const told: (string | undefined)[] = [];
  maker.onMade = problem => told.push(problem);
  const file = join(folder, 'benefits.md');
  const words = readFileSync(file, 'utf8');
  const first = maker.restart();
  writeFileSync(file, words.replace('title:', 'titel:'));
  const second = maker.makeFiles();
  writeFileSync(file, words.replace('The benefits are real.', 'The last words are these.'));
  const last = maker.makeFiles();
  await Promise.all([first, second, last]);
  assert.deepEqual(told, [undefined]);
  assert.match(readFileSync(`${madeFiles}/social-media-guidance.js`, 'utf8'), /The last words are these\./);
});
