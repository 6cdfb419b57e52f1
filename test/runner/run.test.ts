import {strict as assert} from 'node:assert';
import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

// What would be worst of a test runner is that it passes over something. So here is all that can go wrong, each in a
// file of its own, in a copy of the repository without its tests.

const repository = fileURLToPath(new URL('../..', import.meta.url));

const nodeFiles = {
  'passes.test.ts': "import {it} from 'node:test'; it('passes', () => {});",
  'fails.test.ts':
    "import {describe, it} from 'node:test'; describe('group', () => it('fails', () => { throw new Error(); }));",
  'skips.test.ts': "import {it} from 'node:test'; it.skip('is skipped', () => {}); it.todo('is yet to be written');",
  'hook.test.ts':
    "import {before, describe, it} from 'node:test'; describe('group', () => { before(() => { throw new Error(); }); it('never runs', () => {}); });",
  'broken.test.ts': "import './not-there.ts';",
  'empty.test.ts': 'export {};',
  'exits.test.ts': "import {it} from 'node:test'; it('ends the process', () => process.exit(0));",
};

const browserFiles = {
  'passes.test.ts': "it('passes', () => {});",
  'fails.test.ts': "it('fails', () => { throw new Error(); });",
  'skips.test.ts': "it.skip('is skipped', () => {});",
  'hook.test.ts': "afterEach(() => { throw new Error(); }); it('passes, but not what follows it', () => {});",
  'broken.test.ts': "import './not-there.ts'; it('never runs', () => {});",
  'empty.test.ts': 'export {};',
};

const hostFiles = {
  'passes.test.ts': nodeFiles['passes.test.ts'],
  'fails.test.ts': nodeFiles['fails.test.ts'],
  'skips.test.ts': nodeFiles['skips.test.ts'],
};

describe('npm test', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-'));
    const parts = [
      'demo/install.mjs',
      'guidance',
      'src',
      'test/run.mjs',
      'test/runner',
      'package.json',
      'package-lock.json',
    ];
    for (const part of parts) cpSync(join(repository, part), join(folder, part), {recursive: true});
    for (const name of ['run', 'ci']) rmSync(join(folder, `test/runner/${name}.test.ts`));
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    write('test', nodeFiles);
    write('test/browser', browserFiles);
    write('test/hosts', hostFiles);
  });

  after(() => rmSync(folder, {recursive: true}));

  function write(where: string, files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, where, name);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, text);
    }
  }

  /** Runs it and returns its last line and its exit code. No other line may look like the last. */
  function run(words: string[], variables: Record<string, string> = {}): [string | undefined, number | null] {
    const env = {...process.env, CI: '', ...variables};
    // Set by the runner that runs this test, and a sign to the one inside that it is not to start another.
    delete (env as Record<string, unknown>).NODE_TEST_CONTEXT;
    const {stdout, status} = spawnSync(process.execPath, ['test/run.mjs', ...words], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    const lines = stdout.trim().split('\n');
    assert.equal(lines.filter(line => /^\d+ passed, \d+ failed$/.test(line)).length, 1);
    return [lines.at(-1), status];
  }

  it('counts everything that goes wrong in Node', () => {
    assert.deepEqual(run(['--only', 'node']), ['1 passed, 8 failed', 1]);
  });

  it('counts everything that goes wrong in a browser', () => {
    assert.deepEqual(run(['--only', 'browser', '--engine', 'chromium']), ['2 passed, 5 failed', 1]);
  });

  it('counts everything that goes wrong with real servers', () => {
    assert.deepEqual(run(['--only', 'hosts']), ['1 passed, 3 failed', 1]);
  });

  it('fails when a browser ends at once', () => {
    const path = join(folder, 'no-browser');
    writeFileSync(path, '#!/bin/sh\nexit 1\n');
    chmodSync(path, 0o755);
    const words = ['--only', 'browser', '--engine', 'chromium', '--files', 'passes'];
    assert.deepEqual(run(words, {CHROME_PATH: path}), ['0 passed, 1 failed', 1]);
  });

  it('fails when a browser that was asked for is missing', () => {
    const words = ['--only', 'browser', '--engine', 'firefox', '--files', 'passes'];
    assert.deepEqual(run(words, {FIREFOX_PATH: '', PATH: ''}), ['0 passed, 2 failed', 1]);
  });

  it('fails when nothing was tested', () => {
    assert.deepEqual(run(['--only', 'node', '--files', 'not-there']), ['0 passed, 1 failed', 1]);
  });

  it('fails when a check fails', () => {
    const quick = join(folder, 'package.json');
    writeFileSync(quick, JSON.stringify({scripts: {types: 'exit 0', lint: 'exit 1', build: 'exit 2'}}));
    const words = ['types', 'lint', 'build'].flatMap(name => ['--only', name]);
    assert.deepEqual(run(words), ['1 passed, 2 failed', 1]);
  });

  it('leaves real servers out, and counts them with everything else when it is told to', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({scripts: {types: '', lint: '', build: ''}}));
    assert.deepEqual(run(['--files', 'passes', '--engine', 'chromium']), ['5 passed, 0 failed', 0]);
    // Without the files for browsers, which take long to start.
    const words = ['--files', '^test/(hosts/)?(passes|fails)', '--hosts'];
    assert.deepEqual(run(words), ['5 passed, 2 failed', 1]);
  });
});
