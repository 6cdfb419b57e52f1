import assert from 'node:assert/strict';
import {it} from 'node:test';
import {placeholderNames} from '../../../src/content/placeholders.ts';
import {errorsInBody} from './sample-project.ts';

const html = (instead: string) => `HTML is not allowed: ${instead}, or \\< to show the sign itself`;
const image = 'images are not used, because not every reader can see them: say it in words';
const italics = 'italics are hard to read and are not used: write **bold**, or nothing';
const backTicks = 'back-ticks are not used: write the words without them';
const lineBreak =
  'a line cannot be broken here: remove the two spaces or the backslash at its end, or start a new paragraph';
const brackets =
  'square brackets are for links, [words](address), without a space between: write \\[ and \\] to show them';
const braces = 'braces are for site words, {{policy}}, and for ids: write \\{ and \\} to show them';
const idElsewhere = 'an id in braces belongs at the end of a heading or of a question: move it there, or remove it';
const notComplete = (name: string) => `this site word is not complete: write {{${name}}}, with two braces on each side`;
const asterisk = 'this asterisk is not part of bold text, **like this**: write \\* to show one';
const unpaired =
  'these asterisks make nothing bold: bold text has two on each side, **like this**, without spaces inside';
const backslash = 'this backslash does nothing: remove it, or write \\\\ to show one';
const unseen = (code: string) => `the character U+${code} cannot be seen and is not allowed: delete it`;
const noWord = (name: string) => `there is no site word "${name}": use one of ${placeholderNames.join(', ')}`;
const startsSentence = (name: string) =>
  `{{${name}}} cannot start a sentence, because readers may see a small letter there: put other words first, such as "Here, {{${name}}}"`;

