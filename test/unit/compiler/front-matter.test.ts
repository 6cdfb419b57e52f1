import assert from 'node:assert/strict';
import {it} from 'node:test';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';
import {compile, errors, sound} from './sample-project.ts';

const unreadable =
  'this part of the front matter cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start';
const oneLine = (key: string) =>
  `"${key}" must be one line of words without braces, between "quotes" if it is a number`;
const changed = (key: string) => `"${key}" has a sign that ends or changes it: put its words between "quotes"`;
const day = (key: string) => `"${key}" must be a day of the calendar, written like 2026-01-31`;
const webAddress = '"address" must be a whole address that starts with https:// or http://';
const list = '"sources" must be a list: start each item with "- " on a line of its own';
const lines = 'the front matter needs these lines: "title: …", "reviewed: …", "next-review: …", "sources: …"';

const rejected: [what: string, from: string | RegExp, to: string, ...expected: string[]][] = [
  [
    'a file without it',
    /^---[\s\S]*---\n/,
    '',
    '1:1: this file must begin with its front matter, between two lines of three hyphens, ---',
  ],
  [
    'an empty file',
    /^[\s\S]*$/,
    '',
    '1:1: this file must begin with its front matter, between two lines of three hyphens, ---',
  ],
  ['no end', /---\nNothing[\s\S]*/, '', '1:1: the front matter has no end: write a second line of three hyphens, ---'],
  ['nothing in it', /^---\n[\s\S]*?---/, '---\n---', `2:1: ${lines}`],
  ['words alone', /^---\n[\s\S]*?---/, '---\nwords\n---', `2:1: ${lines}`],
  ['an unknown line', 'title: ', 'tittle: ', '2:1: "tittle" means nothing in the front matter: did you mean "title"?'],
  [
    'a line of another file',
    'title: ',
    'sections: []\ntitle: ',
    '2:1: "sections" means nothing in the front matter: use title, reviewed, next-review, sources',
  ],
  [
    'a line that stands there twice',
    'reviewed:',
    'title: Law\nreviewed:',
    '3:1: this line of the front matter stands there twice: remove one',
  ],
  ['a line left empty', 'Privacy', '', '2:1: "title" is empty: write something after it'],
  ['a colon in words', 'Privacy', 'Privacy: yours', `2:8: ${unreadable}`],
  ['a sign that means something else', 'Privacy', '@privacy', `2:8: ${unreadable}`],
  [
    'a quote that is not closed',
    'Privacy',
    '"Privacy',
    '10:1: something in the front matter is opened and not closed: look for a missing quote or bracket above',
  ],
  ['words cut off by a comment', 'Privacy', 'Tip # 1', `2:8: ${changed('title')}`],
  ['an anchor', 'Privacy', '&privacy Privacy', `2:17: ${changed('title')}`],
  ['a type', 'Privacy', '!!str Privacy', `2:14: ${changed('title')}`],
  ['an alias', 'A publisher', '*a', `7:16: ${oneLine('publisher')}`],
  ['a number for words', 'Privacy', '2026', `2:8: ${oneLine('title')}`],
  ['true or false for words', 'Privacy', 'true', `2:8: ${oneLine('title')}`],
  ['words of several lines', 'Privacy', '|\n  My\n  privacy', `2:8: ${oneLine('title')}`],
  ['a site word', 'Privacy', '"My {{policy}}"', `2:8: ${oneLine('title')}`],
  ['a site word that YAML takes for something else', 'Privacy', '{{policy}}', `2:8: ${oneLine('title')}`],
  ['blank words', 'Privacy', '" "', `2:8: ${oneLine('title')}`],
  [
    'an unseen character by its number',
    'Privacy',
    '"\\u202Eyou"',
    '2:8: the character U+202E cannot be seen and is not allowed: delete it',
  ],
  ['a date in words', '2026-01-31', '31 January 2026', `3:11: ${day('reviewed')}`],
  ['a day that does not exist', '2026-01-31', '2026-02-30', `3:11: ${day('reviewed')}`],
  ['a date too short', '2026-01-30', '2026-1-30', `9:11: ${day('seen')}`],
  ['a next review that is not later', '2027-01-31', '2026-01-31', '4:14: "next-review" must be later than "reviewed"'],
  ['sources that are no list', /sources:[\s\S]*?---/, 'sources: many\n---', `5:10: ${list}`],
  ['no sources', /sources:[\s\S]*?---/, 'sources: []\n---', `5:10: ${list}`],
  [
    'a source without lines',
    /sources:[\s\S]*?---/,
    'sources:\n  - a guide\n---',
    '6:5: a source needs these lines: "title: …", "publisher: …", "address: …", "seen: …"',
  ],
  ['a source without a publisher', / {4}publisher.*\n/, '', '6:5: a source needs a line "publisher: …"'],
  [
    'an unknown line in a source',
    'publisher:',
    'author:',
    '6:5: a source needs a line "publisher: …"',
    '7:5: "author" means nothing in a source: use title, publisher, address, seen',
  ],
  ['an address without a scheme', 'https://example.org/guide', 'example.org', `8:14: ${webAddress}`],
  ['an address with another scheme', 'https://example.org/guide', 'javascript:alert(1)', `8:14: ${webAddress}`],
];

