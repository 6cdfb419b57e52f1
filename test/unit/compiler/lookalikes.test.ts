import assert from 'node:assert/strict';
import {it} from 'node:test';
import {compile, errorsInBody, sectionFrontMatter} from './sample-project.ts';

const item = (marker: string, wayOut = '') => `this looks like an item of a list: start it with "${marker}"${wayOut}`;
const dot = ', or write \\. to show the sign itself';
const table =
  'this looks like a table, and tables are not used, because they are hard to follow on a phone and by ear: write a list, "- **A:** B", or \\| to show the sign itself';
const definition = 'this looks like a term and what it means: write "**Term:** what it means" on one line';

const rejected: [what: string, markdown: string, ...expected: string[]][] = [
  ['bullets', 'You can:\n• ask\n• wait', `2:1: ${item('- ')}`, `3:1: ${item('- ')}`],
  ['a bullet in a box', '> • ask', `1:3: ${item('- ')}`],
  [
    'a bullet inside a line',
    'Ask • wait',
    '1:5: the items of a list stand on lines of their own: start each with "- ", or write &bull; to show the sign itself',
  ],
  [
    'a sign of Word inside a line',
    'Ask \uF0E0 wait',
    '1:5: the character U+F0E0 is only known to the program it comes from: write another',
  ],
  [
    'letters',
    'a. ask\nb) wait',
    `1:1: ${item('1. ', dot)}`,
    `2:1: ${item('2. ', ', or write \\) to show the sign itself')}`,
  ],
  ['a number between brackets', '(1) ask', `1:1: ${item('1. ', ', or write \\( to show the sign itself')}`],
  [
    'a second sign',
    '- a. ask',
    '1:3: this looks like a second sign before an item of a list: remove it, or write \\. to show the sign itself',
  ],
  ['a table without lines', 'Ask | Wait\nme | you', `1:1: ${table}`, `2:1: ${table}`],
  ['a table with three columns, once', 'Ask | Wait | Go\nme | you | us', `1:1: ${table}`],
  ['a row between lines', 'See:\n| me | you |', `2:1: ${table}`],
  ['a definition', 'Libel\n: written', `2:1: ${definition}`],
  ['a definition without its term', ': written', `1:1: ${definition}`],
];

for (const [what, markdown, ...expected] of rejected)
  it(`questions ${what}`, () => assert.deepEqual(errorsInBody(markdown), expected));

it('offers no fix where the number of an item is not the next', () => {
  const {errors} = compile({'privacy.md': `${sectionFrontMatter}Then:\n2) Read it.\n`});
  assert.deepEqual(
    errors.map(({id, fix}) => [id, fix]),
    [['lookalike-list', undefined]],
  );
});

const accepted: [what: string, markdown: string][] = [
  ['the ways out that are offered', 'a\\. ask\n\n\\(1) ask\n\nb\\) ask\n\nOn page\n12\\. Read it.'],
  ['a bullet by its name', '&bull; ask &bull; wait'],
  ['an upright line after a backslash', 'A \\| B'],
  ['an upright line inside a word', 'and|or'],
  ['dashes inside a line', 'Wait – or ask – first.'],
  ['numbers with a point', 'It costs\n1.5 million pounds and\n10 more.'],
  ['a number that has come to the start of a line', 'The rule is on page\n12. Read it.'],
  ['a dash that has come to the start of a line', 'Wait\n– or ask – first.'],
  ['initials', 'A. Smith wrote it.'],
  ['words that begin with o', 'or not\nof course'],
  ['a time and a ratio', '9:30 and 1 : 2'],
  ['a smiley by its name', ':smile: Well done.'],
];

for (const [what, markdown] of accepted) it(`accepts ${what}`, () => assert.deepEqual(errorsInBody(markdown), []));
