import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attributesOf, elementsManifest, elementsOf} from '../../../src/build/package/elements-manifest.ts';
import {assertSound, compileTexts} from '../../../src/compiler/compile.ts';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';
import {socialMedia, socialMediaPurposes} from '../../../src/content/social-media.ts';
import {topicWordNames} from '../../../src/content/topic.ts';
import {cy} from '../../../src/locales/cy.ts';
import {enGB, english} from '../../../src/locales/en-GB.ts';
import {languages} from '../../../src/locales/languages.ts';
import {withoutMarks} from '../guidance/sentences.ts';
import {applyFixes} from './apply-fixes.ts';
import {sectionFrontMatter, sound} from './sample-project.ts';

const slug = 'small letters, digits and single hyphens, starting with a letter';

/** As short as an edition with a name of its own can be. */
const shortest = `name: Using AI
guidance:
  tag: ai-guidance
  prefix: aig
checklist:
  tag: before-ai
  prefix: bai
site-words:
  it-desk: your IT desk
contact: it-desk
`;

/** The sound folder with a configuration; its checklist is named as the tag that this gives. */
function withEdition(yaml: string, checklist = 'before-ai') {
  const {'before-you-post.md': text, ...others} = sound;
  return compileTexts(new Map(Object.entries({...others, [`${checklist}.md`]: text, 'edition.yaml': yaml})));
}

const errors = (yaml: string, checklist?: string): string[] =>
  withEdition(yaml, checklist).errors.map(error =>
    formatDiagnostic(error).replace('guidance/edition.yaml:', '').replace(' error:', ''),
  );

describe('the configuration of an edition', () => {
  it('need not be there: then it is the social media guidance', () => {
    const {edition, introduction, checklist} = assertSound(compileTexts(new Map(Object.entries(sound))));
    assert.deepEqual(edition.locale, enGB);
    assert.deepEqual([introduction.tag, introduction.prefix], ['social-media-guidance', 'smg']);
    assert.deepEqual(
      [checklist.tag, checklist.prefix, checklist.file],
      ['before-you-post', 'byp', 'before-you-post.md'],
    );
    assert.deepEqual([edition.file, edition.scorm], ['social-media-guidance', {identifier: 'social-media-guidance'}]);
  });

  it('may have digits in the name of a site word, like any other name', () => {
    const digits = shortest.replaceAll('it-desk', 'it-desk2');
    assert.deepEqual(assertSound(withEdition(digits)).edition.locale.placeholders, {'it-desk2': 'your IT desk'});
    assert.equal(withoutMarks('Ask {{it-desk2}}.'), 'Ask your it desk2.');
    const ask = (words: string) => {
      const texts = {...sound, 'before-ai.md': sound['before-you-post.md'], 'edition.yaml': digits};
      const {'before-you-post.md': _, ...others} = {...texts, 'privacy.md': `${sectionFrontMatter}${words}\n`};
      return compileTexts(new Map(Object.entries(others))).errors.map(({message}) => message);
    };
    const half = 'this site word is not complete: write {{it-desk2}}, with two braces on each side';
    assert.deepEqual(ask('Ask {{it-desk2.'), [half]);
    assert.deepEqual(ask('Ask {{it-desk2} first.'), [half]);
    const {errors} = withEdition(digits.replace('your IT desk', '@your IT desk'));
    assert.equal(errors[0]?.fix?.text, '"@your IT desk"');
  });

  it('names tags, prefixes, files and the package, and the checklist has the file of its tag', () => {
    const {edition, introduction, checklist} = assertSound(withEdition(shortest));
    assert.deepEqual([introduction.tag, introduction.prefix], ['ai-guidance', 'aig']);
    assert.deepEqual([checklist.tag, checklist.prefix, checklist.file], ['before-ai', 'bai', 'before-ai.md']);
    assert.deepEqual([edition.file, edition.scorm], ['ai-guidance', {identifier: 'ai-guidance'}]);
    const named = `${shortest}file: ai\nscorm:\n  identifier: trust-ai\n  title: "Using AI: the course"\n`;
    const {file, scorm} = assertSound(withEdition(named)).edition;
    assert.deepEqual([file, scorm], ['ai', {identifier: 'trust-ai', title: 'Using AI: the course'}]);
  });

  it('with a name of its own, starts from words for any topic and says nothing of posts', () => {
    const {locale} = assertSound(withEdition(shortest)).edition;
    assert.equal(locale.name, 'Using AI');
    assert.deepEqual(locale.placeholders, {'it-desk': 'your IT desk'});
    assert.equal(locale.stopLegend, english.messages.stopLegend);
    assert.doesNotMatch(JSON.stringify(locale), /\bpost(?:s|ed|ing)?\b|social media/i);
  });

  it('without one, is the social media guidance in another language', () => {
    const yaml = 'language: cy\nchecklist:\n  tag: cyn-postio\n  prefix: cyp\n';
    const {edition, checklist} = assertSound(withEdition(yaml, 'cyn-postio'));
    assert.deepEqual(edition.locale, cy);
    assert.deepEqual([checklist.tag, edition.file], ['cyn-postio', 'social-media-guidance']);
  });

  it('may choose every word that is about its topic', () => {
    const braces: Readonly<Record<string, string>> = {'if-unsure': ' {contact}', 'too-late': ' {link}'};
    const lines = topicWordNames.map(name => `  ${name}: "The ${name}${braces[name] ?? ''}"`);
    const {locale} = assertSound(withEdition(`${shortest}words:\n${lines.join('\n')}\n`)).edition;
    for (const name of topicWordNames)
      assert.ok(JSON.stringify(locale).includes(`"The ${name}${braces[name] ?? ''}"`), name);
  });

  it('may name a site word that stands in for another', () => {
    const yaml = shortest.replace(
      'site-words:',
      'site-words:\n  press-office:\n    text: your press office\n    instead: it-desk',
    );
    const {placeholders, standIns} = assertSound(withEdition(yaml)).edition.locale;
    assert.deepEqual(placeholders, {'press-office': 'your press office', 'it-desk': 'your IT desk'});
    assert.deepEqual(standIns, {'press-office': 'it-desk'});
  });

  it('may say what a site word is called where it is filled in, and what it is for', () => {
    const long = 'it-desk:\n    text: your IT desk\n    label: IT desk\n    purpose: Whom to ask.';
    const {purposes, locale} = assertSound(withEdition(shortest.replace('it-desk: your IT desk', long))).edition;
    assert.deepEqual(purposes, {'it-desk': {label: 'IT desk', purpose: 'Whom to ask.'}});
    assert.deepEqual(locale.placeholders, {'it-desk': 'your IT desk'});
    assert.deepEqual(assertSound(withEdition(shortest)).edition.purposes, {});
  });

  it('without a name of its own, says of its site words what the social media guidance says', () => {
    const yaml =
      'site-words:\n  organisation:\n    text: us\n    purpose: The trust.\n  policy: the rules\ncontact: policy\n';
    const {purposes} = compileTexts(new Map(Object.entries({...sound, 'edition.yaml': yaml}))).edition ?? {};
    assert.deepEqual(purposes?.organisation, {purpose: 'The trust.'});
    assert.deepEqual(purposes?.policy, socialMediaPurposes.policy);
  });
});

