import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addCheck, checksOf, moveCheck, removeCheck} from '../../../src/builder/words/checklist-edit.ts';

const front = '---\ntitle: Before you post\n---\n\nTick each.\n\n';
const first = '- [ ] No patient could be recognised {#identify stop guidance=law}\n  Dates and places add up.\n';
const second = '- [ ] Nobody has asked me to stop posting {#asked think}\n';
const third = '- [ ] I am calm {#calm think}\n';
const text = `${front}${first}${second}${third}`;

describe('the checks of a checklist', () => {
  it('are read with the severity of their braces, and not of their words', () => {
    assert.deepEqual(
      checksOf(text).map(({label, isStop}) => [label, isStop]),
      [
        ['No patient could be recognised', true],
        ['Nobody has asked me to stop posting', false],
        ['I am calm', false],
      ],
    );
  });

  it('are not looked for among the sources', () => {
    const sources = '---\nsources:\n- title: The law\n---  \n\n';
    assert.deepEqual(
      checksOf(`${sources}${third}`).map(({label}) => label),
      ['I am calm'],
    );
  });

  it('are read where the file ends with one', () => {
    assert.equal(checksOf(text.trimEnd()).at(-1)?.label, 'I am calm');
  });

  it('are added behind the last of their kind, with an id of their own', () => {
    assert.equal(
      addCheck(text, {label: 'Everyone has agreed', severity: 'stop'}),
      `${front}${first}- [ ] Everyone has agreed {#everyone-has-agreed stop}\n${second}${third}`,
    );
    assert.equal(
      addCheck(text, {label: 'Calm', severity: 'think'}),
      `${front}${first}${second}${third}- [ ] Calm {#calm-2 think}\n`,
    );
    assert.equal(
      addCheck(`${front}${second}`, {label: 'Everyone has agreed', severity: 'stop'}),
      `${front}- [ ] Everyone has agreed {#everyone-has-agreed stop}\n${second}`,
    );
  });

  it('are moved and removed with their hints', () => {
    assert.equal(moveCheck(text.trimEnd(), 2, -2), `${front}${third}${first}${second}`);
    assert.equal(moveCheck(text, 0, 1), `${front}${second}${first}${third}`);
    const twice = `${front}${second}${second}${third}`;
    assert.equal(moveCheck(twice, 1, 1), `${front}${second}${third}${second}`, 'also the second of two that are alike');
    assert.equal(removeCheck(text, 0), `${front}${second}${third}`);
  });
});
