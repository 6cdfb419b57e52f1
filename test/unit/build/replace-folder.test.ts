import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, it} from 'node:test';
import {type Files, refuseOtherFiles, replaceFolder} from '../../../src/build/replace-folder.ts';

const files: Files = new Map([
  ['guidance.js', 'run()'],
  ['external/page.js', 'run()'],
]);

let above = '';
let out = '';
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'out-'));
  out = join(above, 'site');
});
afterEach(() => rmSync(above, {recursive: true}));

const refuses = (what: RegExp): void => assert.throws(() => refuseOtherFiles(out, files), what);

it('takes a folder that is not there, or empty but for what the system left, or holds the last build', () => {
  refuseOtherFiles(out, files);
  mkdirSync(out);
  writeFileSync(join(out, '.DS_Store'), '');
  refuseOtherFiles(out, files);
  replaceFolder(out, files);
  refuseOtherFiles(out, files);
});

it('refuses a folder of something else, and names it', () => {
  mkdirSync(join(out, 'pictures'), {recursive: true});
  writeFileSync(join(out, 'thesis.docx'), '');
  refuses(/site holds thesis\.docx, which this build does not make, so all of it stays as it is: name another folder/);
  writeFileSync(join(out, 'pictures', 'me.jpg'), '');
  refuses(/holds pictures\/me\.jpg and thesis\.docx, which/);
  writeFileSync(join(out, 'notes.txt'), '');
  refuses(/holds notes\.txt and 2 more files, which/);
});

it('refuses a build that has something beside it: a theme, or the script of an earlier version', () => {
  replaceFolder(out, files);
  writeFileSync(join(out, 'guidance-0.0.9.js'), '');
  refuses(/holds guidance-0\.0\.9\.js, which/);
});

it('says that a file is not a folder', () => {
  writeFileSync(out, '');
  refuses(/site is a file: name a folder after --out/);
});

it('leaves a folder as it was, and nothing beside it, if a file cannot be written', () => {
  replaceFolder(out, files);
  const impossible: Files = new Map([...files, ['guidance.js/page.js', 'run()']]);
  assert.throws(() => replaceFolder(out, impossible), /EEXIST|ENOTDIR/);
  assert.deepEqual(readdirSync(out).sort(), ['external', 'guidance.js']);
  assert.deepEqual(readdirSync(above), ['site']);
});

it('replaces a folder with one that a server may read', () => {
  mkdirSync(out);
  writeFileSync(join(out, 'old.js'), '');
  const {mode} = statSync(out);
  replaceFolder(out, files);
  assert.deepEqual(readdirSync(out).sort(), ['external', 'guidance.js']);
  assert.equal(statSync(out).mode, mode);
  assert.deepEqual(readdirSync(above), ['site']);
});
