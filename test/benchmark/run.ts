import {existsSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer, {type Browser} from 'puppeteer-core';
import {installMissing} from '../../src/build/install-missing.mjs';
import {findBrowsers} from '../support/browsers.mjs';
import {installBrowser} from '../support/install-browser.mjs';
import {measureBuilder} from './builder.ts';
import {chart} from './chart.ts';
import {contentOf} from './content.ts';
import {type Contestant, versionOf} from './contestant.ts';
import {floors} from './floors.ts';
import {type Machine, measure, measureShift, type Subject} from './measure.ts';
import {widgets} from './ours.ts';
import {products} from './products.ts';
import {report} from './report.ts';
import {type Case, nameOf, type Results} from './results.ts';
import {serve} from './server.ts';
import {unexplained} from './verdict.ts';

const usage = `npm run benchmark -- [options]
  --quick          fewer rounds, seven sections only; docs/ stays as it is
  --rounds N       rounds with seven sections (default 5)
  --only TEXT      contestants whose id has this in it (may be repeated); docs/ stays as it is`;

const fast: Machine = {id: 'fast', name: 'no slowdown', cpuSlowdown: 1};
const ward: Machine = {
  id: 'ward',
  name: 'ward PC',
  cpuSlowdown: 4,
  network: {megabits: 1.6, latency: 150},
};

const cases: readonly Case[] = [
  {sections: 7, elements: 1, machine: ward},
  {sections: 7, elements: 1, machine: fast},
  {sections: 100, elements: 1, machine: fast},
  {sections: 1000, elements: 1, machine: fast},
  {sections: 7, elements: 10, machine: fast},
  {sections: 7, elements: 100, machine: fast},
];

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean'},
    rounds: {type: 'string', default: '5'},
    only: {type: 'string', multiple: true},
    help: {type: 'boolean'},
  },
});
if (options.help) console.log(usage);
else await bench();

async function bench(): Promise<void> {
  installMissing(import.meta.dirname);
  if (!existsSync('dist/social-media-guidance.html')) throw new Error('dist is missing: run `npm run build`');
  const {chromium = await installBrowser('.cache')} = {...findBrowsers(), ...findBrowsers({shell: false})};
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({executablePath: chromium, args});
  const contestants = [...floors, ...products, ...widgets].filter(
    ({id}) => !options.only || options.only.some(text => id.includes(text)),
  );
  try {
    const results: Results = [];
    for (const each of options.quick ? cases.slice(0, 2) : cases)
      results.push(...(await runCase(browser, each, contestants)));
    const builder = await measureBuilder(browser, ward, options.quick ? 3 : Number(options.rounds));
    const names = [...new Set(contestants.flatMap(({packages = []}) => packages))];
    const text = report(results, builder, {
      browser: await browser.version(),
      machine: `${cpus().length} cores, Node ${process.versions.node}`,
      versions: names.map(name => `${name} ${versionOf(name)}`),
    });
    console.log(text);
    if (text.includes(unexplained)) process.exitCode = 1;
    if (options.quick || options.only) return;
    writeFileSync('docs/benchmark.md', text);
    writeFileSync('docs/benchmark.svg', chart(results));
  } finally {
    await browser.close();
  }
}

/** All contestants in turn, then all again, so that a busy minute of the machine falls on everybody. */
async function runCase(browser: Browser, each: Case, contestants: readonly Contestant[]): Promise<Results> {
  const content = contentOf(each.sections);
  const server = await serve();
  const subjects: Subject[] = [];
  for (const contestant of contestants) {
    const files = await contestant.page(content, each.elements);
    if (!files) continue;
    server.put(contestant.id, files);
    const address = `${server.origin}/${contestant.id}/index.html`;
    subjects.push({contestant, address, headers: each.sections * each.elements, machine: each.machine});
  }
  const results: Results = [];
  for (const subject of subjects) {
    const shift = await naming(subject, measureShift(browser, subject));
    results.push({...each, contestant: subject.contestant, shift, runs: []});
  }
  const isSmall = each.sections * each.elements === 7;
  const rounds = isSmall ? Number(options.quick ? 3 : options.rounds) : 3;
  for (let round = 1; round <= rounds; round++) {
    console.error(`${nameOf(each)}: round ${round} of ${rounds}`);
    for (const [at, subject] of subjects.entries()) {
      results[at]?.runs.push(await naming(subject, measure(browser, subject)));
    }
  }
  server.close();
  return results;
}

/** Says who it was that something went wrong with. */
function naming<T>({contestant}: Subject, task: Promise<T>): Promise<T> {
  return task.catch(error => {
    throw new Error(`${contestant.name}: ${error instanceof Error ? error.message : error}`, {cause: error});
  });
}