const rejected: [what: string, markdown: string, ...expected: string[]][] = [
  ['HTML in a line', 'Say <b>no</b>', `1:5: ${html('write **words** for bold text')}`],
  ['a comment in a line', 'Say <!-- no -->', `1:5: ${html('write no comments')}`],
  ['HTML that is never finished', 'Say <script', `1:5: ${html('write Markdown')}`],
  ['an image', 'See ![me](https://example.org/me.png)', `1:5: ${image}`],
  ['an image in a link', '[![me](me.png)](https://example.org)', `1:2: ${image}`],
  ['italics with asterisks', 'So *so*', `1:4: ${italics}`],
  ['italics with underlines', 'So _so_', `1:4: ${italics}`],
  ['struck-out text', 'So ~~so~~', '1:4: struck-out text is not used: delete it'],
  ['code', 'Type `this`', `1:6: ${backTicks}`],
  ['a lonely back-tick', 'Type `this', `1:6: ${backTicks}`],
  ['a line broken by spaces', 'One  \ntwo', `1:4: ${lineBreak}`],
  ['a line broken by a backslash', 'One\\\ntwo', `1:4: ${lineBreak}`],
  ['bold with underlines', 'So __so__', '1:4: write bold with two asterisks on each side, **like this**'],
  ['bold inside bold', '**a **b** c**', '1:1: this is bold inside bold: use one pair of **'],
  ['asterisks that make nothing bold', 'One ** two', `1:5: ${unpaired}`],
  ['an asterisk between numbers', '5 * 6', `1:3: ${asterisk}`],
  ['bold text without an end', '**One two', `1:1: ${unpaired}`],
  ['a backslash before a letter', 'C:\\temp', `1:3: ${backslash}`],
  ['a backslash at the end', 'One\\', `1:4: ${backslash}`],
  ['square brackets without an address', 'A [sort of] link', `1:3: ${brackets}`],
  [
    'a space between words and address',
    '[GMC] (https://example.org)',
    '1:1: a link has no space between its words and its address: remove it',
  ],
  ['half a bracket', 'Half ] a pair', `1:6: ${brackets}`],
  ['braces round words', 'Some {words}', `1:6: ${braces}`],
  ['half a brace', 'Half } a pair', `1:6: ${braces}`],
  ['an id in a paragraph', 'Some {#words}', `1:6: ${idElsewhere}`],
  ['an unknown site word', 'Ask {{boss}}', `1:5: ${noWord('boss')}`],
  ['an empty site word', 'Ask {{}}', `1:5: ${noWord('')}`],
  ['blanks in a site word', 'Ask {{ support }}', '1:5: write {{support}}, with nothing else inside the braces'],
  ['capitals in a site word', 'Ask {{Support}}', '1:5: write {{support}}, with nothing else inside the braces'],
  ['a site word that is not closed', 'Ask {{support', `1:5: ${notComplete('support')}`],
  ['a site word that is half closed', 'Ask {{support}', `1:5: ${notComplete('support')}`],
  ['a site word at the start', '{{support}} can help', `1:1: ${startsSentence('support')}`],
  ['a site word at the start of bold text', '**{{support}}** can help', `1:3: ${startsSentence('support')}`],
  ['a site word after a full stop', 'Stop. {{support}} can help', `1:7: ${startsSentence('support')}`],
  ['a site word at the start of an item', '- {{support}} can help.', `1:3: ${startsSentence('support')}`],
  [
    'an unknown character name',
    'A &nope; B',
    '1:3: there is no character called &nope;: write the character itself, or &amp; for the sign &',
  ],
  [
    'a character number that is too high',
    'A &#x110000; B',
    '1:3: there is no character called &#x110000;: write the character itself, or &amp; for the sign &',
  ],
  ['the character zero', 'A\0B', `1:2: ${unseen('0000')}`],
  ['the character zero by its number', 'A&#0;B', `1:2: ${unseen('0000')}`],
  ['a control character by its number', 'A&#x1b;B', `1:2: ${unseen('001B')}`],
  ['half a pair of surrogates', 'A\ud83dB', `1:2: ${unseen('D83D')}`],
  ['half a pair by its number', 'A&#xd83d;B', `1:2: ${unseen('D83D')}`],
  ['text that runs backwards', 'A\u202eB', `1:2: ${unseen('202E')}`],
  ['text that runs backwards by its name', 'A&rlm;B', `1:2: ${unseen('200F')}`],
  ['an isolate', 'A\u2066B', `1:2: ${unseen('2066')}`],
  ['a space without width', 'A\u200bB', `1:2: ${unseen('200B')}`],
  ['a byte order mark inside a file', 'A\ufeffB', `1:2: ${unseen('FEFF')}`],
  ['a line separator', 'A\u2028B', `1:2: ${unseen('2028')}`],
  ['a lone carriage return', 'A\rB', `1:2: ${unseen('000D')}`],
  ['a non-character', 'A\uffffB', `1:2: ${unseen('FFFF')}`],
  ['a tab', 'A\tB', '1:2: this is a tab: use a space, or nothing at the start of a paragraph'],
];

for (const [what, markdown, ...expected] of rejected)
  it(`rejects ${what}`, () => assert.deepEqual(errorsInBody(markdown), expected));

const accepted: [what: string, markdown: string][] = [
  ['a site word at the start of an item that is no sentence', 'Ask:\n\n- {{support}}\n- {{policy}}'],
  ['ordinary signs', `3 < 4 & 5 > 2, R&D, £100 + $5, 50%, "so", 'so', a_b_c, #1, - and 1. 2.`],
  ['every sign that has a meaning, after a backslash', '\\* \\_ \\` \\[ \\] \\{ \\} \\< \\\\ \\# \\~'],
  ['characters by name and by number', '&amp; &lt; &pound; &#163; &#xA3; &nbsp;'],
  ['letters of every language, joined ones and emoji', 'Llŷn, नमस्ते, می‌خواهم, 👩‍⚕️'],
  ['site words side by side', 'Ask {{support}}, {{policy}} or **{{organisation}}**'],
  ['bold over two lines', '**one\ntwo**'],
];

for (const [what, markdown] of accepted) it(`accepts ${what}`, () => assert.deepEqual(errorsInBody(markdown), []));
