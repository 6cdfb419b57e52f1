import type {Report} from '../diagnostic.ts';
import {replace} from '../fixes.ts';
import {explainTag} from './html-equivalents.ts';
import {completeTelephone, telephoneRule} from './link-address.ts';
import type {SourceText} from './source-text.ts';

/** What almost is something of the dialect. Markdown would show its signs as text, or take it for several mistakes. */
interface NearMiss {
  readonly pattern: RegExp;
  readonly id: string;
  readonly message: string;
  /** What was meant; nothing if that is not certain. */
  fix?(groups: Readonly<Record<string, string>>): string;
}

const nearMisses: readonly NearMiss[] = [
  {
    pattern: /(?<![\\!\]])\[(?<words>[^[\]\\]+)\]\s+\((?<address>(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s()]*)\)/g,
    id: 'space-in-link',
    message: 'a link has no space between its words and its address: remove it',
    fix: ({words, address}) => `[${words}](${address})`,
  },
  {
    pattern:
      /(?<![\\!])\[(?<words>[^[\]\\]+)\]\((?<address>(?:https?:\/\/|\/(?!\/))[^\s()"'<]+(?: +[^\s()"'<]+)+) *\)/g,
    id: 'space-in-address',
    message: 'an address has no spaces: write %20 for each',
    fix: ({words, address = ''}) => `[${words}](${address.replaceAll(' ', '%20')})`,
  },
  {
    pattern: /(?<![\\!])\[(?<words>[^[\]\\]+)\]\((?<address>tel:[+\d().-]*\s[+\d\s().-]*)\)/g,
    id: 'invalid-telephone-number',
    message: telephoneRule,
    fix: ({words, address = ''}) => `[${words}](${completeTelephone(address) ?? address})`,
  },
  {
    pattern: /(?<![\\\]])\((?<words>[^()[\]\\]+)\)\[(?<address>(?:https?:\/\/|mailto:|tel:)[^\s[\]()]+)\]/g,
    id: 'reversed-link',
    message: 'the brackets of this link are the wrong way round: write [words](address)',
    fix: ({words, address}) => `[${words}](${address})`,
  },
  {
    pattern: /(?<![\\!])\[(?<address>(?:https?:\/\/|mailto:|tel:)[^\s[\]()\\]+)\]\((?<words>[^()[\]\\:/#]+)\)/g,
    id: 'reversed-link',
    message: 'the brackets of this link are the wrong way round: write [words](address)',
    fix: ({words, address}) => `[${words}](${address})`,
  },
  {
    pattern: /<(?<tag>b|strong)>(?<words>[^<>*_`[\]{}\\]*)<\/\k<tag>>/gi,
    id: 'no-raw-html',
    message: explainTag('b'),
    fix: ({words = ''}) => bold(words),
  },
  {
    pattern: /<a\s+href=(?<quote>["'])(?<address>[^"'\s<>]+)\k<quote>[^<>]*>(?<words>[^<>*_`[\]{}\\]+)<\/a>/gi,
    id: 'no-raw-html',
    message: explainTag('a'),
    fix: ({words, address}) => `[${words}](${address})`,
  },
  {
    pattern: /<!--[\s\S]*?-->/g,
    id: 'no-raw-html',
    message: explainTag('!--'),
    fix: () => '',
  },
];

/**
 * Rejects what almost is a link, and HTML that has an exact equivalent.
 *
 * @returns The text with what was rejected masked.
 */
export function rejectNearMisses(source: SourceText, report: Report): SourceText {
  let masked = source;
  for (const {pattern, id, message, fix} of nearMisses)
    for (const {0: found, index, groups = {}} of masked.text.matchAll(pattern)) {
      const part = source.slice(index, index + found.length);
      report(part.offsetAt(), id, message, fix && replace(part, fix(groups)));
      masked = masked.masked(index, index + found.length);
    }
  return masked;
}

/**
 * Rejects asterisks that touch a blank and so make nothing bold. Where they come in pairs, it is clear what was meant.
 *
 * @param source - Text in which marked found nothing.
 * @returns The text with what was rejected masked.
 */
export function rejectSpacedBold(source: SourceText, report: Report): SourceText {
  const signs = source.text.match(/\*{2,}/g) ?? [];
  if (signs.length % 2 === 1 || signs.some(sign => sign !== '**')) return source;
  let masked = source;
  for (const {0: found, index, groups: {words = ''} = {}} of source.text.matchAll(/\*\*(?<words>[^*]+)\*\*/g)) {
    if (words === words.trim() || words.trim() === '') continue;
    const part = source.slice(index, index + found.length);
    report(
      part.offsetAt(),
      'space-in-bold',
      'bold text has no spaces inside its asterisks: write **like this**',
      replace(part, bold(words)),
    );
    masked = masked.masked(index, index + found.length);
  }
  return masked;
}

/** Bold text with the blanks at its ends outside. */
function bold(words: string): string {
  const trimmed = words.trim();
  if (trimmed === '') return words;
  const start = words.indexOf(trimmed);
  return `${words.slice(0, start)}**${trimmed}**${words.slice(start + trimmed.length)}`;
}
