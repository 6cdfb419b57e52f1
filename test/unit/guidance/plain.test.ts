import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'guidance-lint-'));
after(() => rmSync(folder, {recursive: true}));

const textlint = ['--import', 'tsx', 'node_modules/textlint/bin/textlint.js', '--rulesdir', 'test/unit/guidance/rules'];

/** What the linter says of a text, without places and rule names. */
function complaints(text: string): string[] {
  const file = join(folder, 'text.md');
  writeFileSync(file, text);
  const {stdout} = spawnSync('node', [...textlint, '--format', 'json', file], {encoding: 'utf8'});
  const [result] = JSON.parse(stdout) as [{messages: {line: number; message: string}[]}];
  return result.messages.map(({line, message}) => `${line}: ${message}`);
}

describe('npm run lint:guidance', () => {
  it('finds nothing in the guidance, and reports a reading age for each file', () => {
    const {status, stdout} = spawnSync('npm', ['run', '--silent', 'lint:guidance'], {encoding: 'utf8', shell: true});
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^ +\d+ +[\d.]+ +\d+ {2}privacy\.md$/m);
  });

  it('refuses what is hard to read, and says what to write', () => {
    assert.deepEqual(complaints('## Is this Good? {#x}\n\nDo it via e.g. a friend; you must.\n'), [
      '1: "Is this Good?": a heading says what follows, without an end mark',
      '1: "Is this Good?": sentence case, so "good?"',
      '3: "via": write "through" or "by"',
      '3: "e.g.": write "for example" or "such as"',
      '3: ";": write a comma or two sentences',
      '3: "must": write "can" or "may", or "the GMC says you must" where the GMC does',
    ]);
  });

  it('refuses a sentence of more than 25 words, counting a local word as what readers see', () => {
    const sentence = `Ask {{communications-team}} ${'and then ask again '.repeat(6)}now.`;
    assert.deepEqual(
      complaints(`${sentence}\n`).map(complaint => complaint.slice(0, 33)),
      ['1: this sentence has 29 words: spl', '1: sentences here have 29.0 words '].map(text => text.slice(0, 33)),
    );
  });
});
