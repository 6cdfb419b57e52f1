import type {Report} from '../diagnostic.ts';
import {insert, replace} from '../fixes.ts';
import type {SourceText} from './source-text.ts';

/** Signs that other programs put before the items of a list. Those of Word are for private use (U+E000 to U+F8FF). */
const bullets = '•‣⁃◦●○∙·▪▫■□◆◇►➢➤➔➜▶✓✔✗✘✅❌❖❑❒⦿★☆☐☑☒\uE000-\uF8FF';

/** The letters that Word's bullets become where only their text is copied. A tab follows them. */
const bulletLetters = '§Øüvqolnu¨';

/** A bullet that is no Markdown: one of the signs, or a dash, Word's round "o" or empty brackets with a blank after it. */
export const bulletLine = new RegExp(
  `^(?<margin> *)(?<marker>(?:[${bullets}][\\t\\p{Zs}]*|(?:[–—−‐‑‒―→o]|-{2,3}|\\[[ xX]?\\])[\\t\\p{Zs}]+|[${bulletLetters}]\\t+)(?=\\S))`,
  'u',
);
/** A hyphen or an asterisk that lacks its blank. */
const tightBullet = /^(?<margin> *)(?<marker>-(?:\[[ x]?\] *)?(?=[a-z["'“‘])|\*(?=[a-z][^*]*$))/i;
/** Letters, small Roman numbers and numbers in brackets: `a.`, `iv)`, `(2)`. */
const letterLine =
  /^(?<margin> *)(?<marker>(?:\((?<bracketed>[a-z]|[ivx]{1,4}|\d{1,2})\)|(?<plain>[a-z]|[ivx]{1,4}|\d{1,2})[.)])\p{Zs}+|(?<circled>[①-⑳])\p{Zs}*)(?=\S)/u;
/** A capital may be an initial, so that one alone is no list. */
const capitalLine = /^(?<margin> *)(?<marker>(?<plain>[A-Z]|[IVX]{2,4})[.)]\p{Zs}+)(?=\S)/u;
/** A number that lacks its blank. */
const tightNumber = /^(?<margin> *)(?<marker>(?<plain>\d{1,2})[.)])(?=[a-z])/i;
const definitionLine = /^ *:(?: +(?=\S)|(?=\p{L}{2})(?!\w+:))/u;

/** A dash or a number, which may have come to the start of its line because the line above was full. */
const accidental = /^ *(?:[–—−‐‑‒―→][\t\p{Zs}]|\d{1,2}[.)] )/u;
/** A row of a table. */
const row = /(?<!\\)(?:^\s*\|| \| |\|\s*$)/;

/** Whether a line looks like an item of a list, though Markdown would take it for text. */
export function looksLikeItem(line: string): boolean {
  return [bulletLine, tightBullet, letterLine, tightNumber].some(pattern => pattern.test(line));
}

/**
 * Rejects what looks like a list or a table and would be shown as text: nobody types such signs for their own sake.
 *
 * @param marker - What an item of a list starts with here; empty where none can stand.
 * @param isItem - Whether this is an item of a list itself, so that its first line has its marker already.
 * @returns The paragraph with what was rejected masked.
 */
export function rejectLookalikes(paragraph: SourceText, marker: string, isItem: boolean, report: Report): SourceText {
  let masked = paragraph;
  let index = 0;
  let wasItem = false;
  // Word's round "o" below a full bullet is the bullet of a list in a list.
  let hasOuterBullet = false;
  let ordinal = 0;
  let previous: SourceText | undefined;
  const lines = paragraph.lines();
  const capitals = lines.filter(({text}) => capitalLine.test(text)).length > 1;
  const rows = lines.filter(({text}) => row.test(text)).length;
  for (const line of lines) {
    const isAccident: boolean = !wasItem && mayBeAccident(line.text, previous?.text, lines);
    const item: LookalikeItem | undefined = isAccident ? undefined : matchItem(line.text, capitals);
    const mask = (length: number) => {
      masked = masked.masked(index, index + length);
    };
    if (item) {
      const margin = hasOuterBullet && /^[o◦○]/.test(line.text) ? '  ' : '';
      const sign = line.slice(item.start, item.end);
      if (marker === '' || (isItem && !previous)) rejectSecondMarker(sign, report);
      else if (item.numbers === undefined || marker !== '- ') rejectItem(sign, margin + marker, true, report);
      else {
        ordinal += 1;
        // Any other number may have come there by a break of the line, or go on from a list above.
        rejectItem(sign, `${ordinal}. `, item.numbers.includes(ordinal), report);
      }
      // The braces of a question are not read before it is one.
      mask(marker === '- ' ? item.end : line.text.length);
    } else if (definitionLine.test(line.text)) {
      rejectDefinition(line, previous, report);
      mask(line.text.length);
    } else if (row.test(line.text)) {
      rejectRow(line, previous, marker === '- ' && rows > 1, report);
      mask(line.text.length);
    } else if (wasItem && /^\S/.test(line.text))
      report(
        line.offsetAt(),
        'unindented-line',
        'this line belongs to the item above: indent it with two spaces, or leave an empty line before it',
        insert(line.offsetAt(), '  '),
      );
    wasItem = wasItem || item !== undefined;
    hasOuterBullet = hasOuterBullet || /^[•●·\uE000-\uF8FF]/.test(line.text);
    previous = line;
    index += line.text.length + 1;
  }
  return masked;
}

