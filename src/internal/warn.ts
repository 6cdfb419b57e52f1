const told = new Set<string>();
const waiting: string[] = [];
let sender = '';

/** Says who warns: the name of the edition. */
export function setSender(name: string): void {
  sender = name;
}

/**
 * Tells the person who built the page what was ignored and why: each thing once, and everything found together in one
 * `console.warn`, because a page with a hundred widgets should not fill the console.
 */
export function warn(problem: string): void {
  if (told.has(problem)) return;
  told.add(problem);
  if (waiting.push(problem) > 1) return;
  // After the task, because each element renders in a microtask of its own.
  setTimeout(() => console.warn?.(`${sender}: ${waiting.splice(0).join('\n')}`));
}

/** A value from the page as it may be quoted in a warning: an attribute can be a megabyte long. */
export const quote = (value: string): string => `"${value.slice(0, 60)}"`;
