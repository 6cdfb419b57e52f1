/** A position in a file as an editor shows it: both numbers count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A change that certainly means what the writer meant: `text` in the place of what stands from `start` to `end`, counted
 * in characters from the start of the file.
 */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something a writer has to change, or should look at again. The message says what is wrong and what to write instead. */
export interface Diagnostic extends Position {
  /** The kind of fault, for example `no-raw-html`. It stays the same when the message is reworded. */
  readonly id: string;
  /** Whether it has to be changed before anything is built. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly message: string;
  /** Where it stands, in characters from the start of the file. */
  readonly offset: number;
  readonly fix?: Fix;
}

/** Notes a fault at an offset of the file being read. The id names the kind of fault, in kebab-case. */
export type Report = (offset: number, id: string, message: string, fix?: Fix) => void;

/** Notes what is found in one file. */
export interface Reporter {
  /** What has to be changed. */
  readonly error: Report;
  /** What deserves a second look but stops nothing. */
  readonly warning: Report;
}

/** `file:line:column: severity: message`, the form of compilers that editors and terminals turn into a link. */
export function formatDiagnostic({file, line, column, severity, message}: Diagnostic): string {
  return `${file}:${line}:${column}: ${severity}: ${message}`;
}

/** Every error of a folder in one, so that a writer mends them in one go. */
export class GuidanceError extends Error {
  override readonly name = 'GuidanceError';
  readonly errors: readonly Diagnostic[];

  constructor(errors: readonly Diagnostic[]) {
    const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
    super([`${count} in the guidance`, ...errors.map(formatDiagnostic)].join('\n'));
    this.errors = errors;
  }
}
