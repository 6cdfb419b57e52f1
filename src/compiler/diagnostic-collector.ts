import type {Place, Problem, Report} from './diagnostic.ts';
import {placesIn} from './parse/source-text.ts';

/** What is found wrong or doubtful while a folder is read. */
export class Findings {
  readonly #folder: string;
  readonly #places: ReadonlyMap<string, (offset: number) => Place>;
  readonly #problems: Problem[] = [];
  readonly #warnings: Problem[] = [];

  /** `texts` are the files by name; `folder` is what problems call the place they are in. */
  constructor(texts: ReadonlyMap<string, string>, folder: string) {
    this.#folder = folder;
    this.#places = new Map([...texts].map(([name, text]) => [name, placesIn(text)]));
  }

  /** Notes problems in one file. A file that is missing has its problem on line 1. */
  problemsIn(name: string): Report {
    return (offset, message) => this.#problems.push(this.#describe(name, offset, message));
  }

  warningsIn(name: string): Report {
    return (offset, message) => this.#warnings.push(this.#describe(name, offset, message));
  }

  hasProblemsIn(name: string): boolean {
    return this.#problems.some(({file}) => file === this.#path(name));
  }

  /** The problems as a person would read the files: in the given order of files, then from top to bottom. */
  inReadingOrder(names: readonly string[]): {problems: Problem[]; warnings: Problem[]} {
    const order = names.map(name => this.#path(name));
    const sort = (found: readonly Problem[]) =>
      found.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column);
    return {problems: sort(this.#problems), warnings: sort(this.#warnings)};
  }

  #describe(name: string, offset: number, message: string): Problem {
    return {file: this.#path(name), ...(this.#places.get(name)?.(offset) ?? {line: 1, column: 1}), message};
  }

  #path(name: string): string {
    return `${this.#folder}/${name}`;
  }
}
