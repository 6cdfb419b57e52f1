import {type SiteWordPurpose, type Topic, type TopicWord, topicWordNames, topicWords} from '../../content/topic.ts';
import {findNearMiss, suggest} from '../fixes.ts';
import {isSlug, slugRule, writeSlug} from './slug.ts';
import type {YamlFields} from './yaml-fields.ts';

/** The purposes of site words, by their names. */
type Purposes = Readonly<Record<string, SiteWordPurpose>>;

interface ParsedTopic extends Topic {
  readonly purposes: Purposes;
}

/**
 * Parses what an edition says beside its guidance and its checklist.
 *
 * @param usual - What an edition without a name of its own says.
 */
export function parseTopic(fields: YamlFields, usual: ParsedTopic): ParsedTopic {
  const isOwn = fields.has('name');
  const {siteWords, standIns, purposes} = fields.has('site-words') || isOwn ? parseSiteWords(fields) : usual;
  return {
    name: isOwn ? fields.text('name') : usual.name,
    words: {...(isOwn ? {} : usual.words), ...parseWords(fields)},
    siteWords,
    standIns,
    contact: parseContact(fields, Object.keys(siteWords), usual.contact),
    purposes: {...(isOwn ? {} : usual.purposes), ...purposes},
  };
}

function parseWords(fields: YamlFields): Topic['words'] {
  const given = fields.mapping('words', '"words"', {required: [], optional: topicWordNames});
  const words: Partial<Record<TopicWord, string>> = {};
  for (const name of topicWordNames) {
    if (!given.has(name)) continue;
    const text = given.line(name);
    const wanted: readonly string[] = topicWords[name];
    const found = Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, inside = '']) => inside);
    if (wanted.join() !== found.join() || /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
      given.reject(
        name,
        'wrong-braces',
        wanted.length === 0
          ? `"${name}" has no braces: take them out`
          : `"${name}" must have {${wanted.join('} and {')}} in it once, and no other braces`,
      );
    words[name] = text;
  }
  return words;
}

/** What an attribute that begins with `data-` says on an element, a script or a mount already. */
const takenWords = [
  'review-statement',
  'upgrade',
  'smg',
  'heading-level',
  'no-heading',
  'no-show-all',
  'open',
  'hash',
  'sections',
  'print-button',
];

/** Site words by their names: what readers see, or that and more about the word. */
function parseSiteWords(fields: YamlFields): Pick<ParsedTopic, 'siteWords' | 'standIns' | 'purposes'> {
  if (fields.has('site-words') && !fields.isMapping('site-words')) {
    fields.reject(
      'site-words',
      'not-a-mapping',
      '"site-words" must be a list of names, each indented on a line of its own: "it-desk: your IT desk"',
    );
    return {siteWords: {}, standIns: {}, purposes: {}};
  }
  const names = fields.keysOf('site-words');
  if (fields.has('site-words') && names.length === 0) rejectMissingSiteWords(fields, 'site-words');
  const given = fields.mapping('site-words', '"site-words"', {required: names.map(({name}) => name)});
  const siteWords: Record<string, string> = {};
  const standIns: Record<string, string> = {};
  const purposes: Record<string, SiteWordPurpose> = {};
  for (const {name, part} of names) {
    if (!isSlug(name) || takenWords.includes(name) || name.endsWith('-href')) {
      given.rejectAt(
        part,
        'invalid-site-word',
        isSlug(name)
          ? `"${name}" means something else as an attribute: choose another name for this site word`
          : `the site word "${name}" is not made of ${slugRule}${writeSlug(name)}`,
      );
      continue;
    }
    if (!given.isMapping(name)) siteWords[name] = given.text(name);
    else {
      const word = given.mapping(name, `"${name}"`, {required: ['text'], optional: ['instead', 'label', 'purpose']});
      siteWords[name] = word.text('text');
      const [label, purpose] = [word.text('label'), word.text('purpose')];
      purposes[name] = {...(label && {label}), ...(purpose && {purpose})};
      const instead = word.text('instead');
      if (instead === '') continue;
      const others = names.map(other => other.name).filter(other => other !== name);
      if (others.includes(instead)) standIns[name] = instead;
      else
        word.reject(
          'instead',
          'unknown-stand-in',
          others.length === 0
            ? 'there is no other site word that could stand in: remove this line'
            : `"instead" names another site word: ${suggest(findNearMiss(instead, others), others)}`,
        );
    }
  }
  rejectCircles(standIns, given);
  return {siteWords, standIns, purposes};
}

/** Looking for a word that stands in must come to an end. */
function rejectCircles(standIns: Record<string, string>, fields: YamlFields): void {
  for (const name of Object.keys(standIns)) {
    const seen = new Set<string>();
    for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = standIns[at]) seen.add(at);
    const last = [...seen].at(-1) as string;
    if (standIns[last] === undefined) continue;
    fields.reject(name, 'circular-stand-in', `"${name}" stands in for itself in the end: remove one "instead"`);
    delete standIns[name];
  }
}

function parseContact(fields: YamlFields, siteWords: readonly string[], usual: string): string {
  const contact = fields.line('contact');
  if (siteWords.includes(contact)) return contact;
  if (contact === '' && siteWords.includes(usual)) return usual;
  if (siteWords.length > 0)
    fields.reject(
      ['contact', 'site-words'].find(key => fields.has(key)) ?? 'name',
      'missing-contact',
      contact === ''
        ? `the site word to ask when in doubt is missing: add "contact: ${siteWords[0]}"`
        : `"contact" must name the site word to ask when in doubt: ${suggest(findNearMiss(contact.replace(/[{}]/g, ''), siteWords), siteWords)}`,
    );
  else if (!fields.has('site-words')) rejectMissingSiteWords(fields, 'name');
  return siteWords[0] ?? usual;
}

function rejectMissingSiteWords(fields: YamlFields, key: string): void {
  fields.reject(
    key,
    'missing-site-words',
    'an edition with a name of its own needs at least one site word, the one to ask when in doubt: add "site-words:" and below it, indented, "it-desk: your IT desk"',
  );
}
