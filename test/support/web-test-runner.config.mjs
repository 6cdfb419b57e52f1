// The tests of the elements. test/run.mjs starts this with the engines and files it wants; for a look by hand:
// `NODE_OPTIONS='--import tsx' npx web-test-runner --watch --config test/support/web-test-runner.config.mjs`

import {fromRollup} from '@web/dev-server-rollup';
import {defaultReporter} from '@web/test-runner';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import esbuild from 'rollup-plugin-esbuild';
import {css} from '../../src/build/css-plugin.ts';
import {findBrowsers, isComplete, isShell} from './browsers.mjs';
import {countBrowser} from './count-browser.mjs';
import {emulate} from './emulate-command.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const asked = JSON.parse(process.env.ELEMENT_TESTS ?? '{}');
const browsers = asked.browsers ?? findBrowsers();

/**
 * How many pages each browser may have at once. Those of Chromium's headless shell are all in front. Of the tabs of a
 * whole browser only one is: it alone has the focus, and keys that another is sent may never arrive.
 */
const atOnce = path => (isShell(path) ? 2 : 1);

async function focusedPage({context}) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

const launchers = {
  chromium: executablePath =>
    puppeteerLauncher({
      concurrency: atOnce(executablePath),
      createPage: focusedPage,
      // Chromium refuses to run sandboxed as root, which is who containers are.
      launchOptions: {executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []},
    }),
  firefox: executablePath => puppeteerLauncher({concurrency: 1, launchOptions: {executablePath, browser: 'firefox'}}),
  webkit: webkitLauncher,
};

export default {
  files: asked.files ?? 'test/elements/**/*.test.ts',
  browsers: Object.entries(browsers).map(([engine, path]) => launchers[engine](path)),
  concurrentBrowsers: 2,
  // The condition is named because the default is `development`, and readers get the production Lit.
  nodeResolve: {exportConditions: ['production']},
  mimeTypes: {'**/*.ts': 'js'},
  plugins: [
    emulate(),
    onlyIn('/src/', fromRollup(css)()),
    // Only TypeScript: the built script is tested as it was built. The target is the build's.
    fromRollup(esbuild)({
      include: /\.ts$/,
      target: 'es2022',
      define: {__VERSION__: '"test"', __LOOK_AFTER_EACH_TEST__: String(isComplete)},
    }),
  ],
  reporters: [defaultReporter({reportTestProgress: false}), ...(asked.report ? [countBrowser(asked.report)] : [])],
  testFramework: {config: {ui: 'bdd', timeout: 10_000, forbidOnly: Boolean(process.env.CI)}},
  // A browser is slow to start on a machine that is busy.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testRunnerHtml: framework => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>A page with widgets</title></head>
<body><script type="module" src="${framework}"></script></body>
</html>`,
};

/** Keeps the style sheets of whole pages what they are: only the elements import theirs as modules. */
function onlyIn(folder, plugin) {
  return {...plugin, serve: context => (context.path.startsWith(folder) ? plugin.serve(context) : undefined)};
}
