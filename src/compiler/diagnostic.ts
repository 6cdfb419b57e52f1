/** A place in a file as an editor shows it: both numbers count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something a writer has to change. The message says what is wrong and what to write instead. */
export interface Problem extends Place {
  readonly file: string;
  readonly message: string;
}

/** Notes a problem at a place in the file being read, counted in characters from its start. */
export type Report = (offset: number, message: string) => void;

/** `file:line:column: message`, the form that editors and terminals turn into a link. */
export function describe({file, line, column, message}: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Every problem of a folder in one error, so that a writer mends them in one go. */
export class GuidanceError extends Error {
  override readonly name = 'GuidanceError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${count} in the guidance`, ...problems.map(describe)].join('\n'));
    this.problems = problems;
  }
}
