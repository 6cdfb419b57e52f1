import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, it} from 'node:test';
import {refuseOtherFiles} from '../../../src/build/build.ts';
import {usualEdition} from '../../../src/compiler/parse/edition-file.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => rmSync(out, {recursive: true}));

const write = (...names: string[]): void => {
  for (const name of names) writeFileSync(join(out, name), '');
};

const integrity = (script: string): void =>
  writeFileSync(join(out, 'integrity.json'), JSON.stringify({files: {[script]: 'sha384-'}}));

const refuses = (what: RegExp): void => assert.throws(() => refuseOtherFiles(out, usualEdition), what);

it('takes a folder that is not there, or empty, or holds the last build', () => {
  refuseOtherFiles(join(out, 'new'), usualEdition);
  refuseOtherFiles(out, usualEdition);
  integrity('social-media-guidance.js');
  write('social-media-guidance.html', 'before-you-post.html');
  refuseOtherFiles(out, usualEdition);
});

it('refuses a folder of something else', () => {
  write('thesis.docx');
  mkdirSync(join(out, 'pictures'));
  refuses(/holds files that no build has left there, and stays as it is: name another folder/);
});

it('refuses a build of another edition', () => {
  integrity('ai-at-work.js');
  refuses(/holds another edition, ai-at-work\.js, and stays/);
});

it('refuses a build of another edition whose script has the same name', () => {
  integrity('social-media-guidance.js');
  write('social-media-guidance.html', 'cyn-postio.html');
  refuses(/holds another edition, without social-media-guidance and before-you-post, and stays/);
});
