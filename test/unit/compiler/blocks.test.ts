import assert from 'node:assert/strict';
import {it} from 'node:test';
import {errors, errorsInBody, sound} from './sample-project.ts';

const html = (instead: string) => `HTML is not allowed: ${instead}, or \\< to show the sign itself`;
const line = 'a line across the page is not used: write a heading, "## Words {#id}", or remove it';
const code = 'text between back-ticks, or indented by four spaces, is code and is not used: remove them';
const notUnderlined = 'a heading is not underlined: write "## Words {#id}"';
const needsId = 'this heading needs an id in braces at its end: write "## Words {#id}"';
const notAnId = (id: string) =>
  `the id "${id}" is not made of small letters, digits and single hyphens, starting with a letter`;
const item = (start: string) => `this item of the list must start with "${start} "`;
const oneParagraph = 'an item of a list is one paragraph, and one list inside it at most';
const startsWithWords = 'an item of a list starts with words, on the line of its marker';
const toTick = 'boxes to tick belong in before-you-post.md: remove the square brackets';
const tooDeep = 'a list goes one level deep inside another and no deeper';
const headingElsewhere = 'a heading cannot stand here: headings belong in the files of the sections, outside boxes';
const oneKind = 'there is one kind of box that opens: start it with "> [!answer] " and the words to select';
const noMargin = 'this line belongs to the item above: indent it with two spaces, or leave an empty line before it';

const rejected: [what: string, markdown: string, ...expected: string[]][] = [
  ['a block of HTML', '<div>\nno\n</div>', `1:1: ${html('leave an empty line between paragraphs')}`],
  ['a comment', 'a\n\n<!-- no -->', `3:1: ${html('write no comments')}`],
  ['a line across the page', 'a\n\n---\n\nb', `3:1: ${line}`],
  ['a line of asterisks', '***', `1:1: ${line}`],
  [
    'a table',
    '| a | b |\n|---|---|\n| c | d |',
    '1:1: tables are not used, because they are hard to follow on a phone and by ear: write a list, "- **A:** B"',
  ],
  ['fenced code', 'a\n\n```\nb\n```', `3:1: ${code}`],
  ['indented code', 'a\n\n    b', `3:5: ${code}`],
  ['a heading underlined with =', 'Settings\n===', `1:1: ${notUnderlined}`],
  ['a heading underlined with -', 'Settings\n---', `1:1: ${notUnderlined}`],
  [
    'a heading of level 1',
    '# Settings {#settings}',
    '1:1: the title is in the front matter, so headings start with ##',
  ],
  ['a heading of level 4', '#### Settings {#settings}', '1:1: headings go no deeper than ###'],
  [
    'a heading that skips a level',
    '### Settings {#settings}',
    '1:1: this heading skips a level: a ## comes before the first ###',
  ],
  [
    'a heading without a space',
    '##Settings',
    '1:1: a heading has a space after its #: write "## Words {#id}", or \\# to show the sign itself',
  ],
  ['a heading without an id', 'a\n\n## Settings', `3:1: ${needsId}`],
  ['a heading without words', '## {#settings}', '1:1: this heading has no words: write them before the braces'],
  [
    'words after an id',
    '## Settings {#settings} now',
    `1:1: ${needsId}`,
    '1:13: an id in braces belongs at the end of a heading or of a question: move it there, or remove it',
  ],
  ['capitals in an id', '## Settings {#Settings}', `1:13: ${notAnId('Settings')}`],
  ['two hyphens in an id', '## Settings {#a--b}', `1:13: ${notAnId('a--b')}`],
  ['a hyphen at the end of an id', '## Settings {#a-}', `1:13: ${notAnId('a-')}`],
  ['an empty id', '## Settings {#}', `1:13: ${notAnId('')}`],
  ['an id used twice', '## A {#a}\n\n### B {#a}', '3:1: the id "a" is already used in this file: choose another'],
  ['asterisks before items', '* a', `1:1: ${item('-')}`],
  ['plus signs before items', 'a\n\n+ b', `3:1: ${item('-')}`],
  ['round brackets after numbers', '1) a', `1:1: ${item('1.')}`],
  ['a list that does not start with 1', '2. a', `1:1: ${item('1.')}`],
  ['a number left out', '1. a\n3. b', `2:1: ${item('2.')}`],
  ['two paragraphs in an item', '- a\n\n  b', `3:3: ${oneParagraph}`],
  ['two lists in an item', '- a\n  - b\n\n  1. c', `4:3: ${oneParagraph}`],
  ['a box in an item', '- a\n  > b', `2:3: ${oneParagraph}`],
  ['an empty item', '- a\n-', `2:1: ${startsWithWords}`],
  ['a heading as an item', '- ## a {#a}', `1:1: ${startsWithWords}`],
  ['a list at the start of an item', '- - a', `1:1: ${startsWithWords}`],
  ['a box to tick', '- [ ] a', `1:1: ${toTick}`],
  ['a ticked box', '- [x] a', `1:1: ${toTick}`],
  ['a list three levels deep', '- a\n  - b\n    - c', `3:5: ${tooDeep}`],
  ['a line of an item without its margin', '- a\nb', `2:1: ${noMargin}`],
  [
    'a line of a box without its sign',
    '> a\nb',
    '2:1: every line of a box starts with >: add it, or leave an empty line before this one',
  ],
  ['an empty box', '>', '1:1: this box is empty: write something after the >'],
  ['a heading in a box', '> ## A {#a}', `1:3: ${headingElsewhere}`],
  [
    'a box in a box',
    '> a\n>\n> > b',
    '3:3: a box cannot stand here: boxes belong in the guidance, and not inside another box',
  ],
  [
    'a box that opens without words',
    '> [!answer]\n> Yes.',
    '1:3: this box needs words to select: write them after [!answer]',
  ],
  [
    'a box that opens on nothing',
    '> [!answer] What we say\n>',
    '1:3: this box has nothing to open: write the answer on the lines below, each with a >',
  ],
  ['a box of another kind', '> [!NOTE]\n> Yes.', `1:3: ${oneKind}`],
  ['capitals in the sign of a box', '> [!Answer] A\n> Yes.', `1:3: ${oneKind}`],
  [
    'a link in what opens a box',
    '> [!answer] See [a](#privacy)\n> Yes.',
    '1:17: what opens a box is plain text, with no bold and no links',
  ],
  [
    'a site word in what opens a box',
    '> [!answer] Ask {{support}}\n> Yes.',
    '1:17: what opens a box has no site words: move it into the box',
  ],
  ['a heading in a box that opens', '> [!answer] A\n> ## B {#b}', `2:3: ${headingElsewhere}`],
  [
    'a box in a box that opens',
    '> [!answer] A\n> > [!answer] B\n> > C',
    '2:3: a box cannot stand here: boxes belong in the guidance, and not inside another box',
  ],
  ['a section without text', '\n\n', '3:1: this section has no text yet: write a paragraph below the front matter'],
];

