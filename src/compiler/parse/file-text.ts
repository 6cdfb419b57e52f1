import type {Fix, Position} from '../diagnostic.ts';

/**
 * The text of a file with plain line ends. Windows ends lines with two characters, and some editors put an invisible
 * mark before the first; diagnostics count as the writer's own file does.
 */
export class FileText {
  readonly text: string;
  readonly #hasMark: boolean;
  readonly #lineStarts: readonly number[];
  /** For each line, how many characters its own end and the ends above it have lost. */
  readonly #lostBefore: readonly number[];
  readonly #lineEnd: string;

  constructor(original: string) {
    this.#hasMark = original.startsWith('\uFEFF');
    const marked = this.#hasMark ? original.slice(1) : original;
    this.text = marked.replaceAll('\r\n', '\n');
    this.#lineEnd = marked.includes('\r\n') ? '\r\n' : '\n';
    const lineStarts = [0];
    const lostBefore = [0];
    for (const {0: end, index} of marked.matchAll(/\r?\n/g)) {
      const lost = (lostBefore.at(-1) ?? 0) + end.length - 1;
      lostBefore.push(lost);
      lineStarts.push(index + end.length - lost);
    }
    this.#lineStarts = lineStarts;
    this.#lostBefore = lostBefore;
  }

  /** Line and column of an offset. */
  positionAt(offset: number): Position {
    const line = this.#lineAt(offset);
    return {line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1};
  }

  /** Where an offset of the plain text stands in the file as it was given. */
  originalOffset(offset: number): number {
    return offset + (this.#lostBefore[this.#lineAt(offset)] ?? 0) + (this.#hasMark ? 1 : 0);
  }

  /** A fix of the plain text as a fix of the file as it was given. */
  originalFix({start, end, text}: Fix): Fix {
    return {
      start: this.originalOffset(start),
      end: this.originalOffset(end),
      text: text.replaceAll('\n', this.#lineEnd),
    };
  }

  #lineAt(offset: number): number {
    let line = 0;
    for (let step = 2 ** 20; step >= 1; step /= 2)
      if ((this.#lineStarts[line + step] ?? Infinity) <= offset) line += step;
    return line;
  }
}
