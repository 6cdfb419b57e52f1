import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describe} from '../../../src/compiler/diagnostic.ts';
import {checklistFrontMatter, compile, problemsInChecklist} from './guidance-folder.ts';

const needsBraces = 'this question needs an id and a severity in braces at its end: write {#id stop} or {#id think}';
const needsSeverity = 'this question needs a severity, "stop" or "think", inside its braces';
const start = 'a question starts with "- [ ] "';
const box = 'the box of a question is written [ ], with a space inside and after';
const ticked = 'no question is ticked in advance: write [ ]';
const twice = 'these braces say something twice: keep one #id, one "stop" or "think", one guidance=section';
const idElsewhere = 'an id in braces belongs at the end of a heading or of a question: move it there, or remove it';
const plain = 'a question is plain text, with no bold and no links';
const plainHint = 'a hint is plain text, with no bold and no links';
const oneHint = 'a question has one hint: one sentence on the line below it';

const refused: [what: string, question: string, ...problems: string[]][] = [
  ['a question without a severity', '- [ ] A {#a}', `1:3: ${needsSeverity}`],
  [
    'a question without an id',
    '- [ ] A {stop}',
    '1:3: this question needs an id, such as #identify, inside its braces',
  ],
  ['a question without braces', '- [ ] A', `1:3: ${needsBraces}`],
  ['braces before the end', '- [ ] A {#a stop} B', `1:3: ${needsBraces}`, `1:9: ${idElsewhere}`],
  ['braces on the next line', '- [ ] A\n  B {#a stop}', `1:3: ${needsBraces}`, `2:5: ${idElsewhere}`],
  ['a ticked question', '- [x] A {#a stop}', `1:3: ${ticked}`],
  ['a question ticked with a capital', '- [X] A {#a stop}', `1:3: ${ticked}`],
  ['a question without a box', '- A {#a stop}', `1:1: ${start}`],
  ['a question with an asterisk', '* [ ] A {#a stop}', `1:1: ${start}`],
  ['a question with a number', '1. [ ] A {#a stop}', `1:1: ${start}`],
  ['a box without a space', '- [] A {#a stop}', `1:3: ${box}`],
  ['a box too close to its words', '- [ ]A {#a stop}', `1:3: ${box}`],
  ['a question without words', '- [ ] {#a stop}', '1:3: this question has no words: write them after the box'],
  ['two severities', '- [ ] A {#a stop think}', `1:9: ${twice}`],
  ['two ids', '- [ ] A {#a #b stop}', `1:9: ${twice}`],
  [
    'an unknown word in braces',
    '- [ ] A {#a stop now}',
    '1:18: "now" means nothing here: write {#id stop guidance=section}',
  ],
  [
    'capitals in an id',
    '- [ ] A {#A stop}',
    '1:10: the id "A" is not made of small letters, digits and single hyphens, starting with a letter',
  ],
  ['an unknown section', '- [ ] A {#a stop guidance=law}', '1:18: there is no section "law": use one of privacy'],
  [
    'no section after guidance=',
    '- [ ] A {#a stop guidance=}',
    '1:18: "guidance=" needs the name of a section, such as guidance=privacy',
  ],
  ['bold in a question', '- [ ] A **b** {#a stop}', `1:9: ${plain}`],
  ['a link in a question', '- [ ] A [b](#privacy) {#a stop}', `1:9: ${plain}`],
  [
    'a local word in a question',
    '- [ ] A {{policy}} {#a stop}',
    '1:9: a question has no local words: move it to the hint',
  ],
  ['bold in a hint', '- [ ] A {#a stop}\n  So **so**.', `2:6: ${plainHint}`],
  ['a link in a hint', '- [ ] A {#a stop}\n  See [b](#privacy).', `2:7: ${plainHint}`],
  [
    'a local word that starts a hint',
    '- [ ] A {#a stop}\n  {{policy}} says so.',
    '2:3: {{policy}} cannot start a sentence: put a word before it, such as "Ask"',
  ],
  [
    'a hint of two sentences',
    '- [ ] A {#a stop}\n  So. So.',
    '2:3: a hint is one sentence: shorten it, or move the rest to the guidance',
  ],
  ['two hints', '- [ ] A {#a stop}\n  So.\n\n  So.', `4:3: ${oneHint}`],
  ['a list for a hint', '- [ ] A {#a stop}\n  - So.', `2:3: ${oneHint}`],
  [
    'a hint without a margin',
    '- [ ] A {#a stop}\nSo.',
    '2:1: this line belongs to the item above: indent it with two spaces, or leave an empty line before it',
  ],
];

