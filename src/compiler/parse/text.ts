import {decodeHTMLStrict} from 'entities';
import type {Inline} from '../ast.ts';
import type {Fix, Report} from '../diagnostic.ts';
import {findNearMiss, replace, suggest} from '../fixes.ts';
import {rejectUnseenCharacters} from './characters.ts';
import {explainTag} from './html-equivalents.ts';
import {rejectSpacedBold} from './near-misses.ts';
import {slugCharacter} from './slug.ts';
import type {SourceText} from './source-text.ts';

/** Signs that mean nothing where they stand. */
const signs = [
  /\{[\s{]*\{[^{}]*\}[\s}]*\}/,
  /\[\[[^[\]]*\]\]/,
  new RegExp(`\\{\\{${slugCharacter}*\\}?`),
  /\{[^{}]*\}/,
  /(?:\[[^[\]]*\])+/,
  /[{}[\]]|\*+|`+|\\|<(?=[a-z/!?])|•/,
];

/** A placeholder; a character written as `&name;` or `&#number;`; or one of the signs. */
const special = new RegExp(
  `\\{\\{(?<name>[^{}]*)\\}\\}|(?<entity>&(?:#x?[\\da-f]+|[a-z][a-z\\d]*);)|(?<sign>${signs.map(({source}) => source).join('|')})`,
  'gi',
);

/** Parses text in which marked found nothing. What is rejected comes out as it was written. */
export function parseText(source: SourceText, report: Report): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  const readable = rejectSpacedBold(source, report);
  for (const match of readable.text.matchAll(special)) {
    content.push({kind: 'text', text: source.text.slice(end, match.index)});
    end = match.index + match[0].length;
    const {name, entity, sign} = match.groups ?? {};
    const part = source.slice(match.index, end);
    if (name !== undefined) content.push(parsePlaceholder(name, part, report));
    else if (entity !== undefined) content.push({kind: 'text', text: decode(entity, part, report)});
    else if (sign !== undefined) rejectSign(sign, part, source.text.slice(end), report);
  }
  content.push({kind: 'text', text: source.text.slice(end)});
  return content;
}

function parsePlaceholder(written: string, part: SourceText, report: Report): Inline {
  const name = part.siteWords.find(known => known === written);
  if (name !== undefined) return {kind: 'placeholder', offset: part.offsetAt(), name};
  const normal = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const meant = findNearMiss(written, part.siteWords);
  const fix = meant === undefined ? undefined : replace(part, `{{${meant}}}`);
  if (meant === normal)
    report(part.offsetAt(), 'malformed-placeholder', `write {{${meant}}}, with nothing else inside the braces`, fix);
  else
    report(
      part.offsetAt(),
      'unknown-placeholder',
      `there is no site word "${written}": ${suggest(meant && `{{${meant}}}`, part.siteWords)}`,
      fix,
    );
  return {kind: 'text', text: written};
}

function decode(entity: string, part: SourceText, report: Report): string {
  const {hex, decimal} = /^&#(?:x(?<hex>.+)|(?<decimal>.+));$/i.exec(entity)?.groups ?? {};
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : undefined;
  const character =
    code === undefined ? decodeHTMLStrict(entity) : code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  if (character === entity)
    report(
      part.offsetAt(),
      'unknown-character-name',
      `there is no character called ${entity}: write the character itself, or &amp; for the sign &`,
    );
  rejectUnseenCharacters(character, (_, id, message) => report(part.offsetAt(), id, message, replace(part, '')));
  return character;
}

/** `after` is the text behind the sign. */
function rejectSign(sign: string, part: SourceText, after: string, report: Report): void {
  const inside = sign.replace(/[{}[\]]/g, '');
  const name = /^(?:\{(?!#)|\[\[)/.test(sign) ? findNearMiss(inside, part.siteWords) : undefined;
  if (name)
    report(
      part.offsetAt(),
      'incomplete-placeholder',
      `this site word is not complete: write {{${name}}}, with two braces on each side`,
      replace(part, `{{${name}}}`),
    );
  else
    report(
      part.offsetAt(),
      ...explainSign(sign, part.siteWords),
      isHalfALink(sign, after) ? undefined : fixSign(sign, part),
    );
}

/** Square brackets before a round one are a link that lacks something. */
const isHalfALink = (sign: string, after: string): boolean => sign.startsWith('[') && after.startsWith('(');

/** Signs that can only have been meant as themselves. */
function fixSign(sign: string, part: SourceText): Fix | undefined {
  if (/^\[[^[\]]+\]$/.test(sign) || /^\{[^{}#]+\}$/.test(sign) || sign === '*')
    return replace(part, sign.replace(/[[\]{}*]/g, '\\$&'));
  return /^`+$/.test(sign) ? replace(part, '') : undefined;
}

/** Where a site word is meant, one of those there are is the example. */
function explainSign(sign: string, siteWords: readonly string[]): [id: string, message: string] {
  const example = siteWords.includes('policy') ? 'policy' : (siteWords[0] ?? 'policy');
  if (sign === '•')
    return [
      'inline-bullet',
      'the items of a list stand on lines of their own: start each with "- ", or write &bull; to show the sign itself',
    ];
  if (sign.startsWith('{{'))
    return [
      'incomplete-placeholder',
      `this site word is not complete: write {{${example}}}, with two braces on each side`,
    ];
  if (sign.startsWith('{#'))
    return [
      'misplaced-id',
      'an id in braces belongs at the end of a heading or of a question: move it there, or remove it',
    ];
  switch (sign[0]) {
    case '{':
    case '}':
      return ['stray-brace', `braces are for site words, {{${example}}}, and for ids: write \\{ and \\} to show them`];
    case '[':
    case ']':
      return [
        'stray-bracket',
        'square brackets are for links, [words](address), without a space between: write \\[ and \\] to show them',
      ];
    case '*':
      if (sign !== '*')
        return [
          'unpaired-bold',
          'these asterisks make nothing bold: bold text has two on each side, **like this**, without spaces inside',
        ];
      return ['stray-asterisk', 'this asterisk is not part of bold text, **like this**: write \\* to show one'];
    case '<':
      return ['no-raw-html', explainTag('')];
    case '`':
      return ['no-code', 'back-ticks are not used: write the words without them'];
    default:
      return ['stray-backslash', 'this backslash does nothing: remove it, or write \\\\ to show one'];
  }
}
