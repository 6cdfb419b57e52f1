import {socialMedia, socialMediaNames, socialMediaPurposes} from '../../content/social-media.ts';
import type {Topic} from '../../content/topic.ts';
import {topicWordNames} from '../../content/topic.ts';
import {composeLocale} from '../../locales/compose-locale.ts';
import {languages} from '../../locales/languages.ts';
import type {Language} from '../../locales/locale.ts';
import type {EditionAst, ElementNames} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {findNearMiss, replace, suggest} from '../fixes.ts';
import {parseTopic} from './edition-topic.ts';
import {isSlug, slugRule, toSlug, writeSlug} from './slug.ts';
import {SourceText} from './source-text.ts';
import {parseYaml, type YamlFields} from './yaml-fields.ts';

/** The configuration of an edition, in the folder of its words. */
export const editionName = 'edition.yaml';

const keys = ['name', 'language', 'guidance', 'checklist', 'file', 'scorm', 'contact', 'site-words', 'words'] as const;

/** What stands below one of them. Whoever forgets the spaces has written it beside. */
const inner: Readonly<Record<string, string>> = {
  tag: '"guidance" or "checklist"',
  prefix: '"guidance" or "checklist"',
  identifier: '"scorm"',
  title: '"scorm" (what the edition is called is its "name")',
  ...Object.fromEntries(topicWordNames.map(name => [name, '"words"'])),
};

const usualLanguage = 'en-GB';

/** The edition that a folder without a configuration has. */
export const usualEdition: EditionAst = {
  ...socialMediaNames,
  file: socialMediaNames.guidance.tag,
  scorm: {identifier: socialMediaNames.guidance.tag},
  purposes: socialMediaPurposes,
  ...inLanguage(languages[usualLanguage] as Language, socialMedia[usualLanguage]),
};

/** What the social media guidance says in a language. */
const usualTopic = ({messages}: Language): Topic =>
  socialMedia[messages.lang as keyof typeof socialMedia] ?? socialMedia[usualLanguage];

function inLanguage(language: Language, topic: Topic): Pick<EditionAst, 'locale' | 'scormMessages'> {
  return {locale: composeLocale(language, topic), scormMessages: language.scorm};
}

/** Names that HTML keeps for itself, though they look like those of custom elements (HTML standard, "valid custom element name"). */
const reservedTags = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-src',
  'font-face-uri',
  'font-face-format',
  'font-face-name',
  'missing-glyph',
];

/** Files that every edition has beside its script. */
const takenFiles = ['frame-parent', 'embed-builder'];

/**
 * Parses edition.yaml. Without a name of its own, an edition is the social media guidance in other words or another
 * language; with one, it is about something else, and nothing it says is about posts.
 */
export function parseEdition(text: string, report: Report): EditionAst {
  const source = SourceText.whole(text, usualEdition);
  const [fence, end] = text.matchAll(/^--- *$/gm);
  if (fence && end) {
    report(
      fence.index,
      'fenced-edition',
      `${editionName} holds these lines alone: remove the lines of hyphens, and what is below the second`,
    );
    return usualEdition;
  }
  const fields = parseYaml(source, editionName, {required: [], optional: keys, elsewhere: inner}, report);
  const isOwn = fields.has('name');
  const guidance = parseElement(fields, 'guidance', isOwn);
  const checklist = parseElement(fields, 'checklist', isOwn);
  rejectSharedNames(fields, guidance, checklist);
  const file = fields.has('file') ? parseFile(fields) : guidance.tag;
  const language = parseLanguage(fields);
  const {purposes, ...topic} = parseTopic(fields, {...usualTopic(language), purposes: socialMediaPurposes});
  return {
    guidance,
    checklist,
    file,
    scorm: parseScorm(fields, file),
    purposes,
    ...inLanguage(language, topic),
  };
}

