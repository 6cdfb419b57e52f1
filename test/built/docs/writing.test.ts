import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';
import {type Example, examplesIn, tryOut} from './examples.ts';

const page = readFileSync(new URL('../../../docs/writing.md', import.meta.url), 'utf8');
const examples = examplesIn(page);

const title = ({line, code}: Example) => `line ${line}: ${code.split('\n', 1)}`;

describe('docs/writing.md', () => {
  for (const example of examples.filter(({label}) => label === 'Right'))
    it(`is right where it says so, ${title(example)}`, () => {
      assert.equal(example.errors, undefined, 'a right example has no errors below it');
      const {errors, warnings} = tryOut(example);
      assert.deepEqual([...errors, ...warnings].map(formatDiagnostic), []);
    });

  for (const example of examples.filter(({label}) => label === 'Wrong'))
    it(`quotes the errors of what is wrong, ${title(example)}`, () => {
      assert.deepEqual(tryOut(example).errors.map(formatDiagnostic), example.errors?.trim().split('\n'));
    });

  it('has no example that is neither right nor wrong', () => {
    assert.equal(examples.length, page.match(/^```(markdown|yaml)/gm)?.length);
    assert.equal(
      examples.filter(({label}) => label === 'Wrong').length,
      page.match(/^```text/gm)?.length,
      'errors stand below a wrong example and nowhere else',
    );
  });
});
