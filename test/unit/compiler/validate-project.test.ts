import assert from 'node:assert/strict';
import {it} from 'node:test';
import {compileTexts} from '../../../src/compiler/compile.ts';
import {formatDiagnostic, GuidanceError} from '../../../src/compiler/diagnostic.ts';
import {compile, errors, sectionFrontMatter, sound} from './sample-project.ts';

const law = `${sectionFrontMatter}## Defamation {#defamation}\n\nBe fair.\n`;
const bothListed = sound['introduction.md'].replace('  - privacy', '  - law\n  - privacy');

it('keeps the sections in the order of the introduction', () => {
  const {sections, errors} = compile({'law.md': law, 'introduction.md': bothListed});
  assert.deepEqual(errors, []);
  assert.deepEqual(
    sections.map(({slug}) => slug),
    ['law', 'privacy'],
  );
});

it('accepts links to sections and headings of other files', () => {
  const text = `${sectionFrontMatter}[a](#law) [b](#law--defamation)`;
  assert.deepEqual(errors({'law.md': law, 'introduction.md': bothListed, 'privacy.md': text}), []);
});

const rejected: [what: string, changes: Record<string, string>, ...expected: string[]][] = [
  [
    'a section that is not listed',
    {'law.md': law},
    'guidance/law.md:1:1: error: this section is not listed: add "- law" to "sections" in introduction.md',
  ],
  [
    'a listed section without a file',
    {'introduction.md': bothListed},
    'guidance/introduction.md:12:5: error: there is no section "law": write the file law.md, or remove this line',
  ],
  [
    'a section listed twice',
    {'introduction.md': sound['introduction.md'].replace('  - privacy', '  - privacy\n  - privacy')},
    'guidance/introduction.md:13:5: error: "privacy" is listed twice: remove one',
  ],
  [
    'a section listed with its ending',
    {'introduction.md': sound['introduction.md'].replace('- privacy', '- privacy.md')},
    'guidance/introduction.md:12:5: error: a section is listed by its file\'s name without ".md": small letters, digits and single hyphens, starting with a letter',
  ],
  [
    'the checklist listed as a section',
    {'introduction.md': sound['introduction.md'].replace('  - privacy', '  - privacy\n  - before-you-post')},
    'guidance/introduction.md:13:5: error: there is no section "before-you-post": write the file before-you-post.md, or remove this line',
  ],
  [
    'a list of sections that is no list',
    {'introduction.md': sound['introduction.md'].replace('\n  - privacy', ' privacy')},
    'guidance/introduction.md:11:11: error: "sections" must be a list: start each item with "- " on a line of its own',
  ],
  [
    'a heading in the introduction',
    {'introduction.md': `${sound['introduction.md']}\n## A {#a}`},
    'guidance/introduction.md:16:1: error: a heading cannot stand here: headings belong in the files of the sections, outside boxes',
  ],
  [
    'a link to no section',
    {'privacy.md': `${sectionFrontMatter}See [a](#laws).`},
    'guidance/privacy.md:11:5: error: there is no section "laws": use one of privacy',
  ],
  [
    'a link from the introduction to no section',
    {'introduction.md': sound['introduction.md'].replace('Welcome', '[a](#laws)')},
    'guidance/introduction.md:14:1: error: there is no section "laws": use one of privacy',
  ],
  [
    'a link from the checklist to no section',
    {'before-you-post.md': sound['before-you-post.md'].replace('---\n- [', '---\nSee [a](#laws).\n\n- [')},
    'guidance/before-you-post.md:12:5: error: there is no section "laws": use one of privacy',
  ],
  [
    'a link to no heading',
    {'law.md': law, 'introduction.md': bothListed, 'privacy.md': `${sectionFrontMatter}[a](#law--libel)`},
    'guidance/privacy.md:11:1: error: law.md has no heading with the id "libel": use one of defamation',
  ],
  [
    'a link to a heading where there are none',
    {'privacy.md': `${sectionFrontMatter}[a](#privacy--a)`},
    'guidance/privacy.md:11:1: error: privacy.md has no headings: link to the section alone',
  ],
  [
    'a link to a heading without its section',
    {'law.md': law, 'introduction.md': bothListed, 'privacy.md': `${sectionFrontMatter}[a](#defamation)`},
    'guidance/privacy.md:11:1: error: "defamation" is a heading: write #law--defamation',
  ],
  [
    'a file name with capitals',
    {'Law.md': law, 'introduction.md': bothListed},
    'guidance/introduction.md:12:5: error: there is no section "law": write the file law.md, or remove this line',
    'guidance/Law.md:1:1: error: the file of a section is named with small letters, digits and single hyphens, starting with a letter: rename it, or move it out of the folder if it is no section',
  ],
  [
    'a copy of the checklist',
    {'before-you-share.md': sound['before-you-post.md']},
    'guidance/before-you-share.md:1:1: error: boxes to tick belong in before-you-post.md: move them there, or remove this file if it is an earlier checklist',
  ],
  [
    'a link into a file whose front matter cannot be read, but only that file',
    {
      'law.md': law.replace('---\n', ''),
      'introduction.md': bothListed,
      'privacy.md': `${sectionFrontMatter}[a](#law--defamation)`,
    },
    'guidance/law.md:1:1: error: this file must begin with its front matter, between two lines of three hyphens, ---',
  ],
  [
    'an article before a site word that has its own',
    {'privacy.md': `${sectionFrontMatter}Read the {{policy}}, and ask **your {{support}}**.`},
    'guidance/privacy.md:11:10: error: {{policy}} is read as "the social media policy where you work or study": take away "the" before it',
    'guidance/privacy.md:11:37: error: {{support}} is read as "your manager": take away "your" before it',
  ],
  [
    'a number that is shown and another that is dialled',
    {
      'privacy.md': `${sectionFrontMatter}Call [0330 123 1245](tel:+443301231254), [111](tel:111) or [+44 (0)330 123 1245](tel:+443301231245).`,
    },
    'guidance/privacy.md:11:7: error: this shows 0330 123 1245 and dials +443301231254: write the same number in both',
  ],
  [
    'a file in which two versions were joined, and says no more',
    {'privacy.md': `${sectionFrontMatter}<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`},
    'guidance/privacy.md:11:1: error: two versions of this file were joined and not settled: keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>',
  ],
  [
    'a file too long to read',
    {'privacy.md': `${sectionFrontMatter}${'word '.repeat(6000)}`},
    'guidance/privacy.md:1:1: error: this file has more than 30000 characters: make it several sections',
  ],
];

