import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {applyFixes} from './apply-fixes.ts';
import {checklistFrontMatter, compile, sectionFrontMatter, sound} from './sample-project.ts';

const law = `${sectionFrontMatter}## Defamation {#defamation}\n\nBe fair.\n`;
const files: Record<string, string> = {
  ...sound,
  'introduction.md': sound['introduction.md'].replace('  - privacy', '  - privacy\n  - law'),
  'law.md': law,
};

/** Applies what is offered for a file, which must be all that is wrong with it. */
function mends(file: string, wrong: string, right: string): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const [given, expected] = [wrong, right].map(text => text.replaceAll('\n', lineEnd));
    const {errors} = compile({...files, [file]: given ?? ''});
    assert.notDeepEqual(errors, [], 'something is wrong before');
    for (const error of errors) assert.ok(error.fix, `${error.message} has no fix`);
    assert.equal(applyFixes(given ?? '', errors), expected);
    assert.deepEqual(compile({...files, [file]: expected ?? ''}).errors, []);
  }
}

type Case = readonly [what: string, wrong: string, right: string];

const inSections: Readonly<Record<string, readonly Case[]>> = {
  'text that almost is a list': [
    ['round bullets', '• one\n• two', '- one\n- two'],
    ['bullets below a sentence', 'You can:\n• ask\n•wait', 'You can:\n- ask\n- wait'],
    ['bullets in paragraphs of their own', '• one\n\n• two', '- one\n\n- two'],
    ['bullets with the tabs of Word', '\uF0B7\tone\n\uF0B7\ttwo', '- one\n- two'],
    ['the squares of Word', '\uF0A7 one\n\uF0A7 two', '- one\n- two'],
    ['lists of Word in lists', '•\tone\no\ttwo\n•\tthree', '- one\n  - two\n- three'],
    ['dashes', '– one\n— two', '- one\n- two'],
    ['long dashes', '‒ one\n― two', '- one\n- two'],
    ['two hyphens', '-- one\n-- two', '- one\n- two'],
    ['an unbroken space after a bullet', '•\u00A0one\n•\u2003two', '- one\n- two'],
    ['the letters that Word’s bullets become', '§\tone\nØ\ttwo\nü\tthree', '- one\n- two\n- three'],
    ['ticks and crosses', '✔ one\n✗ two\n❖ three', '- one\n- two\n- three'],
    ['square brackets for boxes', '[ ] one\n[x] two', '- one\n- two'],
    ['round letters', 'o one\no two', '- one\n- two'],
    ['boxes to tick', '☐ one\n☑ two', '- one\n- two'],
    ['hyphens without a space', '-one\n-two', '- one\n- two'],
    ['an asterisk without a space', '*one', '- one'],
    ['bullets in a box', '> Ask:\n> • one\n> • two', '> Ask:\n> - one\n> - two'],
    ['bullets below an item', '- one\n  • two\n  • three', '- one\n  - two\n  - three'],
    ['a bullet after a hyphen', '- • one\n- • two', '- one\n- two'],
    ['a line below a bullet', '• one\ngoes on\n• two', '- one\n  goes on\n- two'],
    ['letters', 'a. one\nb. two', '1. one\n2. two'],
    ['letters with brackets', 'a) one\nb) two', '1. one\n2. two'],
    ['letters between brackets', '(a) one\n(b) two', '1. one\n2. two'],
    ['numbers between brackets', '(1) one\n(2) two', '1. one\n2. two'],
    ['Roman numbers', 'i. one\nii. two\niii. three\niv. four', '1. one\n2. two\n3. three\n4. four'],
    ['capitals', 'A. one\nB. two', '1. one\n2. two'],
    ['Roman capitals', 'I. one\nII. two', '1. one\n2. two'],
    ['numbers in circles', '① one\n②two', '1. one\n2. two'],
    ['an unbroken space after a letter', 'a.\u00A0one\nb.\u00A0two', '1. one\n2. two'],
    ['numbers without a space', '1.one\n2.two', '1. one\n2. two'],
    ['numbers with brackets below a sentence', 'Then:\n1) one\n2) two', 'Then:\n1. one\n2. two'],
  ],
  'other signs of lists': [
    ['asterisks', '* one\n* two', '- one\n- two'],
    ['plus signs', '+ one', '- one'],
    ['numbers that do not start with 1', '2. one\n3. two', '1. one\n2. two'],
    ['boxes to tick in a section', '- [ ] one\n- [x] two', '- one\n- two'],
    ['a tab after the hyphen', '-\tone\n-\ttwo', '- one\n- two'],
    ['a tab before an item in an item', '- one\n\t- two', '- one\n  - two'],
    ['a line without a margin', '- one\ngoes on', '- one\n  goes on'],
  ],
  'text that almost is a definition': [
    ['a colon on the next line', 'Libel\n: what is written', '**Libel:** what is written'],
    ['the same in a box', '> Libel\n> : what is written', '> **Libel:** what is written'],
    ['a term in bold', '**Libel**\n: what is written', '**Libel:** what is written'],
    ['a term with a colon', 'Libel:\n: what is written', '**Libel:** what is written'],
    ['no space after the colon', 'Libel\n:what is written', '**Libel:** what is written'],
  ],
  'text that almost is a table': [
    ['two columns', 'Libel | written\nSlander | spoken', '- **Libel:** written\n- **Slander:** spoken'],
    [
      'lines at both ends',
      '| Libel: | written |\n| Slander: | spoken |',
      '- **Libel:** written\n- **Slander:** spoken',
    ],
    [
      'below a sentence, in a box',
      '> There are:\n> Libel | written\n> Slander | spoken',
      '> There are:\n> - **Libel:** written\n> - **Slander:** spoken',
    ],
  ],
  'blanks at the margin': [
    ['a tab before a paragraph', '\tOne.', 'One.'],
    ['tabs inside text', 'One\t\ttwo.', 'One two.'],
    ['four spaces before a paragraph', '    One.', 'One.'],
  ],
  'bold text': [
    ['a space before the end', '**Never **reply.', '**Never** reply.'],
    ['a space after the start', 'Do** not** reply.', 'Do **not** reply.'],
    ['spaces on both sides', 'Do ** not ** reply.', 'Do  **not**  reply.'],
    ['a space beside a lone asterisk', '**Never **reply. 5 * 6', '**Never** reply. 5 \\* 6'],
    ['a letter after a sign', '**Never.**Reply.', '**Never.** Reply.'],
    ['an asterisk that lacks at the end', '**Never* reply.', '**Never** reply.'],
    ['an asterisk that lacks at the start', '*Never** reply.', '**Never** reply.'],
    ['bold italics', '***Never*** reply.', '**Never** reply.'],
    ['underlines', '__Never__ reply.', '**Never** reply.'],
    ['underlines with a space', '__Never __reply.', '**Never** reply.'],
    ['tags', '<b>Never</b> or <strong>almost</strong> never.', '**Never** or **almost** never.'],
  ],
  links: [
    ['a space in an address', '[a](https://example.org/my file.pdf)', '[a](https://example.org/my%20file.pdf)'],
    ['a space in an address on the same site', '[a](/my file.pdf)', '[a](/my%20file.pdf)'],
    [
      'a number in the name of a file',
      '[a](https://example.org/a (1).pdf)',
      '[a](https://example.org/a%20%281%29.pdf)',
    ],
    ['a space between angle brackets', '[a](<https://example.org/é b>)', '[a](<https://example.org/%C3%A9%20b>)'],
    ['a space before the address', '[a] (https://example.org/b)', '[a](https://example.org/b)'],
    ['a space before a section', '[a] (#law)', '[a](#law)'],
    ['brackets the wrong way round', '(a)[https://example.org/b]', '[a](https://example.org/b)'],
    ['words and address the wrong way round', '[https://example.org/b](a)', '[a](https://example.org/b)'],
    ['a tag', '<a href="https://example.org/b" target="_blank">a</a>', '[a](https://example.org/b)'],
    ['http', '[a](http://example.org/b)', '[a](https://example.org/b)'],
    ['capitals in https', '[a](HTTPS://example.org/b)', '[a](https://example.org/b)'],
    ['no https', '[a](www.example.org/b)', '[a](https://www.example.org/b)'],
    ['no mailto', '[a](me@example.org)', '[a](mailto:me@example.org)'],
    ['no https and no www', '[a](example.org/b)', '[a](https://example.org/b)'],
    ['no scheme', '[a](//example.org/b)', '[a](https://example.org/b)'],
    ['a space after mailto', '[a](mailto: me@example.org)', '[a](mailto:me@example.org)'],
    ['spaces in a subject', '[a](mailto:me@example.org?subject=a b)', '[a](mailto:me@example.org?subject=a%20b)'],
    ['a number without tel', '[a](020 7946 0000)', '[a](tel:02079460000)'],
    ['brackets in a number', '[a](tel:(020) 7946 0000)', '[a](tel:02079460000)'],
    ['capitals in tel', '[a](TEL:999)', '[a](tel:999)'],
    ['spaces in a telephone number', '[a](tel:020 7946 0000)', '[a](tel:02079460000)'],
    ['encoded spaces in a telephone number', '[a](tel:+44%20(0)20%207123)', '[a](tel:+44207123)'],
    ['accents in an address', '[a](https://example.org/café)', '[a](https://example.org/caf%C3%A9)'],
    ['a title', '[a](https://example.org/b "The title")', '[a](https://example.org/b)'],
    ['the name of a file', '[a](law.md)', '[a](#law)'],
    ['a place in a file', '[a](law.md#defamation)', '[a](#law--defamation)'],
    ['the fragment of a page', '[a](#smg-law--defamation)', '[a](#law--defamation)'],
    ['capitals in a section', '[a](#Law)', '[a](#law)'],
    ['a slip in a section', '[a](#laws)', '[a](#law)'],
    ['a slip in a heading', '[a](#law--defmation)', '[a](#law--defamation)'],
    ['a heading without its section', '[a](#defamation)', '[a](#law--defamation)'],
  ],
  placeholders: [
    ['a slip', 'Ask {{communication-team}}.', 'Ask {{communications-team}}.'],
    ['blanks', 'Ask {{ support }}.', 'Ask {{support}}.'],
    ['capitals and a space', 'Ask {{Communications Team}}.', 'Ask {{communications-team}}.'],
    ['too few braces at the end', 'Ask {{support}.', 'Ask {{support}}.'],
    ['too few braces', 'Ask {support}.', 'Ask {{support}}.'],
    ['too many braces', 'Ask {{{support}}}.', 'Ask {{support}}.'],
    ['braces apart', 'Ask { {support} }.', 'Ask {{support}}.'],
    ['square brackets', 'Ask [[support]].', 'Ask {{support}}.'],
    ['half of it', 'Ask {{communications}}.', 'Ask {{communications-team}}.'],
    ['the singular', 'Ask {{media enquiry}}.', 'Ask {{media-enquiries}}.'],
    ['the start of a sentence', '{{support}} can help.', 'Here, {{support}} can help.'],
    ['bold at the start of a sentence', '**{{support}}** can help.', 'Here, **{{support}}** can help.'],
    ['the start of what somebody said', '"{{support}} can help."', '"Here, {{support}} can help."'],
    ['the start of a later sentence', 'Wait. {{policy}} says more.', 'Wait. Here, {{policy}} says more.'],
  ],
  headings: [
    [
      'an id left out',
      '## Your settings\n\n## Your settings',
      '## Your settings {#your-settings}\n\n## Your settings {#your-settings-2}',
    ],
    ['an id that is taken', '## One {#one}\n\n## One', '## One {#one}\n\n## One {#one-2}'],
    ['an id without its sign', '## One {one}', '## One {#one}'],
    ['capitals in an id', '## One {#One}', '## One {#one}'],
    ['a level too high', '# One {#one}', '## One {#one}'],
    ['a level too deep', '## One {#one}\n\n#### Two {#two}', '## One {#one}\n\n### Two {#two}'],
    ['a level left out', '### One {#one}', '## One {#one}'],
    ['no space', '##One {#one}', '## One {#one}'],
    ['a line below', 'Ward rounds\n---', '## Ward rounds {#ward-rounds}'],
  ],
  boxes: [['a line without its sign', '> One\ntwo', '> One\n> two']],
  signs: [
    ['square brackets', 'A [sort of] link', 'A \\[sort of\\] link'],
    ['braces', 'Some {words}', 'Some \\{words\\}'],
    ['an asterisk', '5 * 6', '5 \\* 6'],
    ['back-ticks', 'Type `a_b`', 'Type a\\_b'],
    ['struck-out words', 'One ~~two~~ three', 'One  three'],
    ['characters nobody can see', 'A\u200Bb&rlm;c', 'Abc'],
    ['a break of the line in Word', 'One\vtwo', 'One two'],
  ],
  HTML: [
    ['what only looks different', '<span style="color: red">One</span> <font>two</font>', 'One two'],
    ['the empty paragraphs of Word', 'One<o:p>&nbsp;</o:p>', 'One'],
    ['a paragraph', '<p>One.</p>', 'One.'],
    ['a comment', 'One.\n\n<!-- two -->', 'One.\n\n'],
    ['a comment in a line', 'One <!-- two --> three.', 'One  three.'],
  ],
};

