import {strict as assert} from 'node:assert';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {attempts} from './attempts.ts';

// Lint rules of our own are patterns, and a pattern that stops matching says nothing. So here is something for each.

const repository = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');

describe('the lint rules of our own', () => {
  const files = new Set(attempts.map(({file}) => file));
  const linesOf = (wanted: string) => attempts.filter(({file}) => file === wanted);
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  let complaints: Complaint[];

  before(() => {
    for (const part of ['.biome.jsonc', '.biome', '.gitignore']) {
      cpSync(join(repository, part), join(folder, part), {recursive: true});
    }
    for (const file of files) {
      const lines = linesOf(file).map(({line}) => line);
      mkdirSync(dirname(join(folder, file)), {recursive: true});
      writeFileSync(join(folder, file), lines.join('\n'));
    }
    complaints = lint(folder);
  });

  after(() => rmSync(folder, {recursive: true}));

  for (const file of files) {
    describe(`in ${file}`, () => {
      for (const [index, {line, refused}] of linesOf(file).entries()) {
        it(`${refused ? 'refuse' : 'allow'} ${line}`, () => {
          const here = complaints.filter(({location}) => location.path === file && location.start.line === index + 1);
          assert.equal(here.length > 0, refused);
        });
      }
    });
  }

  it('run without a fault on our own code', () => {
    assert.deepEqual(lint(repository), []);
  });
});

interface Complaint {
  readonly category: string;
  readonly message: string;
  readonly location: {readonly path: string; readonly start: {readonly line: number}};
}

/** What the rules have to say of a folder. A rule that breaks down says so here, too. */
function lint(folder: string): Complaint[] {
  const words = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  const {stdout} = spawnSync(process.execPath, words, {cwd: folder, encoding: 'utf8'});
  const {diagnostics} = JSON.parse(stdout) as {diagnostics: Complaint[]};
  return diagnostics.filter(({category}) => category === 'plugin');
}
