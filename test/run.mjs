// `npm test`: installs what is missing, runs the checks that are asked for and ends with one line, `N passed, N failed`.

import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installMissing} from '../src/build/install-missing.mjs';
import {findBrowsers, isComplete} from './support/browsers.mjs';
import {elementTests, keeping, nodeTests, script} from './support/checks.mjs';
import {installBrowser} from './support/install-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each check by its name. It gets what its programs write to, and says how much passed and failed. */
const checks = {
  typecheck: output => script(root, 'typecheck', output),
  lint: output => script(root, 'lint', output),
  build: output => script(root, 'build', output),
  // Generated texts: fewer of them than before a merge.
  unit: output =>
    nodeTests(root, testFiles('unit'), {output, variables: isComplete ? {} : {FUZZ_RUNS: '50', ...process.env}}),
  elements: output => inEngines(output, 'chromium'),
  built: output => inShell(output, 'built', path => !hasOwnCheck.test(path)),
  // Half of the time that the files of `test/built` take is theirs.
  builder: output => inShell(output, 'built/builder'),
  guest: output => inShell(output, 'built/guest'),
  commands: output => inShell(output, 'commands'),
  engines: output => inEngines(output, 'firefox', 'webkit'),
  'guest-firefox': output =>
    nodeTests(
      root,
      testFiles('built/guest').filter(path => !areForOneEngine.test(path)),
      {
        output,
        variables: {CI: 'true', GUEST_BROWSER: 'firefox'},
        atOnce: 1,
      },
    ),
  // As people use them, in all browsers, which are whole.
  platforms: output => onPlatforms(output, path => !needsDesktop.test(path)),
  // One after another, with nothing beside: they press keys in windows and listen to what is said meanwhile.
  desktop: output => onPlatforms(output, path => needsDesktop.test(path), {atOnce: 1}),
};

/** Tests of `test/built` that are a check of their own. */
const hasOwnCheck = /^test\/built\/(builder|guest)\//;

/** Tests of `test/built/guest` that Firefox would only repeat: it takes three times as long for a page. */
const areForOneEngine = /\/(files|layout-shift|life|loading-options|promises|slow|swallowed-page|upgrade[a-z-]*)\.test/;

/** Tests of `test/platforms` that have a desktop to themselves. */
const needsDesktop = /\/(find-in-page|screen-reader)\./;

/** The checks in the order in which they run; those of a line run at the same time, because each waits now and then. */
const stages = [
  ['typecheck', 'lint', 'build', 'unit'],
  ['elements', 'built'],
  ['builder', 'guest'],
  ['commands', 'engines'],
  ['guest-firefox', 'platforms'],
  ['desktop'],
];

/** Left out unless somebody asks for files, because `npm test` is to take two minutes. They run before a merge. */
const slow = ['builder', 'guest'];

/** They run before a merge, in `.ci/run`. */
const onlyWithAll = ['commands', 'engines', 'guest-firefox', 'platforms', 'desktop'];

const usage = `npm test -- [options]
  --only NAME      only this check: ${Object.keys(checks).join(', ')} (may be repeated)
  --files PATTERN  only test files whose path matches this regular expression, those of ${slow.join(' and ')} included
  --all            also ${slow.join(', ')}, and ${onlyWithAll.join(', ')}, which need more than Chromium`;

const options = readOptions();
const total = {passed: 0, failed: 0};
/** Whether any test file was one of those that were asked for. */
let hasFound = false;
await attempt(runChecks);
if (options.files !== undefined && !hasFound)
  fail(`no test file of these checks matches ${options.files}: name the check, for example --only platforms`);
if (total.passed + total.failed === 0) fail('nothing was tested');
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function runChecks() {
  installMissing(root);
  const names = options.only ?? Object.keys(checks).filter(isWanted);
  await ensureChromium(names);
  for (const stage of stages) {
    const wanted = stage.filter(name => names.includes(name));
    await Promise.all(wanted.map(name => runCheck(name, wanted.length === 1)));
  }
}

function isWanted(name) {
  if (options.all) return true;
  return !onlyWithAll.includes(name) && (options.files !== undefined || !slow.includes(name));
}

/** What a check says comes at once if it runs alone; else when it has ended, so that nobody's words are mixed. */
async function runCheck(name, isAlone) {
  const started = performance.now();
  const title = `\n== ${name}`;
  if (isAlone) console.log(title);
  await attempt(async () => {
    const {passed, failed} = isAlone
      ? await checks[name]('inherit')
      : await keeping(checks[name], text => console.log(`${title}\n${text}`));
    total.passed += passed;
    total.failed += failed;
    console.log(`${name}: ${passed} passed, ${failed} failed in ${Math.round((performance.now() - started) / 1000)} s`);
  });
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
  const found = files.filter(path => wanted.test(path));
  hasFound ||= found.length > 0;
  return found;
}

/** In Node, with pages in Chromium. */
function inShell(output, folder, isWanted = () => true) {
  return nodeTests(root, testFiles(folder).filter(isWanted), {output, ...findBrowsers({shell: true})});
}

function inEngines(output, ...engines) {
  const found = findBrowsers({all: true});
  const missing = engines.filter(engine => !found[engine]);
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  const browsers = Object.fromEntries(engines.map(engine => [engine, found[engine]]));
  return elementTests(root, testFiles('elements'), {browsers, output});
}

function onPlatforms(output, isWanted, options) {
  // Here, because two test files that use the same tools would install them at the same time.
  for (const tools of ['editors', 'frameworks', 'libraries']) installMissing(`${root}/test/platforms/${tools}`);
  return nodeTests(root, testFiles('platforms').filter(isWanted), {output, variables: {CI: 'true'}, ...options});
}

/** Without it most of the checks cannot run. */
async function ensureChromium(names) {
  const [withoutBrowser] = stages;
  if (names.every(name => withoutBrowser.includes(name))) return;
  if (!findBrowsers().chromium) process.env.CHROME_PATH = await installBrowser(`${root}/.cache`);
}
