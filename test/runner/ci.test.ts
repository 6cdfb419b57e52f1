import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {onPath} from './browsers.mjs';

/** A program that notes how it was called, and ends as a test wants it. */
const stub = (name: string, log: string, ending: string): string =>
  `#!${onPath('bash')}\necho "CI=\${CI-} ${name} $*" >>'${log}'\n${ending}\n`;

// On a fresh Debian, of which nothing is there but what the script starts. Windows has no shell to run it.
if (process.platform !== 'win32')
  describe('.ci/run', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'ci-'));
      mkdirSync(join(folder, 'bin'));
      for (const name of ['bash', 'dirname']) symlinkSync(onPath(name) ?? '', join(folder, 'bin', name));
    });
    afterEach(() => rmSync(folder, {recursive: true}));

    /** Runs the script. Returns the calls it made, its last line and its exit code. */
    function run({aptGet = '', npm = 'echo "3 passed, 0 failed"'} = {}) {
      const log = join(folder, 'log');
      for (const [name, ending] of [
        ['apt-get', aptGet],
        ['npm', npm],
      ] as const)
        writeFileSync(join(folder, 'bin', name), stub(name, log, ending), {mode: 0o755});
      const env = {PATH: join(folder, 'bin')};
      const {stdout, status} = spawnSync(resolve('.ci/run'), {env, encoding: 'utf8', cwd: folder});
      const calls = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
      return {calls, last: stdout.trim().split('\n').at(-1), status};
    }

    it('installs what the checks need, and then runs every check with the hosts in one count', () => {
      const {calls, last, status} = run();
      const [update = '', install = '', ...rest] = calls;
      assert.match(update, /apt-get .*update$/);
      for (const name of ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'mariadb-server-core', 'php-mysql'])
        assert.ok(install.split(' ').includes(name), name);
      assert.deepEqual(rest, ['CI= npm ci --no-audit --no-fund', 'CI=true npm test -- --hosts']);
      assert.deepEqual([last, status], ['3 passed, 0 failed', 0]);
    });

    it('fails when a test fails, and ends with its count', () => {
      const npm = 'if [[ $1 == test ]]; then echo "2 passed, 1 failed"; exit 1; fi';
      const {last, status} = run({npm});
      assert.deepEqual([last, status], ['2 passed, 1 failed', 1]);
    });

    it('tests nothing with half of what the tests need', () => {
      const {calls, status} = run({aptGet: '[[ $* != *install* ]]'});
      assert.equal(calls.length, 2);
      assert.notEqual(status, 0);
    });
  });
