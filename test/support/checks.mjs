import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';

// Each check runs a program and returns how much of it passed and failed. `output` is where the program writes, as Node's
// `stdio` has it: `inherit` for straight to the reader.

/** Runs a check whose output is kept, and reports it in one piece. */
export async function keeping(check, report) {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const path = join(folder, 'output');
  const file = openSync(path, 'w');
  try {
    return await check(['ignore', file, file]);
  } finally {
    closeSync(file);
    report(readFileSync(path, 'utf8'));
    rmSync(folder, {recursive: true});
  }
}

/** Types, lint and build: one check each, passed if the npm script ends well. */
export async function script(root, name, output) {
  const wellEnded = await run(root, `npm run --silent ${name}`, {output, shell: true});
  return wellEnded ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** Puppeteer first, for those who need it: its modules would take three times as long on their way through tsx. */
const imports = chromium => [...(chromium ? ['--import', 'puppeteer-core'] : []), '--import', 'tsx'];

/**
 * Runs files with Node's own test runner. A file that has not ended after ten minutes never will, and fails instead of
 * keeping everybody waiting.
 *
 * @param options.chromium - The browser that is lent to the files.
 * @param options.variables - What they find in their environment.
 * @param options.atOnce - How many run at a time: as many as there are cores, because most wait for a browser.
 */
export async function nodeTests(
  root,
  files,
  {chromium, variables = {}, atOnce = availableParallelism(), output = 'inherit'} = {},
) {
  if (files.length === 0) return {passed: 0, failed: 0};
  // It imports a package, which may have had to be installed first.
  const {lendChromium} = await import('./lend-chromium.mjs');
  const lender = chromium && (await lendChromium(chromium));
  const env = {...process.env, ...variables, CHROMIUM_LENDER: lender?.address ?? ''};
  try {
    return await withReport(report => {
      const words = [
        ...imports(chromium),
        '--test',
        '--test-timeout=600000',
        `--test-concurrency=${atOnce}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./test/support/count-node.mjs',
        `--test-reporter-destination=${report}`,
        ...files,
      ];
      return run(root, process.execPath, {words, env, output});
    });
  } finally {
    await lender?.close();
  }
}

/** Runs files in each of the browsers, given as paths by the name of the engine. */
export async function elementTests(root, files, {browsers, output}) {
  if (files.length === 0) return {passed: 0, failed: 0};
  return withReport(report => {
    const words = [
      '--import',
      'tsx',
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/support/web-test-runner.config.mjs',
    ];
    const env = {...process.env, ELEMENT_TESTS: JSON.stringify({files, browsers, report})};
    return run(root, process.execPath, {words, env, output});
  });
}

async function run(cwd, program, {words = [], output, ...options}) {
  try {
    const [status] = await once(spawn(program, words, {cwd, stdio: output, ...options}), 'exit');
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
