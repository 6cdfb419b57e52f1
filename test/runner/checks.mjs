import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';

// Each check runs a program whose output goes straight to the reader, and returns how much of it passed and failed.

/** Types, lint and build: one check each, passed if the npm script ends well. */
export async function script(root, name) {
  const wellEnded = await run(root, `npm run --silent ${name}`, {shell: true});
  return wellEnded ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** Puppeteer first: its modules would take three times as long on their way through tsx. */
const imports = ['--import', 'puppeteer-core', '--import', 'tsx'];

/**
 * Runs files with Node's own test runner. Whoever waits has as many at once as there are cores, because most of these
 * tests wait for a browser; continuous integration has time, and keeps one core free, as Node does by itself. A file
 * that has not ended after ten minutes never will, and fails instead of keeping everybody waiting.
 */
export async function nodeTests(root, files, {chromium}) {
  // It imports a package, which may have had to be installed first.
  const {lendChromium} = await import('./lend-chromium.mjs');
  const lender = chromium && (await lendChromium(chromium));
  const env = {...process.env, CHROMIUM_LENDER: lender?.address ?? ''};
  try {
    return await withReport(report => {
      const reporters = [
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./test/runner/count-node.mjs',
        `--test-reporter-destination=${report}`,
      ];
      const atOnce = process.env.CI === 'true' ? [] : [`--test-concurrency=${availableParallelism()}`];
      return run(root, process.execPath, {
        words: [...imports, '--test', '--test-timeout=600000', ...atOnce, ...reporters, ...files],
        env,
      });
    });
  } finally {
    await lender?.close();
  }
}

/** Runs files in each of the browsers, given as paths by the name of the engine. */
export function browserTests(root, files, browsers) {
  return withReport(report => {
    const runner = 'node_modules/@web/test-runner/dist/bin.js';
    const words = ['--import', 'tsx', runner, '--config', 'test/runner/web-test-runner.config.mjs'];
    const env = {...process.env, BROWSER_TESTS: JSON.stringify({files, browsers, report})};
    return run(root, process.execPath, {words, env});
  });
}

async function run(cwd, program, {words = [], ...options}) {
  try {
    const [status] = await once(spawn(program, words, {cwd, stdio: 'inherit', ...options}), 'exit');
    return status === 0;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/**
 * Counts the lines `passed` and `failed` that a runner's reporter leaves in a file. A runner that ends badly without
 * a failed test, or leaves no report at all, has broken down, and that is a failure too.
 */
async function withReport(start) {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  try {
    const report = join(folder, 'report');
    const wellEnded = await start(report);
    const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : [];
    const passed = lines.filter(line => line === 'passed').length;
    const failed = lines.filter(line => line === 'failed').length;
    const brokeDown = failed === 0 && (!wellEnded || passed === 0);
    if (brokeDown) console.error('The test runner broke down: it counts as one failure.');
    return {passed, failed: brokeDown ? 1 : failed};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
