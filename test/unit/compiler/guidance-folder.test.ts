import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, it} from 'node:test';
import {compileFolder, GuidanceFolderError, readFolder} from '../../../src/build/guidance-folder.ts';
import {sound} from './sample-project.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidance-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(files: Record<string, string | Buffer>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function rejects(path: string, ...lines: string[]): void {
  assert.throws(
    () => compileFolder(path),
    (error: Error) => {
      assert.ok(error instanceof GuidanceFolderError);
      assert.deepEqual(error.message.split('\n'), lines);
      return true;
    },
  );
}

it('compiles a folder', () => {
  write(sound);
  const {errors, sections} = compileFolder(folder);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    sections.map(({slug}) => slug),
    ['privacy'],
  );
});

it('passes over what is no Markdown, and what editors leave behind', () => {
  write({...sound, '.privacy.md.swp': 'x', '._privacy.md': 'x', 'privacy.md~': 'x', 'notes.txt': 'x'});
  mkdirSync(join(folder, 'pictures'));
  assert.deepEqual([...readFolder(folder).keys()], ['before-you-post.md', 'introduction.md', 'privacy.md']);
});

it('names a folder that is not there', () =>
  rejects(join(folder, 'words'), `${folder}/words: there is no such folder: check its name`));

it('names a folder without Markdown', () => {
  write({'notes.txt': 'x'});
  rejects(folder, `${folder}: there is no Markdown in this folder: check its name`);
});

it('names a file in the place of a folder', () => {
  write(sound);
  rejects(join(folder, 'privacy.md'), `${folder}/privacy.md: this is a file: name the folder that it is in`);
});

it('names everything that was meant as Markdown and is none, in one error', () => {
  write({
    ...sound,
    'law.md.txt': 'x',
    'Abuse.MD': 'x',
    'benefits.markdown': 'x',
    'big-endian.md': Buffer.from('\uFEFFab', 'utf16le').swap16(),
    'little-endian.md': Buffer.from('\uFEFFab', 'utf16le'),
    'unmarked.md': Buffer.from('---\ntitle: A', 'utf16le'),
  });
  mkdirSync(join(folder, 'archive.md'));
  const utf16 = 'this file is saved as UTF-16: save it again with the encoding UTF-8';
  rejects(
    folder,
    `${folder}/Abuse.MD:1:1: error: the name of a file ends in ".md": rename it to Abuse.md`,
    `${folder}/archive.md:1:1: error: this is a folder, though its name ends like a file: rename it, or move it somewhere else`,
    `${folder}/benefits.markdown:1:1: error: the name of a file ends in ".md": rename it to benefits.md`,
    `${folder}/big-endian.md:1:1: error: ${utf16}`,
    `${folder}/law.md.txt:1:1: error: the name of a file ends in ".md": rename it to law.md`,
    `${folder}/little-endian.md:1:1: error: ${utf16}`,
    `${folder}/unmarked.md:1:1: error: ${utf16}`,
  );
});
