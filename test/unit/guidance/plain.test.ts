import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {cli} from 'textlint';

const folder = mkdtempSync(join(tmpdir(), 'guidance-lint-'));
after(() => rmSync(folder, {recursive: true}));

/** What the linter says of a text, without columns and rule names. Starting it anew for each text would take a second. */
async function complaints(text: string): Promise<string[]> {
  const [file, report] = [join(folder, 'text.md'), join(folder, 'report.json')];
  writeFileSync(file, text);
  const words = ['--rulesdir', 'test/unit/guidance/rules', '--format', 'json', '--output-file', report, file];
  await cli.execute(['node', 'textlint', ...words]);
  const [result] = JSON.parse(readFileSync(report, 'utf8')) as [{messages: {line: number; message: string}[]}];
  return result.messages.map(({line, message}) => `${line}: ${message}`);
}

/** A complaint as far as the number of words. */
const beginning = (complaint: string): string => complaint.replace(/(words):.*$/s, '$1');

describe('npm run lint:guidance', () => {
  it('finds nothing in the guidance, and reports a reading age for each file', () => {
    const {status, stdout} = spawnSync('npm', ['run', '--silent', 'lint:guidance'], {encoding: 'utf8', shell: true});
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^ +\d+ +[\d.]+ +\d+ {2}privacy\.md$/m);
  });

  it('refuses a file with a reading age of more than 14', () => {
    const hard = mkdtempSync(join(folder, 'hard-'));
    writeFileSync(join(hard, 'easy.md'), '---\ntitle: A\n---\n\nWait a day. Then read it again.\n');
    writeFileSync(
      join(hard, 'hard.md'),
      '---\ntitle: A\n---\n\nInstitutional accountability necessitates deliberation.\n',
    );
    const {status, stderr} = spawnSync('node', ['--import', 'tsx', 'test/unit/guidance/reading-age.ts', hard], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /^hard\.md: its reading age is \d+: use shorter words and sentences, 14 is the limit\n$/);
  });

  it('refuses what is hard to read, and says what to write', async () => {
    assert.deepEqual(await complaints('## Is this Good? {#x}\n\nDo it via e.g. a friend; you must.\n'), [
      '1: "Is this Good?": a heading says what follows, without an end mark',
      '1: "Is this Good?": sentence case, so "good?"',
      '3: "via": write "through" or "by"',
      '3: "e.g.": write "for example" or "such as"',
      '3: ";": write a comma or two sentences',
      '3: "must": write "can" or "may", or "the GMC says you must" where the GMC does',
    ]);
  });

  it('refuses a sentence of more than 20 words, counting a placeholder as what readers see', async () => {
    const sentence = `Ask {{communications-team}} ${'and then ask again '.repeat(4)}now.`;
    assert.deepEqual((await complaints(`${sentence}\n`)).map(beginning), ['1: this sentence has 21 words']);
    assert.deepEqual(await complaints(`${sentence.replace(' now.', '.')}\n`), []);
  });

  it('counts the label of a check and its hint apart, and the words on a button and its answer', async () => {
    const long = 'many words and '.repeat(7).trim();
    assert.deepEqual(
      (
        await complaints(
          `- [ ] I read ${long} {#a stop guidance=law--b}\n  A hint.\n- [ ] I know {#b think}\n  Hint ${long}.\n`,
        )
      ).map(beginning),
      ['1: this sentence has 23 words', '3: this sentence has 22 words'],
    );
    assert.deepEqual(
      (
        await complaints(
          `> [!answer] What ${long} {{support}}\n> Wait.\n\n> [!answer] What you could do now\n> Ask them ${'once or '.repeat(7)}twice.\n`,
        )
      ).map(beginning),
      ['1: this sentence has 24 words'],
    );
  });

  it('lets a long sentence pass if the front matter gives a reason for it, and no other', async () => {
    const long = `The Act says ${'this and that and '.repeat(5)}no more.`;
    const files = [
      `---\ntitle: A\n# Long sentence "The Act says": its words belong together.\n---\n\n${long}\n\n${long.replace('Act', 'Bill')}\n`,
      `---\ntitle: A\n# Long sentence "The Act says":\n---\n\n${long}\n`,
      `---\ntitle: A\n# Long sentence "The Act says": its words belong together.\n---\n\nIt is short now.\n`,
    ];
    const found: string[][] = [];
    for (const file of files) found.push((await complaints(file)).map(beginning));
    assert.deepEqual(found, [
      ['8: this sentence has 25 words'],
      ['6: this sentence has 25 words'],
      ['1: no long sentence starts with "The Act says": remove its line from the front matter'],
    ]);
  });
});
