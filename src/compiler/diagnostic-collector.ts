import type {Diagnostic, Fix, Report, Reporter} from './diagnostic.ts';
import type {FileText} from './parse/file-text.ts';

/** Collects what is found wrong or doubtful while a folder is read. */
export class DiagnosticCollector {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, FileText>;
  readonly #errors: Diagnostic[] = [];
  readonly #warnings: Diagnostic[] = [];

  /** `folder` is what diagnostics call the place that the files are in. */
  constructor(files: ReadonlyMap<string, FileText>, folder: string) {
    this.#folder = folder;
    this.#files = files;
  }

  /** Notes what is found in one file. A file that is missing has its diagnostics on line 1. */
  reporterFor(name: string): Reporter {
    const reportAs =
      (severity: Diagnostic['severity'], list: Diagnostic[]): Report =>
      (offset, id, message, fix) =>
        void list.push({id, severity, message, ...this.#locate(name, offset, fix)});
    return {error: reportAs('error', this.#errors), warning: reportAs('warning', this.#warnings)};
  }

  hasErrorsIn(name: string): boolean {
    return this.#errors.some(({file}) => file === this.#path(name));
  }

  /** The diagnostics as a person would read the files: in the given order of files, then from top to bottom. */
  inReadingOrder(names: readonly string[]): {errors: Diagnostic[]; warnings: Diagnostic[]} {
    const order = names.map(name => this.#path(name));
    const sort = (found: readonly Diagnostic[]) =>
      found.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.offset - b.offset);
    return {errors: sort(this.#errors), warnings: sort(this.#warnings)};
  }

  #locate(
    name: string,
    offset: number,
    fix: Fix | undefined,
  ): Pick<Diagnostic, 'file' | 'line' | 'column' | 'offset' | 'fix'> {
    const text = this.#files.get(name);
    return {
      file: this.#path(name),
      ...(text?.positionAt(offset) ?? {line: 1, column: 1}),
      offset: text?.originalOffset(offset) ?? 0,
      ...(text && fix ? {fix: text.originalFix(fix)} : {}),
    };
  }

  #path(name: string): string {
    return `${this.#folder}/${name}`;
  }
}
