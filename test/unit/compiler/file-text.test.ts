import assert from 'node:assert/strict';
import {it} from 'node:test';
import {FileText} from '../../../src/compiler/parse/file-text.ts';

it('drops the mark before the text and the line ends of Windows', () => {
  assert.equal(new FileText('\uFEFFa\r\n\r\nb\nc').text, 'a\n\nb\nc');
});

for (const original of ['ab\ncd\n\ne', '\uFEFFab\r\ncd\r\n\r\ne', 'ab\r\ncd\n\r\ne', ''])
  it(`finds each character again in ${JSON.stringify(original)}`, () => {
    const file = new FileText(original);
    [...file.text].forEach((character, offset) => {
      const found = original[file.originalOffset(offset)];
      assert.equal(found === '\r' ? '\n' : found, character);
    });
    assert.equal(file.originalOffset(file.text.length), original.length);
  });

it('counts lines and columns from 1', () => {
  const file = new FileText('\uFEFFab\r\n\r\nc');
  assert.deepEqual(
    [0, 1, 3, 4].map(offset => Object.values(file.positionAt(offset))),
    [
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
    ],
  );
});

it('gives fixes for the file as it was given, with its line ends', () => {
  assert.deepEqual(new FileText('\uFEFFab\r\ncd').originalFix({start: 3, end: 4, text: 'x\ny'}), {
    start: 5,
    end: 6,
    text: 'x\r\ny',
  });
});
