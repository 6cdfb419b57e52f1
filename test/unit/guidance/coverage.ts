import {bodyOf, frontMatterOf, withoutMarks} from './sentences.ts';

/** A row of the table in docs/coverage.md. */
export interface CoverageRow {
  readonly fact: string;
  /** A file or a heading in it, in back-ticks, or "dropped: " and why. */
  readonly where: string;
  /** What stands there, as readers see it. */
  readonly words: readonly string[];
}

/** The rows of the table, in their order. */
export function readCoverage(table: string): CoverageRow[] {
  return [
    ...table.matchAll(/^\| ([SNC]\d+) \| (.*?) \| (.*?) ?\| .*\|$|^\| ([SNC]\d+) \| (dropped: .*?) \| \| \|$/gm),
  ].map(([, fact, where, words, droppedFact = '', reason = '']) => ({
    fact: fact ?? droppedFact,
    where: where ?? reason,
    words: [...(words ?? '').matchAll(/"([^"]+)"/g)].map(([, quoted = '']) => quoted),
  }));
}

/** What a row promises and the guidance does not hold. */
export function missingWords({fact, where, words}: CoverageRow, files: ReadonlyMap<string, string>): string[] {
  if (/^dropped: .{10,}/.test(where)) return [];
  const [, place = '', name = '', id] = /^`(([a-z-]+\.md)(?:#([a-z\d-]+))?)`$/.exec(where) ?? [];
  if (place === '') return [`${fact}: "${where}" names no place, and is not "dropped: " with a reason`];
  const file = files.get(name);
  if (file === undefined) return [`${fact}: there is no file ${name}`];
  const part = id === undefined ? titleAndBody(file) : partOf(file, id);
  if (part === undefined) return [`${fact}: ${name} has no {#${id}}`];
  if (words.length === 0) return [`${fact}: no words are quoted`];
  const text = withoutMarks(part);
  return words.filter(quoted => !text.includes(quoted)).map(quoted => `${fact}: "${quoted}" is not in ${place}`);
}

/** What readers see of a file: its sources may use the same words, and are not the guidance. */
const titleAndBody = (file: string): string =>
  `${/^title: (.*)$/m.exec(frontMatterOf(file))?.[1] ?? ''}\n${bodyOf(file)}`;

/** A heading and what stands under it, lower headings included, or a check and its hint. */
function partOf(file: string, id: string): string | undefined {
  const lines = file.split('\n');
  const start = lines.findIndex(line => new RegExp(`\\{#${id}[ }]`).test(line));
  if (start === -1) return undefined;
  const marker = /^#+ |^- /.exec(lines[start] ?? '')?.[0] ?? '';
  const ends = (line: string): boolean =>
    marker.startsWith('#') ? (/^#+ /.exec(line)?.[0].length ?? Infinity) <= marker.length : line.startsWith(marker);
  const length = lines.slice(start + 1).findIndex(ends);
  return lines.slice(start, length === -1 ? undefined : start + 1 + length).join('\n');
}
