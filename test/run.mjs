// `npm test`: installs what is missing, runs every check and ends with one line, `N passed, N failed`.

import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installMissing} from '../src/build/install-missing.mjs';
import {findBrowsers, isComplete, isShell} from './support/browsers.mjs';
import {elementTests, nodeTests, script} from './support/checks.mjs';
import {installBrowser} from './support/install-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each check by its name, in the order in which they run. */
const checks = {
  typecheck: () => script(root, 'typecheck'),
  lint: () => script(root, 'lint'),
  build: () => script(root, 'build'),
  // Generated texts: fewer of them than before a merge.
  unit: () => nodeTests(root, testFiles('unit'), {variables: isComplete ? {} : {FUZZ_RUNS: '50', ...process.env}}),
  elements: () => inEngines('chromium'),
  built: () => nodeTests(root, testFiles('built'), findBrowsers()),
  commands: () => nodeTests(root, testFiles('commands'), findBrowsers()),
  engines: () => inEngines('firefox', 'webkit'),
  // As people use them: in all browsers, which are whole, and one after another, because some listen to a whole desktop.
  platforms: () => nodeTests(root, testFiles('platforms'), {variables: {CI: 'true'}, atOnce: 1}),
};

/** Before a merge they run in `.ci/run`. */
const onlyWithAll = ['commands', 'engines', 'platforms'];

const usage = `npm test -- [options]
  --only NAME      only this check: ${Object.keys(checks).join(', ')} (may be repeated)
  --files PATTERN  only test files whose path matches this regular expression
  --all            also ${onlyWithAll.join(', ')}, which take longer and need more than Chromium`;

const options = readOptions();
const total = {passed: 0, failed: 0};
await attempt(runChecks);
if (total.passed + total.failed === 0) fail('nothing was tested');
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function runChecks() {
  installMissing(root);
  const names = options.only ?? Object.keys(checks).filter(name => options.all || !onlyWithAll.includes(name));
  await ensureChromium(names);
  for (const name of names) {
    console.log(`\n== ${name}`);
    await attempt(async () => {
      const started = performance.now();
      const {passed, failed} = await checks[name]();
      total.passed += passed;
      total.failed += failed;
      console.log(
        `${name}: ${passed} passed, ${failed} failed in ${Math.round((performance.now() - started) / 1000)} s`,
      );
    });
  }
}

/** What cannot even be tried has failed, and the rest still runs. */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    fail(error.message);
  }
}

function fail(reason) {
  console.error(`failed: ${reason}`);
  total.failed += 1;
}

function readOptions() {
  try {
    const {values} = parseArgs({
      options: {
        only: {type: 'string', multiple: true},
        files: {type: 'string'},
        all: {type: 'boolean'},
        help: {type: 'boolean'},
      },
    });
    const unknown = values.only?.find(name => !(name in checks));
    if (unknown) throw new Error(`there is no check called ${unknown}`);
    if (!values.help) return values;
    console.log(usage);
    process.exit();
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/** The test files of a folder. That there is none is a fault, unless only some were asked for. */
function testFiles(folder) {
  const wanted = new RegExp(options.files ?? '');
  const files = readdirSync(`${root}/test/${folder}`, {recursive: true})
    .map(path => `test/${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
    .sort();
  if (files.length === 0) throw new Error(`there is no test in test/${folder}`);
  return files.filter(path => wanted.test(path));
}

function inEngines(...engines) {
  const found = findBrowsers({all: true});
  const missing = engines.filter(engine => !found[engine]);
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  return elementTests(root, testFiles('elements'), Object.fromEntries(engines.map(engine => [engine, found[engine]])));
}

/** Without it most of the checks cannot run. */
async function ensureChromium(names) {
  const needIt = names.some(name => ['elements', 'built', 'commands', 'platforms'].includes(name));
  if (!needIt) return;
  if (!findBrowsers().chromium) process.env.CHROME_PATH = await installBrowser(`${root}/.cache`);
  if (isShell(findBrowsers().chromium))
    console.log(
      "Chromium's headless shell knows no back/forward cache and no text fragments: their tests run in .ci/run",
    );
}
