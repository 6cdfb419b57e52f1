import {decodeHTMLStrict} from 'entities';
import {localWordNames} from '../../content/placeholders.ts';
import type {Inline} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {refuseUnseen} from './characters.ts';
import type {Extract} from './source-text.ts';

/** A local word; a character written as `&name;` or `&#number;`; or signs that mean nothing where they stand. */
const special =
  /\{\{(?<word>[^{}]*)\}\}|(?<entity>&(?:#x?[\da-f]+|[a-z][a-z\d]*);)|(?<sign>\{\{[a-z-]*\}?|\{[^{}]*\}|(?:\[[^[\]]*\])+|[{}[\]]|\*+|`+|\\|<(?=[a-z/!?]))/gi;

/** Reads text in which marked found nothing. What is refused comes out as it was written. */
export function readText(source: Extract, report: Report): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of source.text.matchAll(special)) {
    const at = source.at(match.index);
    content.push({kind: 'text', text: source.text.slice(end, match.index)});
    end = match.index + match[0].length;
    const {word, entity, sign} = match.groups ?? {};
    if (word !== undefined) content.push(readWord(word, at, report));
    else if (entity !== undefined) content.push({kind: 'text', text: decode(entity, at, report)});
    else if (sign !== undefined) report(at, explainSign(sign));
  }
  content.push({kind: 'text', text: source.text.slice(end)});
  return content;
}

function readWord(name: string, at: number, report: Report): Inline {
  const known = localWordNames.find(word => word === name);
  if (known) return {kind: 'word', at, name: known};
  const meant = localWordNames.find(word => word === name.trim().toLowerCase());
  const problem = meant
    ? `write {{${meant}}}, with nothing else inside the braces`
    : `there is no local word "${name}": use one of ${localWordNames.join(', ')}`;
  report(at, problem);
  return {kind: 'text', text: name};
}

function decode(entity: string, at: number, report: Report): string {
  const {hex, decimal} = /^&#(?:x(?<hex>.+)|(?<decimal>.+));$/i.exec(entity)?.groups ?? {};
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : undefined;
  const character =
    code === undefined ? decodeHTMLStrict(entity) : code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  if (character === entity)
    report(at, `there is no character called ${entity}: write the character itself, or &amp; for the sign &`);
  refuseUnseen(character, (_, message) => report(at, message));
  return character;
}

function explainSign(sign: string): string {
  if (sign.startsWith('{{')) return 'this local word is not complete: write {{policy}}, with two braces on each side';
  if (sign.startsWith('{#'))
    return 'an id in braces belongs at the end of a heading or of a question: move it there, or remove it';
  switch (sign[0]) {
    case '{':
    case '}':
      return 'braces are for local words, {{policy}}, and for ids: write \\{ and \\} to show them';
    case '[':
    case ']':
      return 'square brackets are for links, [words](address), without a space between: write \\[ and \\] to show them';
    case '*':
      return 'this asterisk is not part of bold text, **like this**: write \\* to show one';
    case '<':
      return 'HTML is not allowed: write Markdown, or \\< to show the sign itself';
    case '`':
      return 'back-ticks are not used: write the words without them';
    default:
      return 'this backslash does nothing: remove it, or write \\\\ to show one';
  }
}
