import type {Severity} from '../../content/types.ts';
import type {CheckAst, Reference} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {findNearMiss, replace, suggest} from '../fixes.ts';
import {isSlug, parseReference, slugRule, toSlug} from './slug.ts';
import type {SourceText} from './source-text.ts';

/** Parts `Words {attributes}`. The attributes, if there are any, come with their braces. */
export function splitAttributes(source: SourceText): {words: SourceText; attributes: SourceText | undefined} {
  const line = source.trimmed();
  const start = line.text.lastIndexOf('{');
  const isAttributes =
    start >= 0 && line.text.indexOf('}', start) === line.text.length - 1 && line.text[start - 1] !== '\\';
  return isAttributes
    ? {words: line.slice(0, start).trimmed(), attributes: line.slice(start)}
    : {words: line, attributes: undefined};
}

/**
 * Parses `{#id stop guidance=section--heading ask=support}`, in any order. What is missing is reported at the question,
 * which is at the offset `question`.
 */
export function parseAttributes(
  attributes: SourceText | undefined,
  question: number,
  report: Report,
): Pick<CheckAst, 'id' | 'severity' | 'guidance' | 'ask'> {
  if (!attributes) {
    report(
      question,
      'check-without-attributes',
      'this question needs an id and a severity in braces at its end: write {#id stop} or {#id think}',
    );
    return {id: '', severity: 'stop'};
  }
  const ids: string[] = [];
  const severities: Severity[] = [];
  const references: Reference[] = [];
  const asks: string[] = [];
  for (const {0: word, index} of attributes.text.matchAll(/[^\s{}]+/g)) {
    const offset = attributes.offsetAt(index);
    const [, key, value = ''] = /^(guidance|ask)=(.*)$/.exec(word) ?? [];
    if (word === 'stop' || word === 'think') severities.push(word);
    else if (key === 'guidance') references.push(...parseGuidance(value, offset, report));
    else if (key === 'ask') asks.push(...parseAsk(value, offset, attributes.siteWords, report));
    else if (word.startsWith('#')) ids.push(parseId(word.slice(1), offset, report));
    else severities.push(...rejectAttribute(attributes.slice(index, index + word.length), report));
  }
  if (ids.length === 0)
    report(question, 'check-without-id', 'this question needs an id, such as #identify, inside its braces');
  if (severities.length === 0)
    report(question, 'check-without-severity', 'this question needs a severity, "stop" or "think", inside its braces');
  if (Math.max(ids.length, severities.length, references.length, asks.length) > 1)
    report(
      attributes.offsetAt(),
      'repeated-check-attribute',
      'these braces say something twice: keep one #id, one "stop" or "think", one guidance= and one ask=',
    );
  const [guidance] = references;
  const [ask] = asks;
  return {id: ids[0] ?? '', severity: severities[0] ?? 'stop', ...(guidance && {guidance}), ...(ask && {ask})};
}

/** Gives the severity that was meant, if one was. */
function rejectAttribute(part: SourceText, report: Report): Severity[] {
  const meant = findNearMiss<Severity>(part.text, ['stop', 'think']);
  report(
    part.offsetAt(),
    'unknown-check-attribute',
    `"${part.text}" means nothing here: ${meant ? `did you mean ${meant}?` : 'write {#id stop guidance=section}'}`,
    meant && replace(part, meant),
  );
  return meant ? [meant] : [];
}

function parseId(id: string, offset: number, report: Report): string {
  if (!isSlug(id))
    report(
      offset,
      'invalid-id',
      `the id "${id}" is not made of ${slugRule}`,
      id === '' ? undefined : {start: offset + 1, end: offset + 1 + id.length, text: toSlug(id)},
    );
  return id;
}

function parseGuidance(value: string, offset: number, report: Report): Reference[] {
  const reference = parseReference(value);
  if (reference) return [{...reference, offset, nameOffset: offset + 'guidance='.length}];
  report(
    offset,
    'invalid-check-guidance',
    '"guidance=" needs the name of a section, such as guidance=privacy, or of a heading in it, such as guidance=privacy--settings',
  );
  return [];
}

function parseAsk(value: string, offset: number, siteWords: readonly string[], report: Report): string[] {
  if (siteWords.includes(value)) return [value];
  const meant = findNearMiss(value, siteWords);
  const start = offset + 'ask='.length;
  report(
    offset,
    'invalid-check-ask',
    `"ask=" needs a site word: ${suggest(meant && `ask=${meant}`, siteWords)}`,
    meant === undefined ? undefined : {start, end: start + value.length, text: meant},
  );
  return [];
}
