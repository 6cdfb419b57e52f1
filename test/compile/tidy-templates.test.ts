import assert from 'node:assert/strict';
import {it} from 'node:test';
import {tidyTemplate} from '../../src/compile/tidy-templates.ts';

const tidy = (texts: TemplateStringsArray, ..._values: unknown[]): string[] => tidyTemplate(texts.raw);

it('takes out line breaks beside tags and values, with the blanks around them', () => {
  assert.deepEqual(
    tidy`
      <p>
        ${1}
        <b>${2}</b>
      </p>
    `,
    ['<p>', '<b>', '</b></p>'],
  );
});

it('leaves blanks within a line', () => {
  assert.deepEqual(tidy`<p>a <b>b</b> ${1} ${2} c</p>`, ['<p>a <b>b</b> ', ' ', ' c</p>']);
});

it('makes one space of a line break between words or attributes', () => {
  assert.deepEqual(
    tidy`<input
      type="checkbox"
      ?checked=${1}
      @change=${2}
    /><p>one
      two</p
    >`,
    ['<input type="checkbox" ?checked=', ' @change=', ' /><p>one two</p>'],
  );
});