for (const [what, from, to, ...expected] of rejected)
  it(`rejects front matter with ${what}`, () =>
    assert.deepEqual(
      errors({'privacy.md': sound['privacy.md'].replace(from, to)}),
      expected.map(problem => `guidance/privacy.md:${problem.replace(' ', ' error: ')}`),
    ));

const accepted: [what: string, text: string][] = [
  ['line ends of Windows', sound['privacy.md'].replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${sound['privacy.md']}`],
  ['words between quotes', sound['privacy.md'].replace('Privacy', '"Privacy: \'yours\' # 1"')],
  ['an apostrophe', sound['privacy.md'].replace('Privacy', "Patients' privacy")],
  ['a comment on a line of its own', sound['privacy.md'].replace('title', '# Check with the library\ntitle')],
  ['blanks after the hyphens', sound['privacy.md'].replaceAll('---\n', '---  \n')],
];

for (const [what, text] of accepted)
  it(`accepts a file with ${what}`, () => assert.deepEqual(errors({'privacy.md': text}), []));

it('warns of a next review that is years away, which is likelier a slip', () => {
  const text = sound['privacy.md'].replace(/next-review: .*/, 'next-review: 2037-01-31');
  assert.deepEqual(compile({'privacy.md': text}).warnings.map(formatDiagnostic), [
    'guidance/privacy.md:4:14: warning: "next-review" is more than 3 years after "reviewed", and until then nobody is told that the words are old: check the year',
  ]);
});

it('warns of a source that is a home page', () => {
  const homePage = sound['privacy.md'].replace('https://example.org/guide', 'https://example.org/');
  const {errors, warnings} = compile({'privacy.md': homePage});
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings.map(formatDiagnostic), [
    'guidance/privacy.md:8:14: warning: this source is a home page, where nobody can find what it supports: give the address of the page itself',
  ]);
  const search = sound['privacy.md'].replace('https://example.org/guide', 'https://example.org/?p=12');
  assert.deepEqual(compile({'privacy.md': search}).warnings, []);
});

it('reads what a copy is based on', () => {
  const change = (file: 'introduction.md' | 'before-you-post.md') => ({
    [file]: sound[file].replace('title', 'based-on: Version 1\ntitle'),
  });
  const {introduction, checklist, errors} = compile({...change('introduction.md'), ...change('before-you-post.md')});
  assert.deepEqual(errors, []);
  assert.deepEqual([introduction?.basedOn, checklist?.basedOn], ['Version 1', 'Version 1']);
});
