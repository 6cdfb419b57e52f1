import assert from 'node:assert/strict';
import {it} from 'node:test';
import {tidyTemplate} from '../../../src/build/tidy-templates.ts';

const tidy = (texts: TemplateStringsArray, ..._values: unknown[]): string[] => tidyTemplate(texts.raw);

it('takes out line breaks beside tags and values, with the blanks around them', () => {
  assert.deepEqual(
    tidy`
      <p>
        ${1}
        <b>${2}</b>
      </p>
    `,
    ['<p>', '<b>', '</b>'],
  );
});

it('leaves blanks within a line', () => {
  assert.deepEqual(tidy`<p>a <b>b</b> ${1} ${2} c</p>`, ['<p>a <b>b</b> ', ' ', ' c']);
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
    ['<input type="checkbox" ?checked=', ' @change=', ' /><p>one two'],
  );
});

it('leaves out the end tags that HTML implies, and no others', () => {
  assert.deepEqual(
    tidy`<ul>
        <li>${1}</li>
        <li><p>one</p></li>
      </ul>
      <div><p>two</p></div>
      <p>three</p>
      <p>four</p>
      ${2}
      <p>five</p> <p>six</p>
      <h+1>${3}</h+1>
      <p>end</p>
      <h+2>heading</h+2>
      <svg></svg>
      <p>seven</p>`,
    [
      '<ul><li>',
      '<li><p>one</ul><div><p>two</div><p>three<p>four</p>',
      '<p>five</p> <p>six<h+1>',
      '</h+1><p>end<h+2>heading</h+2><svg></svg><p>seven',
    ],
  );
});
