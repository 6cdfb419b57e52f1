import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {it} from 'node:test';

const rows = [
  ...readFileSync('docs/accessibility.md', 'utf8').matchAll(
    /^\| (\d[\d.]+) .+ \| (A{1,2}) \| (.+) \| (.+) \| (.*) \|$/gm,
  ),
].map(([, number = '', level = '', result = '', what = '', tests = '']) => ({number, level, result, what, tests}));

/** WCAG 2.2 has 31 criteria at level A and 24 at level AA: https://www.w3.org/TR/WCAG22/ */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

for (const [level, numbers] of Object.entries(levels)) {
  it(`states every criterion of WCAG 2.2 at level ${level} once`, () => {
    assert.deepEqual(
      rows.filter(row => row.level === level).map(({number}) => number),
      numbers.split(' '),
    );
  });
}

it('names tests that are there for what is tested, and none for the rest', () => {
  for (const {number, result, what, tests} of rows) {
    assert.match(result, /^(tested|read|does not arise)$/, number);
    assert.notEqual(what.trim(), '', number);
    const names = [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    assert.equal(names.length > 0, result === 'tested', number);
    for (const name of names) assert.ok(existsSync(`test/${name}.test.ts`), `${number}: test/${name}.test.ts`);
  }
});
