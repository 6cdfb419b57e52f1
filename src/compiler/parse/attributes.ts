import type {Severity} from '../../content/types.ts';
import type {CheckTree, Listed} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {isSlug, slugRule} from './slug.ts';
import type {Extract} from './source-text.ts';

/** Parts `Words {braces}`. The braces, if there are any, come with their signs. */
export function partBraces(source: Extract): {words: Extract; braces: Extract | undefined} {
  const line = source.trimmed();
  const start = line.text.lastIndexOf('{');
  const isBraces =
    start >= 0 && line.text.indexOf('}', start) === line.text.length - 1 && line.text[start - 1] !== '\\';
  return isBraces
    ? {words: line.slice(0, start).trimmed(), braces: line.slice(start)}
    : {words: line, braces: undefined};
}

/**
 * Reads `{#id stop guidance=section}`, in any order. What is missing is reported at the question, which is
 * `question` characters from the start of the file.
 */
export function readBraces(
  braces: Extract | undefined,
  question: number,
  report: Report,
): Pick<CheckTree, 'id' | 'severity' | 'guidance'> {
  if (!braces) {
    report(question, 'this question needs an id and a severity in braces at its end: write {#id stop} or {#id think}');
    return {id: '', severity: 'stop'};
  }
  const ids: string[] = [];
  const severities: Severity[] = [];
  const sections: Listed[] = [];
  for (const {0: word, index} of braces.text.matchAll(/[^\s{}]+/g)) {
    const at = braces.at(index);
    if (word === 'stop' || word === 'think') severities.push(word);
    else if (word.startsWith('guidance=')) {
      const slug = word.slice('guidance='.length);
      if (isSlug(slug)) sections.push({slug, at});
      else report(at, '"guidance=" needs the name of a section, such as guidance=privacy');
    } else if (!word.startsWith('#')) report(at, `"${word}" means nothing here: write {#id stop guidance=section}`);
    else {
      ids.push(word.slice(1));
      if (!isSlug(word.slice(1))) report(at, `the id "${word.slice(1)}" is not made of ${slugRule}`);
    }
  }
  if (ids.length === 0) report(question, 'this question needs an id, such as #identify, inside its braces');
  if (severities.length === 0) report(question, 'this question needs a severity, "stop" or "think", inside its braces');
  if (Math.max(ids.length, severities.length, sections.length) > 1)
    report(braces.at(), 'these braces say something twice: keep one #id, one "stop" or "think", one guidance=section');
  const [guidance] = sections;
  return {id: ids[0] ?? '', severity: severities[0] ?? 'stop', ...(guidance ? {guidance} : {})};
}
