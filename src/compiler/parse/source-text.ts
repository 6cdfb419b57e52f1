import type {EditionAst} from '../ast.ts';

/**
 * A part of a file whose characters remember where they stood.
 *
 * Markdown inside a list or a box is read without its margin; an error in it still has to name the line and column of
 * the file. Each part knows which edition its file belongs to, because what may be written depends on that.
 */
export class SourceText {
  readonly text: string;
  readonly edition: EditionAst;
  readonly #offsets: readonly number[];

  private constructor(text: string, offsets: readonly number[], edition: EditionAst) {
    this.text = text;
    this.edition = edition;
    this.#offsets = offsets;
  }

  static whole(text: string, edition: EditionAst): SourceText {
    return new SourceText(
      text,
      Array.from({length: text.length + 1}, (_, index) => index),
      edition,
    );
  }

  /** The names in double braces that the file may use. */
  get siteWords(): string[] {
    return Object.keys(this.edition.locale.placeholders);
  }

  /** The offset in the file of the character at `index`. */
  offsetAt(index = 0): number {
    return this.#offsets[index] ?? this.#offsets.at(-1) ?? 0;
  }

  /** The offset in the file of the first character that is not blank. */
  get start(): number {
    return this.trimmed().offsetAt();
  }

  /** The offset in the file of the end. */
  get end(): number {
    return this.offsetAt(this.text.length);
  }

  slice(start: number, end = this.text.length): SourceText {
    return new SourceText(this.text.slice(start, end), this.#offsets.slice(start, end + 1), this.edition);
  }

  /** The same text without blanks at either end. */
  trimmed(): SourceText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** The same text with letters in the place of a part, for what has been reported and is not to be read again. */
  masked(start: number, end: number): SourceText {
    const {text} = this;
    return new SourceText(
      text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end),
      this.#offsets,
      this.edition,
    );
  }

  lines(): SourceText[] {
    const lines = [];
    for (let start = 0; start <= this.text.length; ) {
      const end = this.text.indexOf('\n', start);
      lines.push(this.slice(start, end < 0 ? this.text.length : end));
      start = end < 0 ? this.text.length + 1 : end + 1;
    }
    return lines;
  }

  /** `inner` is this text with the margin taken off some lines: finds each of its lines again. */
  dedent(inner: string): SourceText {
    const outerLines = this.lines();
    const offsets = inner.split('\n').flatMap((line, index) => {
      const outer = outerLines[index] ?? this.slice(this.text.length);
      const margin = Math.max(0, outer.text.trimEnd().length - line.trimEnd().length);
      return Array.from({length: line.length + 1}, (_, character) => outer.offsetAt(margin + character));
    });
    return new SourceText(inner, offsets, this.edition);
  }
}