for (const [what, question, ...problems] of refused)
  it(`refuses ${what}`, () => assert.deepEqual(problemsInChecklist(`${question}\n- [ ] Z {#z think}\n`), problems));

const outside: [what: string, body: string, ...problems: string[]][] = [
  ['no questions', 'Only words.\n', '2:1: there are no questions yet: write "- [ ] Words {#id stop}"'],
  [
    'a heading',
    '## A {#a}\n\n- [ ] A {#a stop}\n- [ ] B {#b think}',
    '1:1: a heading cannot stand here: headings belong in the files of the sections, outside boxes',
  ],
  [
    'a paragraph after the first question',
    '- [ ] A {#a stop}\n\nB\n\n- [ ] B {#b think}',
    '3:1: only questions may follow a question: move this above the list',
  ],
  [
    'an id used twice',
    '- [ ] A {#a stop}\n- [ ] B {#a think}',
    '2:3: the id "a" is already used by another question: choose another',
  ],
  [
    'stop after think',
    '- [ ] A {#a think}\n- [ ] B {#b stop}',
    '2:3: stop questions come before think questions: move this one up',
  ],
  [
    'no think question',
    '- [ ] A {#a stop}',
    '1:3: the checklist needs at least one question with "think" in its braces',
  ],
  [
    'six of a kind',
    `${questions(6, 'stop')}- [ ] Z {#z think}`,
    '6:3: this is one "stop" question too many: remove or join some, to have 5 at most',
  ],
];

for (const [what, body, ...problems] of outside)
  it(`refuses a checklist with ${what}`, () => assert.deepEqual(problemsInChecklist(body), problems));

it('does not count questions before each can be read', () => {
  assert.deepEqual(problemsInChecklist('- [ ] A {#a think}\n- [ ] B {#b}\n'), [`2:3: ${needsSeverity}`]);
});

it('warns of more than nine questions, and goes on', () => {
  const ten = compile({'before-you-post.md': checklistFrontMatter + questions(5, 'stop') + questions(5, 'think')});
  assert.deepEqual(ten.problems, []);
  assert.deepEqual(ten.warnings.map(describe), [
    'guidance/before-you-post.md:21:3: there are 10 questions: more than 9 take longer than a minute',
  ]);
  const nine = compile({'before-you-post.md': checklistFrontMatter + questions(5, 'stop') + questions(4, 'think')});
  assert.deepEqual(nine.warnings, []);
});

it('reads words, hint, severity and section of a question', () => {
  const {checklist} = compile({
    'before-you-post.md': `${checklistFrontMatter}Take a minute.

- [ ] R&amp;D is \\{fine\\} {stop guidance=privacy #fine}

- [ ] I am calm {#calm think}
  If not, ask {{support}}
  before you post.
`,
  });
  assert.deepEqual(
    checklist?.checks.map(({id, severity, label, hint, guidance}) => [
      id,
      severity,
      label,
      hint?.map(inline => (inline.kind === 'text' ? inline.text : inline.kind)),
      guidance?.slug,
    ]),
    [
      ['fine', 'stop', 'R&D is {fine}', undefined, 'privacy'],
      ['calm', 'think', 'I am calm', ['If not, ask ', 'word', ' before you post.'], undefined],
    ],
  );
});

function questions(count: number, severity: string): string {
  return Array.from({length: count}, (_, index) => `- [ ] Words {#${severity}-${index} ${severity}}\n`).join('');
}
