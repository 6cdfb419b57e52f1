import type {Report} from './problem.ts';
import type {ChecklistTree} from './tree.ts';

/** More of one kind than this, and people stop reading: a rule of the checklist. */
const mostOfAKind = 5;
/** More in all than this takes longer than a minute: a warning. */
const mostInAll = 9;

/** Checks the questions as a list: how many, in which order, each id once. */
export function checkCounts({checks}: ChecklistTree, report: Report, warn: Report): void {
  for (const severity of ['stop', 'think'] as const) {
    const group = checks.filter(check => check.severity === severity);
    const tooMany = group[mostOfAKind];
    if (group.length === 0) report(0, `the checklist needs at least one "${severity}" question`);
    if (tooMany)
      report(
        tooMany.at,
        `there are ${group.length} "${severity}" questions and at most ${mostOfAKind} are allowed: remove or join some`,
      );
  }
  checks.forEach((check, index) => {
    if (check.severity === 'stop' && checks[index - 1]?.severity === 'think')
      report(check.at, 'stop questions come before think questions: move this one up');
    if (check.id !== '' && checks.findIndex(({id}) => id === check.id) < index)
      report(check.at, `the id "${check.id}" is already used: choose another`);
  });
  const oneTooMany = checks[mostInAll];
  if (oneTooMany)
    warn(oneTooMany.at, `there are ${checks.length} questions: more than ${mostInAll} take longer than a minute`);
}
