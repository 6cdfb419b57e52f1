import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {countBrowser} from '../support/count-browser.mjs';

// What would be worst of a test run is that it passes over something. So here is all that can go wrong.

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'counting-'));
});
after(() => rmSync(folder, {recursive: true}));

// A sign to a runner inside this one that it is not to start another.
const {NODE_TEST_CONTEXT: _, ...env} = process.env;
const node = (...words: string[]) => spawnSync(process.execPath, words, {encoding: 'utf8', env});
const sum = (lines: string) => lines.trim().split('\n').sort().join(' ');

it('counts everything that goes wrong in Node', () => {
  const files = {
    passes: "import {it} from 'node:test'; it('passes', () => {});",
    fails:
      "import {describe, it} from 'node:test'; describe('group', () => it('fails', () => { throw new Error(); }));",
    skips: "import {it} from 'node:test'; it.skip('is skipped', () => {}); it.todo('is yet to be written');",
    hook: "import {before, describe, it} from 'node:test'; describe('group', () => { before(() => { throw new Error(); }); it('never runs', () => {}); });",
    broken: "import './not-there.mjs';",
    empty: 'export {};',
    exits: "import {it} from 'node:test'; it('ends the process', () => process.exit(0));",
  };
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, text);
    return path;
  });
  const {stdout} = node('--test', '--test-reporter=./test/support/count-node.mjs', ...paths);
  assert.equal(sum(stdout), 'failed failed failed failed failed failed failed failed passed');
});

describe('counts in browsers', () => {
  /** The report of one file in one browser. */
  function count(session: object): string {
    const report = join(folder, 'report');
    const browser = {name: 'Chromium'};
    countBrowser(report).onTestRunFinished({sessions: [{browser, testFile: 'a.test.ts', ...session}]});
    return sum(readFileSync(report, 'utf8'));
  }
  const suite = (...tests: object[]) => ({tests: [], suites: [{tests, suites: []}]});

  for (const [what, session, counted] of [
    ['a test that passes', {passed: true, testResults: suite({passed: true})}, 'passed'],
    ['a test that fails', {passed: false, testResults: suite({passed: true}, {passed: false})}, 'failed passed'],
    ['a test that is skipped', {passed: true, testResults: suite({passed: false, skipped: true})}, 'failed'],
    ['a hook that throws', {passed: false, testResults: suite({passed: true})}, 'failed passed'],
    ['a file that does not load, or a browser that goes away', {passed: false}, 'failed'],
    ['a file without a test', {passed: true, testResults: suite()}, 'failed'],
  ] as const)
    it(what, () => assert.equal(count(session), counted));
});

it('fails when nothing was tested', () => {
  const {stdout, status} = node('test/run.mjs', '--only', 'unit', '--files', 'not-there');
  assert.equal(stdout.trim().split('\n').at(-1), '0 passed, 1 failed');
  assert.equal(status, 1);
});