for (const [what, cases] of Object.entries(inSections))
  describe(`mends ${what}`, () => {
    for (const [name, wrong, right] of cases)
      it(name, () => mends('privacy.md', `${sectionFrontMatter}${wrong}\n`, `${sectionFrontMatter}${right}\n`));
  });

describe('mends the checklist', () => {
  const cases: readonly Case[] = [
    ['a question without a box', '- One {#one stop}', '- [ ] One {#one stop}'],
    ['a question with a number', '1. One {#one stop}', '- [ ] One {#one stop}'],
    ['a question with the box of another program', '☐ One {#one stop}', '- [ ] One {#one stop}'],
    ['a ticked question', '- [x] One {#one stop}', '- [ ] One {#one stop}'],
    ['a box without a space', '- []One {#one stop}', '- [ ] One {#one stop}'],
    ['a box with two spaces', '- [  ] One {#one stop}', '- [ ] One {#one stop}'],
    ['a hyphen without a space', '-[ ] One {#one stop}', '- [ ] One {#one stop}'],
    ['a box without a hyphen', '[ ] One {#one stop}', '- [ ] One {#one stop}'],
    ['a hint without a margin', '- [ ] One {#one stop}\nTwo.', '- [ ] One {#one stop}\n  Two.'],
    ['a hint with a bullet', '- [ ] One {#one stop}\n  • Two.', '- [ ] One {#one stop}\n  Two.'],
    ['capitals in an id', '- [ ] One {#One stop}', '- [ ] One {#one stop}'],
    ['capitals in a severity', '- [ ] One {#one Stop}', '- [ ] One {#one stop}'],
    ['a slip in a section', '- [ ] One {#one stop guidance=laws}', '- [ ] One {#one stop guidance=law}'],
    ['a heading alone', '- [ ] One {#one stop guidance=defamation}', '- [ ] One {#one stop guidance=law--defamation}'],
    ['a slip in whom to ask', '- [ ] One {#one stop ask=suport}', '- [ ] One {#one stop ask=support}'],
  ];
  const folder = (questions: string) => `${checklistFrontMatter}${questions}\n- [ ] Other {#other think}\n`;
  for (const [name, wrong, right] of cases) it(name, () => mends('before-you-post.md', folder(wrong), folder(right)));
});

