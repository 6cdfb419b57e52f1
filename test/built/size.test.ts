import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {OutputChunk} from 'rollup';
import {buildDropIn, weigh, weighParts} from '../support/weigh.ts';

describe('the drop-in', () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-guidance-'));
  let whole: OutputChunk;
  let withoutWords: OutputChunk;

  before(async () => {
    [whole, withoutWords] = await Promise.all([buildDropIn('guidance'), buildDropIn(empty)]);
  });

  after(() => rmSync(empty, {recursive: true}));

  it('is what the last `npm run build` left in dist, so that documents can quote its hash', () => {
    const built = readFileSync('dist/social-media-guidance.js', 'utf8');
    assert.ok(built === whole.code, 'dist is older than the sources: run `npm run build`');
    const {integrity} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {integrity: string};
    assert.equal(integrity, `sha384-${createHash('sha384').update(whole.code).digest('base64')}`);
  });

  it('weighs at most 16,000 bytes', t => {
    const weight = weigh(whole.code);
    const list = Object.entries(weighParts(whole)).map(([part, bytes]) => `${part} ${bytes}`);
    t.diagnostic(`${weight} bytes: ${list.join(', ')}`);
    assert.ok(weight <= 16_000, `${weight} bytes`);
  });

  it('weighs at most 10,500 bytes without the words', t => {
    const weight = weigh(withoutWords.code);
    t.diagnostic(`${weight} bytes`);
    assert.ok(weight <= 10_500, `${weight} bytes`);
  });

  it('has its banner, its source map and nothing of the kind that pages must not run', () => {
    const {code} = whole;
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    const banner = `/*! Social Media Guidance ${version} | MIT licence | includes Lit, Copyright Google LLC`;
    assert.ok(code.startsWith(`//# allFunctionsCalledOnLoad\n${banner}`));
    assert.ok(code.endsWith('//# sourceMappingURL=social-media-guidance.js.map\n'));
    assert.ok(readFileSync('dist/social-media-guidance.js.map', 'utf8').includes('"sources"'));
    const forbidden =
      /\beval\(|new Function|\bimport\(|\bimport\.meta|\bfetch\(|localStorage|sessionStorage|document\.write/;
    assert.doesNotMatch(code, forbidden);
    assert.doesNotMatch(code, /insertAdjacentHTML|outerHTML|unsafe-?html/i);
    assert.doesNotMatch(code, /Lit is in dev mode|litIssuedWarnings/);
  });

  it('holds no Markdown parser and no directive of Lit', () => {
    const strangers = Object.keys(whole.modules).filter(id => /\/(marked|entities|yaml|directives?)\b/.test(id));
    assert.deepEqual(strangers, []);
    assert.equal(
      whole.code.split('.innerHTML').length - 1,
      1,
      'only the line in guard.ts that Lit calls makes elements of text',
    );
  });
});
