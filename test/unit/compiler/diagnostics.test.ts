import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Diagnostic} from '../../../src/compiler/diagnostic.ts';
import {compile, sectionFrontMatter, sound} from './sample-project.ts';

const found = (body: string): readonly Diagnostic[] => compile({'privacy.md': sectionFrontMatter + body}).errors;

it('names the kind of each fault, whatever its message says', () => {
  const ids = found('# One\n\n`two`\n\n- [three](http://example.org)\n\n<hr>\n\nFour <b> {{five}}').map(({id}) => id);
  assert.deepEqual(ids, [
    'heading-too-high',
    'heading-without-id',
    'no-code',
    'insecure-link',
    'no-raw-html',
    'no-raw-html',
    'unknown-placeholder',
  ]);
});

it('says where a fault stands in the file as it was given', () => {
  const text = `\uFEFF${sectionFrontMatter}One *two*.`.replaceAll('\n', '\r\n');
  const [error] = compile({'privacy.md': text}).errors;
  assert.equal(error?.id, 'no-italics');
  assert.ok(text.slice(error.offset).startsWith('*two*'));
});

it('keeps warnings apart from errors', () => {
  const {errors, warnings} = compile({
    'privacy.md': sound['privacy.md'].replace('https://example.org/guide', 'https://example.org'),
  });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    warnings.map(({id, fix}) => [id, fix]),
    [['source-is-home-page', undefined]],
  );
});
