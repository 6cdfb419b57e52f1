// `npm test`: installs what is missing, runs every check and ends with one line, `N passed, N failed`.

import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installMissing} from '../demo/install.mjs';
import {engines, findBrowsers, isShell} from './runner/browsers.mjs';
import {browserTests, nodeTests, script} from './runner/checks.mjs';
import {installBrowser} from './runner/install-browser.mjs';
import {testFiles} from './runner/test-files.mjs';

const usage = `npm test -- [options]
  --only NAME      only this check: types, lint, build, node, browser or hosts (may be repeated)
  --files PATTERN  only test files whose path matches this regular expression
  --engine NAME    only this engine: ${engines.join(', ')} (may be repeated)
  --all-engines    a missing engine is a failure, as it is when CI=true
  --hosts          the tests in test/platforms, too`;

const root = fileURLToPath(new URL('..', import.meta.url));

const checks = {
  types: () => script(root, 'types'),
  lint: () => script(root, 'lint'),
  build: () => script(root, 'build'),
  node: inNode,
  browser: inBrowsers,
  hosts: files => nodeTests(root, files, findBrowsers()),
};

const options = readOptions();
const needsAll = options['all-engines'] || process.env.CI === 'true';
const total = {passed: 0, failed: 0};
try {
  installMissing(root);
  const chosen = chosenChecks();
  await ensureChromium(chosen);
  for (const name of chosen) add(await check(name));
  if (total.passed + total.failed === 0) fail('nothing was tested');
} catch (error) {
  fail(error.message);
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function readOptions() {
  const text = {type: 'string', multiple: true};
  const flag = {type: 'boolean'};
  try {
    const {values} = parseArgs({
      options: {only: text, engine: text, files: {type: 'string'}, 'all-engines': flag, hosts: flag, help: flag},
    });
    const odd = [
      ...(values.only ?? []).filter(name => !(name in checks)),
      ...(values.engine ?? []).filter(name => !engines.includes(name)),
    ];
    if (odd.length > 0) throw new Error(`unknown: ${odd.join(', ')}`);
    if (!values.help) return values;
    console.log(usage);
    process.exit();
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

function chosenChecks() {
  return options.only ?? Object.keys(checks).filter(name => name !== 'hosts' || options.hosts);
}

function check(name) {
  console.log(`\n== ${name}`);
  const files = testFiles(root, options.files)[name];
  if (files?.length === 0) {
    if (!options.files) fail(`no ${name} test ran, because there is none`);
    return {passed: 0, failed: 0};
  }
  return checks[name](files);
}

/** Tests that run in Node open Chromium, too, so a machine without it gets it; unless it was to have all, or others. */
async function ensureChromium(chosen) {
  const opensIt = chosen.some(name => ['node', 'browser', 'hosts'].includes(name));
  if (!opensIt || options.engine || needsAll || findBrowsers().chromium) return;
  try {
    process.env.CHROME_PATH = await installBrowser(`${root}/.cache`);
  } catch (error) {
    fail(error.message);
  }
}

function inNode(files) {
  const found = findBrowsers();
  if (isShell(found.chromium))
    console.log("Chromium's headless shell has no back/forward cache: the test of that is left out");
  return nodeTests(root, files, found);
}

/** Without a choice of engines, those that are there do for a newcomer; continuous integration wants them all. */
function inBrowsers(files) {
  const found = findBrowsers();
  const wanted = options.engine ?? engines;
  const missing = wanted.filter(name => !(name in found));
  for (const name of missing) {
    if (options.engine || needsAll) fail(`${name} is missing`);
    else console.log(`${name} is not on this machine: its tests are left out`);
  }
  const browsers = Object.fromEntries(Object.entries(found).filter(([name]) => wanted.includes(name)));
  if (Object.keys(browsers).length === 0) {
    fail('no browser test ran');
    return {passed: 0, failed: 0};
  }
  return browserTests(root, files, browsers);
}

function add({passed, failed}) {
  total.passed += passed;
  total.failed += failed;
}

function fail(reason) {
  console.error(`failed: ${reason}`);
  total.failed += 1;
}
