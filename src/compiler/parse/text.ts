import {decodeHTMLStrict} from 'entities';
import {placeholderNames} from '../../content/placeholders.ts';
import type {Inline} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {rejectUnseenCharacters} from './characters.ts';
import type {SourceText} from './source-text.ts';

/** A placeholder; a character written as `&name;` or `&#number;`; or signs that mean nothing where they stand. */
const special =
  /\{\{(?<name>[^{}]*)\}\}|(?<entity>&(?:#x?[\da-f]+|[a-z][a-z\d]*);)|(?<sign>\{\{[a-z-]*\}?|\{[^{}]*\}|(?:\[[^[\]]*\])+|[{}[\]]|\*+|`+|\\|<(?=[a-z/!?]))/gi;

/** Parses text in which marked found nothing. What is rejected comes out as it was written. */
export function parseText(source: SourceText, report: Report): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of source.text.matchAll(special)) {
    const offset = source.offsetAt(match.index);
    content.push({kind: 'text', text: source.text.slice(end, match.index)});
    end = match.index + match[0].length;
    const {name, entity, sign} = match.groups ?? {};
    if (name !== undefined) content.push(parsePlaceholder(name, offset, report));
    else if (entity !== undefined) content.push({kind: 'text', text: decode(entity, offset, report)});
    else if (sign !== undefined) report(offset, ...explainSign(sign));
  }
  content.push({kind: 'text', text: source.text.slice(end)});
  return content;
}

function parsePlaceholder(written: string, offset: number, report: Report): Inline {
  const name = placeholderNames.find(known => known === written);
  if (name) return {kind: 'placeholder', offset, name};
  const meant = placeholderNames.find(known => known === written.trim().toLowerCase());
  if (meant) report(offset, 'malformed-placeholder', `write {{${meant}}}, with nothing else inside the braces`);
  else
    report(
      offset,
      'unknown-placeholder',
      `there is no site word "${written}": use one of ${placeholderNames.join(', ')}`,
    );
  return {kind: 'text', text: written};
}

function decode(entity: string, offset: number, report: Report): string {
  const {hex, decimal} = /^&#(?:x(?<hex>.+)|(?<decimal>.+));$/i.exec(entity)?.groups ?? {};
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : undefined;
  const character =
    code === undefined ? decodeHTMLStrict(entity) : code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  if (character === entity)
    report(
      offset,
      'unknown-character-name',
      `there is no character called ${entity}: write the character itself, or &amp; for the sign &`,
    );
  rejectUnseenCharacters(character, (_, id, message) => report(offset, id, message));
  return character;
}

function explainSign(sign: string): [id: string, message: string] {
  if (sign.startsWith('{{'))
    return ['incomplete-placeholder', 'this site word is not complete: write {{policy}}, with two braces on each side'];
  if (sign.startsWith('{#'))
    return [
      'misplaced-id',
      'an id in braces belongs at the end of a heading or of a question: move it there, or remove it',
    ];
  switch (sign[0]) {
    case '{':
    case '}':
      return ['stray-brace', 'braces are for site words, {{policy}}, and for ids: write \\{ and \\} to show them'];
    case '[':
    case ']':
      return [
        'stray-bracket',
        'square brackets are for links, [words](address), without a space between: write \\[ and \\] to show them',
      ];
    case '*':
      return ['stray-asterisk', 'this asterisk is not part of bold text, **like this**: write \\* to show one'];
    case '<':
      return ['no-raw-html', 'HTML is not allowed: write Markdown, or \\< to show the sign itself'];
    case '`':
      return ['no-code', 'back-ticks are not used: write the words without them'];
    default:
      return ['stray-backslash', 'this backslash does nothing: remove it, or write \\\\ to show one'];
  }
}
