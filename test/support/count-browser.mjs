import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** A reporter that prints the sum of each engine, and writes one line for each test that says whether it passed. */
export function countBrowser(file) {
  return {
    onTestRunFinished({sessions}) {
      const engines = new Set(sessions.map(session => session.browser.name));
      const lines = [...engines].flatMap(engine => {
        const results = sessions.filter(session => session.browser.name === engine).flatMap(resultsOf);
        const passed = results.filter(Boolean).length;
        console.log(`${engine}: ${passed} passed, ${results.length - passed} failed`);
        return results.map(result => (result ? 'passed' : 'failed'));
      });
      writeFileSync(file, lines.join('\n'));
    },
  };
}

/** Whether each test of a file passed in one browser. What does not run proves nothing, so it has not. */
function resultsOf({browser, passed, testFile, testResults}) {
  const tests = testsOf(testResults);
  const complain = what => console.log(`${relative('', testFile)} in ${browser.name}: ${what}`);
  for (const {name} of tests.filter(test => test.skipped)) complain(`"${name}" is skipped, which counts as failed`);
  if (tests.length === 0 && passed) complain('there is no test in it, which counts as failed');

  const results = tests.map(test => test.passed && !test.skipped);
  // A file that did not load, a hook that threw, a browser that went away, a file without a test.
  const brokeDown = !results.includes(false) && (!passed || results.length === 0);
  return brokeDown ? [...results, false] : results;
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