function parseElement(fields: YamlFields, key: 'guidance' | 'checklist', isOwn: boolean): ElementNames {
  const usual = socialMediaNames[key];
  if (!fields.has(key)) {
    if (isOwn && fields.isMissing(key))
      fields.reject(
        'name',
        'missing-element-names',
        `an edition with a name of its own needs its own tags: add "${key}:" and below it, indented, "tag: …" and "prefix: …"`,
      );
    return usual;
  }
  const names = fields.mapping(key, `"${key}"`, {required: ['tag', 'prefix']});
  const [tag, prefix] = [names.text('tag'), names.text('prefix')];
  if (tag !== '' && (!isSlug(tag) || !tag.includes('-') || reservedTags.includes(tag)))
    names.reject(
      'tag',
      'invalid-tag',
      reservedTags.includes(tag)
        ? `HTML keeps the tag "${tag}" for itself: choose another`
        : `"tag" must have a hyphen and be made of ${slugRule}${toSlug(tag).includes('-') ? writeSlug(tag) : ''}`,
    );
  if (prefix !== '' && !isSlug(prefix))
    names.reject('prefix', 'invalid-prefix', `"prefix" must be made of ${slugRule}${writeSlug(prefix)}`);
  // A page is named after its tag, and the script after the guidance's where no other name is given.
  rejectTakenFile(names, 'tag', tag);
  if (isOwn) rejectNamesOfSocialMedia(names, {tag, prefix});
  return {tag: tag || usual.tag, prefix: prefix || usual.prefix};
}

/** The social media guidance may stand on the same page. */
function rejectNamesOfSocialMedia(fields: YamlFields, names: ElementNames): void {
  for (const usual of Object.values(socialMediaNames))
    for (const key of ['tag', 'prefix'] as const)
      if (names[key] === usual[key])
        fields.reject(
          key,
          'taken-element-name',
          `"${names[key]}" belongs to the social media guidance, which may stand on the same page: choose another`,
        );
}

/** The two elements stand on one page, so that neither their tags nor their ids may meet; and their files in one folder. */
function rejectSharedNames(fields: YamlFields, guidance: ElementNames, checklist: ElementNames): void {
  for (const key of ['tag', 'prefix'] as const)
    if (guidance[key] === checklist[key])
      fields.reject(
        fields.has('checklist') ? 'checklist' : 'guidance',
        'shared-element-name',
        `the checklist has the ${key} of the guidance, "${checklist[key]}": give it another`,
      );
  if (guidance.tag === `${checklist.tag}-paper`)
    fields.reject(
      'guidance',
      'shared-element-name',
      `"${guidance.tag}.html" is the blank paper version of the checklist: choose another tag`,
    );
}

function parseFile(fields: YamlFields): string {
  const file = fields.text('file');
  if (file !== '' && !isSlug(file))
    fields.reject('file', 'invalid-file', `"file" is the name of the script without ".js", made of ${slugRule}`);
  rejectTakenFile(fields, 'file', file);
  return file;
}

function rejectTakenFile(fields: YamlFields, key: 'file' | 'tag', name: string): void {
  if (takenFiles.includes(name))
    fields.reject(key, 'taken-file', `"${name}" is the name of another file that a build leaves: choose another`);
}

function parseScorm(fields: YamlFields, usual: string): EditionAst['scorm'] {
  const scorm = fields.mapping('scorm', '"scorm"', {required: [], optional: ['identifier', 'title']});
  const [identifier, title] = [scorm.text('identifier'), scorm.text('title')];
  if (identifier !== '' && !isSlug(identifier))
    scorm.reject(
      'identifier',
      'invalid-identifier',
      `"identifier" must be made of ${slugRule}${writeSlug(identifier)}`,
    );
  return {identifier: identifier || usual, ...(title && {title})};
}

function parseLanguage(fields: YamlFields): Language {
  const tag = fields.text('language') || usualLanguage;
  const language = Object.hasOwn(languages, tag) ? languages[tag] : undefined;
  if (language) return language;
  const known = Object.keys(languages);
  const meant = known.find(each => isSameLanguage(tag, each)) ?? findNearMiss(tag, known);
  fields.reject(
    'language',
    'unknown-language',
    `the widget does not speak "${tag}" yet: ${suggest(meant, known)}${meant ? '' : ', or add the language as a file in src/locales'}`,
    meant === undefined ? undefined : replace(fields.part('language'), meant),
  );
  return languages[usualLanguage] as Language;
}

/** Whether somebody means a language by another of its tags, such as `en`, or by its name in English. */
function isSameLanguage(written: string, tag: string): boolean {
  const [primary = ''] = tag.split('-');
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(primary);
  return [primary, name?.toLowerCase()].includes(written.toLowerCase().split(/[-_]/)[0]);
}
