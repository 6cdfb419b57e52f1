import assert from 'node:assert/strict';
import {it} from 'node:test';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';
import {placeholderNames} from '../../../src/content/placeholders.ts';
import {checklistFrontMatter, compile, errors, errorsInChecklist, sectionFrontMatter, sound} from './sample-project.ts';

const needsBraces = 'this question needs an id and a severity in braces at its end: write {#id stop} or {#id think}';
const needsSeverity = 'this question needs a severity, "stop" or "think", inside its braces';
const start = 'a question starts with "- [ ] "';
const box = 'the box of a question is written [ ], with a space inside and after';
const ticked = 'no question is ticked in advance: write [ ]';
const twice = 'these braces say something twice: keep one #id, one "stop" or "think", one guidance= and one ask=';
const idElsewhere = 'an id in braces belongs at the end of a heading or of a question: move it there, or remove it';
const plain = 'a question is plain text, with no bold and no links';
const plainHint = 'a hint is plain text, with no bold and no links';
const oneHint = 'a question has one hint: one sentence on the line below it';

const rejected: [what: string, question: string, ...expected: string[]][] = [
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
    '1:18: "guidance=" needs the name of a section, such as guidance=privacy, or of a heading in it, such as guidance=privacy--settings',
  ],
  ['bold in a question', '- [ ] A **b** {#a stop}', `1:9: ${plain}`],
  ['a link in a question', '- [ ] A [b](#privacy) {#a stop}', `1:9: ${plain}`],
  [
    'a site word in a question',
    '- [ ] A {{policy}} {#a stop}',
    '1:9: a question has no site words: move it to the hint',
  ],
  ['bold in a hint', '- [ ] A {#a stop}\n  So **so**.', `2:6: ${plainHint}`],
  ['a link in a hint', '- [ ] A {#a stop}\n  See [b](#privacy).', `2:7: ${plainHint}`],
  [
    'a site word that starts a hint',
    '- [ ] A {#a stop}\n  {{policy}} says so.',
    '2:3: {{policy}} cannot start a sentence, because readers may see a small letter there: put other words first, such as "Here, {{policy}}"',
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

for (const [what, question, ...expected] of rejected)
  it(`rejects ${what}`, () => assert.deepEqual(errorsInChecklist(`${question}\n- [ ] Z {#z think}\n`), expected));

const outside: [what: string, body: string, ...expected: string[]][] = [
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
    'seven stop questions',
    `${questions(7, 'stop')}- [ ] Z {#z think}`,
    '7:3: this is one "stop" question too many: remove or join some, to have 6 at most',
  ],
  [
    'six think questions',
    `- [ ] A {#a stop}\n${questions(6, 'think')}`,
    '7:3: this is one "think" question too many: remove or join some, to have 5 at most',
  ],
];

for (const [what, body, ...expected] of outside)
  it(`rejects a checklist with ${what}`, () => assert.deepEqual(errorsInChecklist(body), expected));

it('does not count questions before each can be read', () => {
  assert.deepEqual(errorsInChecklist('- [ ] A {#a think}\n- [ ] B {#b}\n'), [`2:3: ${needsSeverity}`]);
});

it('warns of more than nine questions, and goes on', () => {
  const ten = compile({'before-you-post.md': checklistFrontMatter + questions(6, 'stop') + questions(4, 'think')});
  assert.deepEqual(ten.errors, []);
  assert.deepEqual(ten.warnings.map(formatDiagnostic), [
    'guidance/before-you-post.md:21:3: warning: there are 10 questions: more than 9 take longer than a minute',
  ]);
  const nine = compile({'before-you-post.md': checklistFrontMatter + questions(6, 'stop') + questions(3, 'think')});
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
      guidance?.section,
    ]),
    [
      ['fine', 'stop', 'R&D is {fine}', undefined, 'privacy'],
      ['calm', 'think', 'I am calm', ['If not, ask ', 'placeholder', ' before you post.'], undefined],
    ],
  );
});

const withHeadings = {
  'privacy.md': `${sectionFrontMatter}## Your **settings** {#settings}\n\n## Ask {{support}} {#support}\n`,
};

function errorsWithHeadings(attributes: string): string[] {
  const checks = `- [ ] A {#a stop ${attributes}}\n- [ ] B {#b think}\n`;
  return errors({...withHeadings, 'before-you-post.md': checklistFrontMatter + checks});
}

const place = 'guidance/before-you-post.md:12:18: error:';

for (const [what, attributes, ...expected] of [
  ['a section', 'guidance=privacy'],
  ['a heading', 'guidance=privacy--settings'],
  ['whom to ask', 'ask=information-governance guidance=privacy'],
  [
    'an unknown heading',
    'guidance=privacy--x',
    'privacy.md has no heading with the id "x": use one of settings, support',
  ],
  ['a heading without its section', 'guidance=settings', '"settings" is a heading: write guidance=privacy--settings'],
  [
    'a heading with a site word in it',
    'guidance=privacy--support',
    'the heading "support" has a site word in it, so the checklist cannot name it: link to another',
  ],
  ['nobody to ask', 'ask=', `"ask=" needs a site word: use one of ${placeholderNames.join(', ')}`],
  ['an unknown site word to ask', 'ask=boss', `"ask=" needs a site word: use one of ${placeholderNames.join(', ')}`],
] as const)
  it(`${expected.length > 0 ? 'rejects' : 'accepts'} ${what} in the braces of a question`, () =>
    assert.deepEqual(
      errorsWithHeadings(attributes),
      expected.map(message => `${place} ${message}`),
    ));

for (const [what, value, ...expected] of [
  ['a heading', 'privacy--settings'],
  ['a section', 'privacy'],
  ['an unknown section', 'law', 'there is no section "law": use one of privacy'],
  ['a heading without its section', 'settings', '"settings" is a heading: write privacy--settings'],
  [
    'what is no name',
    'Privacy',
    '"too-late" must name a section, such as privacy, or a heading in it, such as privacy--settings',
  ],
] as const)
  it(`${expected.length > 0 ? 'rejects' : 'accepts'} ${what} to read when it is too late`, () =>
    assert.deepEqual(
      errors({
        ...withHeadings,
        'before-you-post.md': sound['before-you-post.md'].replace('title:', `too-late: ${value}\ntitle:`),
      }),
      expected.map(message => `guidance/before-you-post.md:2:11: error: ${message}`),
    ));

function questions(count: number, severity: string): string {
  return Array.from({length: count}, (_, index) => `- [ ] Words {#${severity}-${index} ${severity}}\n`).join('');
}
