/** How far a learner has come. Which boxes were ticked is not part of it, so it can be sent nowhere. */
export interface Progress {
  /** Ids of the sections that were open at least once. */
  readonly opened: ReadonlySet<string>;
  /** Whether the checklist's result was seen. */
  readonly finished: boolean;
}

export const nothingYet: Progress = {opened: new Set(), finished: false};

/** The version of what is written. A later format counts up, so that earlier ones know it is not for them. */
const version = 1;

/** `cmi.suspend_data` is a CMIString4096: at most 4,096 characters (SCORM 1.2, Run-Time Environment, section 3.4). */
export const longest = 4096;

/** Completed means that every section was open and the result was seen. It is no score and no pass. */
export const isComplete = ({opened, finished}: Progress, sections: readonly string[]): boolean =>
  finished && sections.every(id => opened.has(id));

/** Progress as `cmi.suspend_data`. */
export const write = ({opened, finished}: Progress): string => JSON.stringify({version, opened: [...opened], finished});

/**
 * Progress from `cmi.suspend_data`. Whatever this version did not write counts as none: an empty string on a first visit,
 * what a newer version left, what a platform cut off. Sections that no longer exist are dropped.
 */
export function readProgress(text: string, sections: readonly string[]): Progress {
  try {
    const data: unknown = JSON.parse(text);
    if (!isOurs(data)) return nothingYet;
    return {opened: new Set(sections.filter(id => data.opened.includes(id))), finished: data.finished === true};
  } catch {
    return nothingYet;
  }
}

function isOurs(data: unknown): data is {opened: readonly unknown[]; finished: unknown} {
  const given = Object(data);
  return given.version === version && Array.isArray(given.opened);
}