describe('mends front matter', () => {
  const cases: readonly Case[] = [
    ['a colon in words', 'title: Privacy: yours', 'title: "Privacy: yours"'],
    ['a sign that cuts words off', 'title: Tip # 1', 'title: "Tip # 1"'],
    ['a sign at the start', 'title: @privacy', 'title: "@privacy"'],
    ['a date in words', 'reviewed: 31 January 2026', 'reviewed: 2026-01-31'],
    ['a short date', 'reviewed: 2026-1-3', 'reviewed: 2026-01-03'],
    ['the day first', 'reviewed: 31/1/2026', 'reviewed: 2026-01-31'],
    ['full stops in a date', 'reviewed: 31.01.2026', 'reviewed: 2026-01-31'],
    ['hyphens in a date with the day first', 'reviewed: 31-01-2026', 'reviewed: 2026-01-31'],
    ['an address without https', '    address: www.example.org/a', '    address: https://www.example.org/a'],
  ];
  for (const [name, wrong, right] of cases)
    it(name, () => {
      const key = wrong.split(':', 1)[0] ?? '';
      const withLine = (line: string) => sound['privacy.md'].replace(new RegExp(`^${key}:.*$`, 'm'), () => line);
      mends('privacy.md', withLine(wrong), withLine(right));
    });
  it('a slip in a key', () => mends('privacy.md', sound['privacy.md'].replace('title', 'tittle'), sound['privacy.md']));
  for (const [name, wrong] of [
    ['a slip in the list of sections', 'laws'],
    ['the name of a file in the list of sections', 'law.md'],
  ] as const)
    it(name, () =>
      mends(
        'introduction.md',
        files['introduction.md']?.replace('- law', `- ${wrong}`) ?? '',
        files['introduction.md'] ?? '',
      ),
    );
});

describe('offers no fix where it is not certain what was meant', () => {
  for (const [what, markdown] of [
    ['a link that lacks its end', '[a](https://example.org/b'],
    ['http on a host without a dot', '[a](http://intranet/b)'],
    ['words in the place of an address', '[a](see the policy)'],
    ['a lowered sign', 'H~2~O'],
    ['a letter that does not come first', 'c. one\nd. two'],
    ['a row alone', 'Ask | Wait'],
    ['a site word alone', '{{support}}'],
    ['a sentence above a line', 'It is over.\n---'],
    ['italics', '*Never* reply.'],
  ] as const)
    it(what, () => {
      const {errors} = compile({'privacy.md': `${sectionFrontMatter}${markdown}\n`});
      assert.notDeepEqual(errors, []);
      assert.deepEqual(
        errors.flatMap(({fix}) => fix ?? []),
        [],
      );
    });
});

for (const abbreviation of 'e.g. i.e. eg. ie. cf. vs. Dr. Prof. Mr. Mrs. Ms. St.'.split(' '))
  it(`lets a site word follow ${abbreviation}`, () =>
    assert.deepEqual(compile({'privacy.md': `${sectionFrontMatter}Ask, ${abbreviation} {{support}}.\n`}).errors, []));
