import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {readProject} from '../../../src/build/build.ts';
import {sound} from '../compiler/sample-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'project-'));
after(() => rmSync(folder, {recursive: true}));

const write = (changes: Record<string, string>): void => {
  for (const [name, text] of Object.entries({...sound, ...changes})) writeFileSync(join(folder, name), text);
};

const onHomePage = sound['privacy.md'].replace('https://example.org/guide', 'https://example.org/');

it('builds words with a warning, which says that it is one', ({mock}) => {
  write({'privacy.md': onHomePage});
  const {mock: warned} = mock.method(console, 'warn', () => undefined);
  assert.deepEqual(
    readProject(folder).sections.map(({slug}) => slug),
    ['privacy'],
  );
  assert.match(String(warned.calls[0]?.arguments[0]), /privacy\.md:8:14: warning: this source is a home page/);
  assert.equal(warned.callCount(), 1);
});

it('builds nothing of words with an error, which says that it is one beside the warnings', ({mock}) => {
  write({'privacy.md': `${onHomePage}<b>\n`});
  const {mock: warned} = mock.method(console, 'warn', () => undefined);
  assert.throws(
    () => readProject(folder),
    /^GuidanceError: 1 problem in the guidance\n.*privacy\.md:\d+:1: error: HTML/s,
  );
  assert.equal(warned.callCount(), 1);
});