for (const [what, markdown, ...expected] of rejected)
  it(`rejects ${what}`, () => assert.deepEqual(errorsInBody(markdown), expected));

it('keeps boxes that open in the sections', () => {
  assert.deepEqual(errors({'introduction.md': `${sound['introduction.md']}\n> [!answer] A\n> B\n`}), [
    'guidance/introduction.md:16:3: error: a box that opens belongs in the file of a section: move it there',
  ]);
});

it('rejects a margin that is wider than any list needs, and explains a narrower one', () => {
  assert.deepEqual(errorsInBody(`${' '.repeat(17)}One.`), [
    '1:18: this is indented too far: a list goes one level deep inside another and no deeper',
  ]);
  assert.doesNotMatch(errorsInBody(`${' '.repeat(16)}One.`).join(), /too far/);
});

it('names the place of a mistake inside a list inside a list inside a box', () => {
  assert.deepEqual(errorsInBody('> - one\n>   1. two *three*\n>      four _five_\n'), [
    '2:12: italics are hard to read and are not used: write **bold**, or nothing',
    '3:13: italics are hard to read and are not used: write **bold**, or nothing',
  ]);
});

it('names every mistake at once, from top to bottom', () => {
  assert.deepEqual(errorsInBody('# One\n\n`two`\n\n- [three](http://example.org)\n\n<hr>'), [
    '1:1: the title is in the front matter, so headings start with ##',
    `1:1: ${needsId}`,
    '3:1: back-ticks are not used: write the words without them',
    '5:3: a link must use https:, not http:',
    `7:1: ${html('write a heading in the place of a line')}`,
  ]);
});

for (const [what, markdown] of Object.entries({
  'boxes in boxes': '>'.repeat(5000),
  'lists in lists on one line': '- '.repeat(5000),
  'lists in lists, each deeper': Array.from({length: 150}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
}))
  it(`rejects ${what} without end, and does not go down into them`, () => {
    assert.match(errorsInBody(markdown).join('\n'), /^\d+:\d+: this is indented too far: [^\n]*$/);
  });