const rejected: readonly (readonly [what: string, yaml: string, ...messages: string[]])[] = [
  [
    'a key that it does not know',
    `${shortest}langage: cy\n`,
    '11:1: "langage" means nothing in edition.yaml: did you mean "language"?',
  ],
  [
    'a name without tags',
    'name: Using AI\nsite-words:\n  it-desk: your IT desk\ncontact: it-desk\n',
    '1:7: an edition with a name of its own needs its own tags: add "guidance:" and below it, indented, "tag: …" and "prefix: …"',
    '1:7: an edition with a name of its own needs its own tags: add "checklist:" and below it, indented, "tag: …" and "prefix: …"',
  ],
  [
    'a tag without a hyphen',
    shortest.replace('ai-guidance', 'ai'),
    `3:8: "tag" must have a hyphen and be made of ${slug}`,
  ],
  [
    'a tag that HTML has',
    shortest.replace('ai-guidance', 'font-face'),
    '3:8: HTML keeps the tag "font-face" for itself: choose another',
  ],
  ['a prefix with a capital', shortest.replace('aig', 'AIG'), `4:11: "prefix" must be made of ${slug}: write aig`],
  [
    'a tag of the social media guidance',
    shortest.replace('before-ai', 'before-you-post'),
    '6:8: "before-you-post" belongs to the social media guidance, which may stand on the same page: choose another',
  ],
  [
    'the same tag and prefix twice',
    shortest.replace('before-ai', 'ai-guidance').replace('bai', 'aig'),
    '6:3: the checklist has the tag of the guidance, "ai-guidance": give it another',
    '6:3: the checklist has the prefix of the guidance, "aig": give it another',
  ],
  [
    'a tag that is a file of the checklist',
    shortest.replace('ai-guidance', 'before-ai-paper'),
    '3:3: "before-ai-paper.html" is the blank paper version of the checklist: choose another tag',
  ],
  [
    'a file with an ending',
    `${shortest}file: ai.js\n`,
    `11:7: "file" is the name of the script without ".js", made of ${slug}`,
  ],
  [
    'a file that every build has',
    `${shortest}file: frame-parent\n`,
    '11:7: "frame-parent" is the name of another file that a build leaves: choose another',
  ],
  [
    'a tag whose page would be the embed builder',
    shortest.replace('before-ai', 'embed-builder'),
    '6:8: "embed-builder" is the name of another file that a build leaves: choose another',
  ],
  [
    'a tag whose script would be the one for frames',
    shortest.replace('ai-guidance', 'frame-parent'),
    '3:8: "frame-parent" is the name of another file that a build leaves: choose another',
  ],
  [
    'an identifier with a space',
    `${shortest}scorm:\n  identifier: our course\n`,
    `12:15: "identifier" must be made of ${slug}: write our-course`,
  ],
  [
    'a language that is not there',
    `${shortest}language: fr\n`,
    '11:11: the widget does not speak "fr" yet: use one of en-GB, cy, or add the language as a file in src/locales',
  ],
  [
    'a language in other letters',
    `${shortest}language: en-gb\n`,
    '11:11: the widget does not speak "en-gb" yet: did you mean en-GB?',
  ],
  [
    'no site words',
    shortest.replace(/site-words:.*/s, ''),
    '1:7: an edition with a name of its own needs at least one site word, the one to ask when in doubt: add "site-words:" and below it, indented, "it-desk: your IT desk"',
  ],
  [
    'no contact',
    shortest.replace('contact: it-desk\n', ''),
    '9:3: the site word to ask when in doubt is missing: add "contact: it-desk"',
  ],
  [
    'nobody to ask',
    shortest.replace('contact: it-desk', 'contact: it-desks'),
    '10:10: "contact" must name the site word to ask when in doubt: did you mean it-desk?',
  ],
  [
    'a site word with a space',
    shortest.replace('  it-desk:', '  my word: x\n  it-desk:'),
    `9:3: the site word "my word" is not made of ${slug}: write my-word`,
  ],
  [
    'a site word that is an attribute already',
    shortest.replace('  it-desk:', '  review-statement: x\n  it-desk:'),
    '9:3: "review-statement" means something else as an attribute: choose another name for this site word',
  ],
  [
    'a site word that is an option of scripts',
    shortest.replace('  it-desk:', '  upgrade: x\n  it-desk:'),
    '9:3: "upgrade" means something else as an attribute: choose another name for this site word',
  ],
  [
    'an empty list of site words',
    shortest.replace('site-words:\n  it-desk: your IT desk\ncontact: it-desk', 'site-words: {}'),
    '8:13: an edition with a name of its own needs at least one site word, the one to ask when in doubt: add "site-words:" and below it, indented, "it-desk: your IT desk"',
  ],
  [
    'a list of site words',
    shortest.replace('  it-desk: your IT desk', '  - it-desk'),
    '9:3: "site-words" must be a list of names, each indented on a line of its own: "it-desk: your IT desk"',
  ],
  [
    'a word that stands in and is none',
    shortest.replace('it-desk: your IT desk', 'it-desk:\n    text: your IT desk\n    instead: it-desks'),
    '11:14: there is no other site word that could stand in: remove this line',
  ],
  [
    'words that stand in for each other',
    shortest.replace(
      '  it-desk: your IT desk',
      '  it-desk: {text: a, instead: lead}\n  lead: {text: b, instead: it-desk}',
    ),
    '9:12: "it-desk" stands in for itself in the end: remove one "instead"',
  ],
  [
    'a message without its place',
    `${shortest}words:\n  if-unsure: Ask us.\n`,
    '12:14: "if-unsure" must have {contact} in it once, and no other braces',
  ],
  [
    'a message with braces',
    `${shortest}words:\n  stop-legend: "Stop {n}"\n`,
    '12:16: "stop-legend" has no braces: take them out',
  ],
  [
    'a message that is none',
    `${shortest}words:\n  stop-legends: Stop\n`,
    '12:3: "stop-legends" means nothing in "words": did you mean "stop-legend"?',
  ],
  [
    'a message that is none, with those that have a word of it',
    `${shortest}words:\n  stop-titel: Stop\n`,
    '12:3: "stop-titel" means nothing in "words": use stop-legend, stop-heading, stop-next',
  ],
  [
    'a message outside "words"',
    `${shortest}stop-next: Stop.\n`,
    '11:1: "stop-next" belongs to "words": put it below, with two spaces before it',
  ],
  [
    'names that are not indented',
    shortest.replace('  tag: ai-guidance\n  prefix', 'tag: ai-guidance\nprefix'),
    '2:1: "guidance" is empty: write something after it',
    '3:1: "tag" belongs to "guidance" or "checklist": put it below, with two spaces before it',
    '4:1: "prefix" belongs to "guidance" or "checklist": put it below, with two spaces before it',
  ],
  [
    'a slip in the name of a mapping',
    shortest.replace('guidance:', 'guidence:'),
    '2:1: "guidence" means nothing in edition.yaml: did you mean "guidance"?',
  ],
  [
    'a tag with capitals',
    shortest.replace('ai-guidance', '<AI-guidance>'),
    `3:8: "tag" must have a hyphen and be made of ${slug}: write ai-guidance`,
  ],
  [
    'a sign that begins a remark',
    shortest.replace('aig', '#aig'),
    '4:3: "prefix" is empty, because # begins a remark: put what is after it between "quotes", or remove the #',
  ],
  [
    'the name of a language in English',
    `${shortest}language: Welsh\n`,
    '11:11: the widget does not speak "Welsh" yet: did you mean cy?',
  ],
  [
    'a language without its country',
    `${shortest}language: en\n`,
    '11:11: the widget does not speak "en" yet: did you mean en-GB?',
  ],
  [
    'a tag that begins with a digit',
    shortest.replace('tag: ai-guidance', 'tag: 2026-guidance'),
    '3:8: "tag" must have a hyphen and be made of small letters, digits and single hyphens, starting with a letter',
  ],
  [
    'a contact in braces',
    shortest.replace('contact: it-desk', 'contact: "{{it-desk}}"'),
    '10:10: "contact" must name the site word to ask when in doubt: did you mean it-desk?',
  ],
  [
    'curly quotes',
    shortest.replace('Using AI', '“Using AI: now”'),
    '1:7: the quotes of this line are curly, which are letters like others here: write straight "quotes"',
  ],
  [
    'a tab in its margin',
    shortest.replace('  tag: ai-guidance', '\ttag: ai-guidance'),
    '3:1: this is a tab: put two spaces in its place',
    '3:1: this part of edition.yaml cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start',
  ],
  [
    'lines of hyphens as in front matter',
    `---\n${shortest}---\n`,
    '1:1: edition.yaml holds these lines alone: remove the lines of hyphens, and what is below the second',
  ],
  [
    'a number as a name',
    shortest.replace('Using AI', '42'),
    '1:7: "name" must be one line of words without braces, between "quotes" if it is a number',
  ],
  [
    'a colon without quotes',
    shortest.replace('Using AI', 'Using AI: now'),
    '1:7: this part of edition.yaml cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start',
  ],
];

