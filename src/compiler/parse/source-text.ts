import type {Place} from '../diagnostic.ts';

/**
 * A piece of a file whose characters remember where they stood.
 *
 * Markdown inside a list or a box is read without its margin; an error in it still has to name the line and column of
 * the file.
 */
export class Extract {
  readonly text: string;
  readonly #offsets: readonly number[];

  private constructor(text: string, offsets: readonly number[]) {
    this.text = text;
    this.#offsets = offsets;
  }

  static whole(text: string): Extract {
    return new Extract(
      text,
      Array.from({length: text.length + 1}, (_, index) => index),
    );
  }

  /** Where in the file the character at `index` stands. */
  at(index = 0): number {
    return this.#offsets[index] ?? this.#offsets.at(-1) ?? 0;
  }

  slice(start: number, end = this.text.length): Extract {
    return new Extract(this.text.slice(start, end), this.#offsets.slice(start, end + 1));
  }

  /** The same text without blanks at either end. */
  trimmed(): Extract {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  lines(): Extract[] {
    const lines = [];
    for (let start = 0; start <= this.text.length; ) {
      const end = this.text.indexOf('\n', start);
      lines.push(this.slice(start, end < 0 ? this.text.length : end));
      start = end < 0 ? this.text.length + 1 : end + 1;
    }
    return lines;
  }

  /** `inner` is this text with the margin taken off some lines: finds each of its lines again. */
  withoutMargin(inner: string): Extract {
    const outerLines = this.lines();
    const offsets = inner.split('\n').flatMap((line, index) => {
      const outer = outerLines[index] ?? this.slice(this.text.length);
      const margin = Math.max(0, outer.text.trimEnd().length - line.trimEnd().length);
      return Array.from({length: line.length + 1}, (_, character) => outer.at(margin + character));
    });
    return new Extract(inner, offsets);
  }
}

/** Turns distances from the start of a text into lines and columns. */
export function placesIn(text: string): (offset: number) => Place {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
  return offset => {
    let line = 0;
    for (let step = 2 ** 20; step >= 1; step /= 2) if ((lineStarts[line + step] ?? Infinity) <= offset) line += step;
    return {line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1};
  };
}
