import type {Report} from '../diagnostic.ts';
import {insert, replace} from '../fixes.ts';
import {explainTag} from './html-equivalents.ts';
import {completeEmail, completeTelephone, telephoneRule} from './link-address.ts';
import type {SourceText} from './source-text.ts';

/** What almost is something of the dialect. Markdown would show its signs as text, or take it for several mistakes. */
interface NearMiss {
  readonly pattern: RegExp;
  readonly id: string;
  readonly message: string;
  /** What was meant; nothing if that is not certain. */
  fix?(groups: Readonly<Record<string, string>>): string | undefined;
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
      /(?<![\\!])\[(?<words>[^[\]\\]+)\]\((?!\S+ +\([^()]*\)\))(?<address>(?:https?:\/\/|\/(?!\/))[^\s()"'<]+(?:[\t\p{Zs}]+(?:[^\s()"'<]|\([^\s()"'<]*\))+)+) *\)/gu,
    id: 'space-in-address',
    message: 'an address has no spaces: write %20 for each',
    fix: ({words, address = ''}) => `[${words}](${address.replace(/[\s()]/g, encodeSign)})`,
  },
  {
    pattern:
      /(?<![\\!])\[(?<words>[^[\]\\]+)\]\((?=[^()]*(?:\s[^()]*\)|\())(?=[^\d]*\d)(?<address>(?:tel:)?[\s+\d.-]*(?:\([\s+\d.-]*\)[\s+\d.-]*)*)\)/gi,
    id: 'invalid-telephone-number',
    message: telephoneRule,
    fix: ({words, address = ''}) => link(words, completeTelephone(address)),
  },
  {
    pattern: /(?<![\\!])\[(?<words>[^[\]\\]+)\]\((?<address>mailto:(?=[^()]*\s)[^()]*)\)/gi,
    id: 'space-in-address',
    message: 'an e-mail address has no spaces: remove them, and write %20 for those in a subject',
    fix: ({words, address = ''}) => link(words, completeEmail(address)),
  },
  // Anything else between the round brackets that is no address and a title.
  {
    pattern:
      /(?<![\\!])\[(?<words>[^[\]\\]+)\]\((?!\s*\S+\s+(?:"[^"]*"|'[^']*'|\([^()]*\))\s*\))(?=\s*[^\s()<][^\s()]*\s+[^\s)])(?:[^()]|\([^()]*\))*\)/g,
    id: 'space-in-address',
    message: 'an address has no spaces: write only the address between the round brackets',
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
    pattern: /<(?<tag>span|font|tt|code)\b[^<>]*>(?<words>[^<>]*)<\/\k<tag>>/gi,
    id: 'no-raw-html',
    message: explainTag('span'),
    fix: ({words}) => words,
  },
  {
    pattern: /<o:p>(?:\s|&nbsp;)*<\/o:p>/gi,
    id: 'no-raw-html',
    message: explainTag('o'),
    fix: () => '',
  },
  {
    pattern:
      /(?<![*\\\w])(?:\*\*(?<one>[^*\s\\](?:[^*\\]*[^*\s\\])?)\*|\*(?<other>[^*\s\\](?:[^*\\]*[^*\s\\])?)\*\*)(?!\*)/g,
    id: 'unpaired-bold',
    message: 'bold text has two asterisks on each side, **like this**',
    fix: ({one, other}) => `**${one ?? other}**`,
  },
  {
    pattern: /(?<![\\\w])__(?=[^_]*\p{L})(?=\s|[^_]*\s__)(?<words>[^_]+)__/gu,
    id: 'bold-with-underlines',
    message: 'write bold with two asterisks on each side, **like this**',
    fix: ({words = ''}) => bold(words),
  },
  {
    pattern: /<!--[\s\S]*?-->/g,
    id: 'no-raw-html',
    message: explainTag('!--'),
    fix: () => '',
  },
];

const link = (words: string | undefined, address: string | undefined): string | undefined =>
  address === undefined ? undefined : `[${words}](${address})`;

const encodeSign = (sign: string): string => (sign === '(' ? '%28' : sign === ')' ? '%29' : '%20');

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
      const meant = fix?.(groups);
      report(part.offsetAt(), id, message, meant === undefined ? undefined : replace(part, meant));
      masked = masked.masked(index, index + found.length);
    }
  return masked;
}

/**
 * Rejects asterisks that touch a blank, or a sign and a letter, and so make nothing bold. Where they come in pairs, it is
 * clear what was meant.
 *
 * @param source - Text in which marked found nothing.
 * @returns The text with what was rejected masked.
 */
export function rejectSpacedBold(source: SourceText, report: Report): SourceText {
  const signs = source.text.match(/\*{2,}/g) ?? [];
  if (signs.length % 2 === 1 || signs.some(sign => sign !== '**')) return source;
  let masked = source;
  for (const {0: found, index, groups: {words = ''} = {}} of source.text.matchAll(/\*\*(?<words>[^*]+)\*\*/g)) {
    if (words.trim() === '') continue;
    const part = source.slice(index, index + found.length);
    if (words !== words.trim())
      report(
        part.offsetAt(),
        'space-in-bold',
        'bold text has no spaces inside its asterisks: write **like this**',
        replace(part, bold(words)),
      );
    else if (/[\p{P}\p{S}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(source.text.slice(index + found.length)))
      report(
        part.offsetAt(),
        'bold-without-space',
        'bold text that ends with a sign needs a space after it',
        insert(part.end, ' '),
      );
    else continue;
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