/** What an element of ours has of its own, without the site words of the social media guidance. */
const ownAttributes = elementsOf(await elementsManifest())
  .flatMap(element => attributesOf(element).map(({name}) => name))
  .filter(name => !name.startsWith('data-'));

describe('a site word cannot take the name of an attribute', () => {
  for (const name of [...new Set(ownAttributes)])
    it(name, () =>
      assert.deepEqual(errorsOfYaml(shortest.replace('  it-desk:', `  ${name}: x\n  it-desk:`)), [
        `9:3: "${name}" means something else as an attribute: choose another name for this site word`,
      ]),
    );
});

describe('a configuration is refused, with its place and what to write, for', () => {
  for (const [what, yaml, ...messages] of rejected) it(what, () => assert.deepEqual(errorsOfYaml(yaml), messages));

  it('nothing in it', () => {
    const [first] = errors('# later\n', 'before-you-post');
    assert.match(first ?? '', /^1:1: edition\.yaml needs lines such as these: "name: …", "language: …"/);
  });

  it('slips that can only mean one thing, with a fix', () => {
    const yaml = `${shortest}langage: en-gb\n`;
    const fixes = (text: string) => applyFixes(text, withEdition(text).errors);
    assert.equal(fixes(fixes(yaml)), `${shortest}language: en-GB\n`);
    const curly = shortest.replace('Using AI', '“Using AI: now”');
    assert.equal(fixes(curly), shortest.replace('Using AI', '"Using AI: now"'));
    // Curly quotes within the words are the writer's own.
    for (const words of ['Rules: the “work”', '“Rules”: at “work”', 'Rules: „work“, “here”'])
      assert.equal(fixes(shortest.replace('Using AI', words)), shortest.replace('Using AI', `"${words}"`));
  });
});