for (const [what, changes, ...expected] of rejected)
  it(`rejects ${what}`, () => assert.deepEqual(errors(changes), expected));

/** As many sections, with names of 57 letters. */
function withSections(count: number): Record<string, string> {
  const slugs = Array.from({length: count}, (_, index) => `section-${index}-`.padEnd(57, 'x'));
  return {
    'introduction.md': sound['introduction.md'].replace(
      '  - privacy',
      ['privacy', ...slugs].map(slug => `  - ${slug}`).join('\n'),
    ),
    ...Object.fromEntries(slugs.map(slug => [`${slug}.md`, `${sectionFrontMatter}One.`])),
  };
}

it('warns of names of sections that a learning platform could not keep, at the first that is too much', () => {
  assert.deepEqual(compile(withSections(66)).warnings, []);
  const {errors, warnings} = compile(withSections(80));
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings.map(formatDiagnostic), [
    `guidance/introduction.md:79:5: warning: learning platforms keep 4096 characters of which sections were read, and the names up to this one need more, so that a course forgets some: give ${'section-66-'.padEnd(57, 'x')}.md and other files shorter names, or join some`,
  ]);
});

it('misses an introduction and a checklist', () => {
  const {errors} = compileTexts(new Map([['privacy.md', sound['privacy.md']]]), 'words');
  assert.deepEqual(errors.map(formatDiagnostic), [
    'words/introduction.md:1:1: error: this file is missing: the title and the order of the sections are in introduction.md',
    'words/before-you-post.md:1:1: error: this file is missing: the checklist of a folder without edition.yaml is called before-you-post.md',
  ]);
});

it('says how a file has to be called that it knows by what is in it, and nothing else of it', () => {
  const {'introduction.md': introduction, 'privacy.md': privacy, 'before-you-post.md': checklist} = sound;
  const {errors} = compileTexts(
    new Map([
      ['index.md', introduction.replace('sections:', 'sections: # in this order')],
      ['privacy.md', privacy],
      ['checklist.md', checklist],
    ]),
    'words',
  );
  assert.deepEqual(errors.map(formatDiagnostic), [
    'words/index.md:1:1: error: the title and the order of the sections are in introduction.md: rename this one to introduction.md',
    'words/checklist.md:1:1: error: the checklist of a folder without edition.yaml is called before-you-post.md: rename this one to before-you-post.md',
  ]);
});

it('names the problems of all files in one error, in the order a reader meets them', () => {
  const {errors} = compile({
    'before-you-post.md': sound['before-you-post.md'].replace(' stop', ''),
    'privacy.md': sound['privacy.md'].replace('Nothing', '*Nothing*'),
    'introduction.md': sound['introduction.md'].replace('2027', '2025'),
  });
  assert.equal(
    new GuidanceError(errors).message,
    `3 problems in the guidance
guidance/introduction.md:4:14: error: "next-review" must be later than "reviewed"
guidance/privacy.md:11:1: error: italics are hard to read and are not used: write **bold**, or nothing
guidance/before-you-post.md:12:3: error: this question needs a severity, "stop" or "think", inside its braces`,
  );
});
