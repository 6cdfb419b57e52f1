import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {renderDropIn} from '../../../src/site/render-site.ts';
import {welshExample} from '../../built/editions/three-editions.ts';
import {siteSource} from '../../support/built-site.ts';

interface Result {
  readonly walk: string;
  readonly failures: readonly string[];
  readonly difference: string;
  readonly seconds: number;
  readonly earlier_failures: readonly string[];
}

const here = dirname(fileURLToPath(import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Where a page finds the script of the edition in Welsh, as if it had been built. */
const welshScript = 'dist-canllawiau-enghraifft/canllawiau-enghraifft.js';

const walks = readdirSync(`${here}/walks`)
  .filter(name => name.endsWith('.txt') && !name.endsWith('.heard.txt'))
  .sort()
  .map(name => `${here}/walks/${name}`);

describe('what a screen reader says', () => {
  const results = new Map<string, Result>();
  const news = new EventEmitter();
  let listening: ChildProcess;
  let complaint: string | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'listen-'));

  before(() => {
    assert.ok(existsSync(`${root}/dist/social-media-guidance.js`), 'nothing is built: npm run build');
    mkdirSync(dirname(join(folder, welshScript)));
    writeFileSync(join(folder, welshScript), renderDropIn(siteSource(welshExample())));
    listening = listen();
  });

  after(() => {
    listening.kill();
    rmSync(folder, {recursive: true});
  });

  for (const path of walks) {
    const walk = basename(path, '.txt');
    test(walk, async t => {
      const {failures, difference, seconds, earlier_failures: earlier} = await resultOf(walk);
      t.diagnostic(`${seconds} s`);
      if (difference) t.diagnostic(difference);
      for (const failure of earlier) t.diagnostic(`failed at first: ${failure}`);
      assert.ok(failures.length === 0, `\n${failures.join('\n')}`);
    });
  }

  /** All walks share a session, because starting one takes as long as a walk. */
  function listen(): ChildProcess {
    const folders = [`${here}/pages`, folder, root].flatMap(path => ['--folder', path]);
    const options = ['--json', '--attempts', '2', ...folders];
    const child = spawn('python3', [`${here}/listen.py`, ...options, ...walks]);
    let said = '';
    child.stderr.on('data', text => {
      said += text;
    });
    createInterface(child.stdout).on('line', line => {
      const result: Result = JSON.parse(line);
      results.set(result.walk, result);
      news.emit('result');
    });
    child.on('error', error => end(error.message));
    child.on('close', () => end(said));
    return child;
  }

  function end(why: string): void {
    complaint ??= why.trim() || 'the walks ended too early';
    news.emit('result');
  }

  async function resultOf(walk: string): Promise<Result> {
    for (;;) {
      const result = results.get(walk);
      if (result) return result;
      assert.equal(complaint, undefined);
      await once(news, 'result');
    }
  }
});