/** Whether such a sign stands alone in the middle of a paragraph, after what does not announce a list. */
function mayBeAccident(line: string, above: string | undefined, lines: readonly SourceText[]): boolean {
  return (
    above !== undefined &&
    accidental.test(line) &&
    !/[:;]\s*$/.test(above) &&
    lines.filter(({text}) => accidental.test(text)).length === 1
  );
}

interface LookalikeItem {
  readonly start: number;
  readonly end: number;
  /** Which item of an ordered list it could be; nothing for a bullet. */
  readonly numbers?: readonly number[];
}

function matchItem(line: string, capitals: boolean): LookalikeItem | undefined {
  const ordered = letterLine.exec(line) ?? tightNumber.exec(line) ?? (capitals ? capitalLine.exec(line) : null);
  const {
    margin = '',
    marker,
    plain,
    bracketed,
    circled,
  } = (bulletLine.exec(line) ?? tightBullet.exec(line) ?? ordered)?.groups ?? {};
  if (marker === undefined) return undefined;
  const written = plain ?? bracketed ?? circled;
  const start = margin.length;
  return {start, end: start + marker.length, ...(written === undefined ? {} : {numbers: numbersOf(written)})};
}

function rejectItem(sign: SourceText, marker: string, isCertain: boolean, report: Report): void {
  report(
    sign.offsetAt(),
    'lookalike-list',
    `this looks like an item of a list: start it with "${marker.trimStart()}"${wayOut(sign.text)}`,
    isCertain ? replace(sign, marker) : undefined,
  );
}

function rejectSecondMarker(sign: SourceText, report: Report): void {
  report(
    sign.offsetAt(),
    'second-list-marker',
    `this looks like a second sign before an item of a list: remove it${wayOut(sign.text)}`,
    replace(sign, ''),
  );
}

/** How to show the sign itself, where somebody could want that. */
function wayOut(marker: string): string {
  const [, before = '', sign = ''] = /^(\(?)[a-z\d]+([.)])/i.exec(marker) ?? [];
  if (sign === '') return '';
  return before === '' ? `, or write \\${sign} to show the sign itself` : ', or write \\( to show the sign itself';
}

function rejectDefinition(line: SourceText, term: SourceText | undefined, report: Report): void {
  const words = (term?.text ?? '')
    .trim()
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replace(/\s*:$/, '');
  const colon = definitionLine.exec(line.text)?.[0].length ?? 0;
  const isPlain = /^[^*:|]+$/.test(words);
  report(
    line.start,
    'lookalike-definition',
    'this looks like a term and what it means: write "**Term:** what it means" on one line',
    term && isPlain ? {start: term.start, end: line.offsetAt(colon), text: `**${words}:** `} : undefined,
  );
}

/** Rows of two cells have the list that was meant. Of others, one is enough said. */
function rejectRow(line: SourceText, previous: SourceText | undefined, isCertain: boolean, report: Report): void {
  const cells = line.text.split('|').flatMap(cell => cell.trim() || []);
  const [term = '', words = ''] = cells;
  const fix =
    isCertain && cells.length === 2 && /^[^*]+$/.test(term)
      ? replace(line.trimmed(), `- **${term.replace(/\s*:$/, '')}:** ${words}`)
      : undefined;
  if (!fix && previous && row.test(previous.text)) return;
  report(
    line.start,
    'lookalike-table',
    'this looks like a table, and tables are not used, because they are hard to follow on a phone and by ear: write a list, "- **A:** B", or \\| to show the sign itself',
    fix,
  );
}

const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** The letter "i" is the ninth, and the Roman one. */
function numbersOf(written: string): number[] {
  if (/\d/.test(written)) return [Number(written)];
  const small = written.toLowerCase();
  const letter = small.charCodeAt(0);
  if (letter > 0x7f) return [letter - 0x245f];
  return [roman[small], small.length === 1 ? letter - 96 : undefined].filter(number => number !== undefined);
}
