/**
 * What a learning platform offers to a page it has launched: the eight functions of SCORM 1.2, Run-Time Environment,
 * section 3.3 ("Application Program Interface"). Everything it returns is a string, if it keeps to the standard.
 */
export type Api = Readonly<Record<ApiFunction, (...words: string[]) => unknown>>;

export type ApiFunction =
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic';

/** The parts of a window that the search uses, each of which may throw: windows of other origins refuse most. */
export interface SearchedWindow {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/** Far more than any platform nests its frames, and an end if some page answers with windows for ever. */
const mostLevels = 50;

/**
 * Finds the object named `API` as section 3.3 describes: in the chain of parent windows, then in the window that opened
 * this one and in its parents. Frames of other origins on the way are passed, not stopped at.
 */
export function findApi(start: SearchedWindow): Api | undefined {
  const parents = upwards(start);
  const openers = parents.flatMap(window => upwards(read(window, 'opener')));
  return [...parents, ...openers].map(window => read(window, 'API')).find(isApi);
}

/** A window and its parents, the nearest first. The outermost window is its own parent. */
function upwards(start: unknown): unknown[] {
  const windows: unknown[] = [];
  let window = start;
  while (window && windows.length < mostLevels && !windows.includes(window)) {
    windows.push(window);
    window = read(window, 'parent');
  }
  return windows;
}

function isApi(value: unknown): value is Api {
  return typeof read(value, 'LMSInitialize') === 'function' && typeof read(value, 'LMSSetValue') === 'function';
}

function read(from: unknown, name: string): unknown {
  try {
    return (from as Record<string, unknown> | undefined)?.[name];
  } catch {
    return undefined;
  }
}