/** What is wrong with the configuration itself, and not with the files that it names. */
function errorsOfYaml(yaml: string): string[] {
  const tag = /^checklist:\n {2}tag: (.*)$/m.exec(yaml)?.[1] ?? 'before-you-post';
  return errors(yaml, tag).filter(message => /^\d/.test(message));
}

describe('words of an edition decide what its Markdown may say', () => {
  const compile = (section: string) =>
    compileTexts(
      new Map(
        Object.entries({
          'introduction.md': sound['introduction.md'],
          'privacy.md': sound['privacy.md'] + section,
          'before-ai.md': sound['before-you-post.md'].replace('think}', 'think ask=it-desk}'),
          'edition.yaml': shortest,
        }),
      ),
    );
  const messages = (section: string): string[] => compile(section).errors.map(({message}) => message);

  it('with its own site words, and no others', () => {
    assert.deepEqual(messages('\nAsk {{it-desk}}.\n'), []);
    assert.deepEqual(messages('\nAsk {{policy}}.\n'), ['there is no site word "policy": use one of it-desk']);
    assert.deepEqual(messages('\nAsk {{it-desks}}.\n'), [
      'there is no site word "it-desks": did you mean {{it-desk}}?',
    ]);
    assert.deepEqual(messages('\nAsk {this}.\n'), [
      'braces are for site words, {{it-desk}}, and for ids: write \\{ and \\} to show them',
    ]);
  });

  it('and where the checklist is', () => {
    assert.deepEqual(withEdition(shortest, 'before-you-post').errors.map(formatDiagnostic), [
      'guidance/before-you-post.md:1:1: error: the checklist is in a file named as its tag: rename this one to before-ai.md',
    ]);
    const {'before-you-post.md': _, ...others} = sound;
    assert.deepEqual(
      compileTexts(new Map(Object.entries({...others, 'edition.yaml': shortest}))).errors.map(formatDiagnostic),
      ['guidance/before-ai.md:1:1: error: this file is missing: the checklist is in a file named as its tag'],
    );
  });

  it('and what else is said of the files, which is nothing as long as the configuration has a slip', () => {
    const {errors} = withEdition(shortest.replace('site-words:', 'site-wrods:'), 'before-you-post');
    assert.deepEqual([...new Set(errors.map(({file}) => file))], ['guidance/edition.yaml']);
  });

  it('with its own ids, and its own checklist', () => {
    const [message] = messages('\nSee [this](#aig-privacy).\n');
    assert.match(message ?? '', /^a link inside the guidance is written #section/);
    assert.deepEqual(messages('\n- [ ] Ask.\n'), ['boxes to tick belong in before-ai.md: remove the square brackets']);
  });
});

describe('every language', () => {
  /** Paths of all texts in a tree, a plural message counting as one. */
  function paths(value: unknown, path = ''): string[] {
    if (typeof value !== 'object' || value === null || 'other' in value) return [path];
    return Object.entries(value).flatMap(([key, inside]) => paths(inside, `${path}.${key}`));
  }
  const bracesIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const formsOf = (message: string | object): string[] =>
    typeof message === 'string' ? [message] : Object.values(message);
  const at = (value: unknown, path: string): string | object =>
    path
      .split('.')
      .slice(1)
      .reduce((inside, key) => (inside as Record<string, unknown>)[key], value) as string | object;

  for (const [tag, language] of Object.entries(languages)) {
    it(`${tag} says all that English does, with the same values in it`, () => {
      assert.equal(language.messages.lang, tag);
      assert.deepEqual(paths(language).sort(), paths(english).sort());
      assert.equal(language.messages.months.length, 12);
      for (const path of paths(english).filter(path => path !== '.messages.lang')) {
        const wanted = bracesIn(formsOf(at(english, path)).at(-1) ?? '');
        const without = (form: string): boolean => /\.(progress|sectionsRead)$/.test(path) && !form.includes('{n}');
        // "None of them" need not say 0.
        for (const form of formsOf(at(language, path)))
          if (!without(form)) assert.equal(bracesIn(form), wanted, `${tag}${path}: ${form}`);
      }
    });

    it(`${tag} has the words of the social media guidance, all of them`, () => {
      const topic = socialMedia[tag as keyof typeof socialMedia];
      assert.deepEqual(Object.keys(topic.words), Object.keys(socialMedia['en-GB'].words));
      assert.deepEqual(Object.keys(topic.siteWords), Object.keys(socialMedia['en-GB'].siteWords));
    });

    it(`${tag} has a form for each plural of the language that it tells apart, and no other`, () => {
      const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
      for (const path of paths(language))
        for (const category of Object.keys(Object(at(language, path))))
          if (typeof at(language, path) === 'object')
            assert.ok(pluralCategories.includes(category as Intl.LDMLPluralRule), `${tag}${path}: ${category}`);
    });
  }
});
