/** How far a learner has come. Which boxes were ticked is not part of it, so it can be sent nowhere. */
export interface Progress {
  /** Ids of the sections that were read to the end. */
  readonly read: ReadonlySet<string>;
  /** Whether the checklist was finished: a result was seen with at least one check confirmed. */
  readonly finished: boolean;
}

export const nothingYet: Progress = {read: new Set(), finished: false};

/**
 * The version of what is written. A later format counts up, so that earlier ones know it is not for them. In version 1 a
 * section counted that had only been opened.
 */
const version = 2;

/** `cmi.suspend_data` is a CMIString4096: at most 4,096 characters (SCORM 1.2, Run-Time Environment, section 3.4). */
export const mostSuspendData = 4096;

/** Left free for the space that a session adds whenever the network comes back (session.ts). */
const spare = 64;

/** Completed means that every section was read to the end and the checklist was finished. It is no score and no pass. */
export const isComplete = ({read, finished}: Progress, sections: readonly string[]): boolean =>
  finished && sections.every(id => read.has(id));

/** Progress as `cmi.suspend_data`. */
export const writeProgress = ({read, finished}: Progress): string =>
  JSON.stringify({version, read: [...read], finished});

/** Whether platforms can keep that these sections were read. The compiler warns of a folder of which they could not. */
export const fitsPlatform = (sections: readonly string[]): boolean =>
  writeProgress({read: new Set(sections), finished: false}).length <= mostSuspendData - spare;

/**
 * Progress from `cmi.suspend_data`. Whatever this version did not write counts as none: an empty string on a first visit,
 * what another version left, what a platform cut off. Sections that no longer exist are dropped.
 */
export function readProgress(text: string, sections: readonly string[]): Progress {
  try {
    const data: unknown = JSON.parse(text);
    if (!isOurs(data)) return nothingYet;
    return {read: new Set(sections.filter(id => data.read.includes(id))), finished: data.finished === true};
  } catch {
    return nothingYet;
  }
}

function isOurs(data: unknown): data is {read: readonly unknown[]; finished: unknown} {
  const given = Object(data);
  return given.version === version && Array.isArray(given.read);
}
