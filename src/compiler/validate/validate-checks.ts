import type {Severity} from '../../content/types.ts';
import type {CheckAst} from '../ast.ts';
import type {Reporter} from '../diagnostic.ts';

/** With more of one severity than this, people stop reading. */
const most: Readonly<Record<Severity, number>> = {stop: 6, think: 5};
/** More in all than this take longer than the minute the widget promises. */
const mostInAll = 9;

/** Checks the questions against one another: how many, in which order, each id once. */
export function validateChecks(checks: readonly CheckAst[], {error, warning}: Reporter): void {
  for (const severity of ['stop', 'think'] satisfies Severity[]) {
    const group = checks.filter(check => check.severity === severity);
    const oneTooMany = group[most[severity]];
    if (group.length === 0)
      error(
        checks.at(-1)?.offset ?? 0,
        'severity-without-checks',
        `the checklist needs at least one question with "${severity}" in its braces`,
      );
    if (oneTooMany)
      error(
        oneTooMany.offset,
        'too-many-checks',
        `this is one "${severity}" question too many: remove or join some, to have ${most[severity]} at most`,
      );
  }
  checks.forEach(({id, severity, offset}, index) => {
    if (severity === 'stop' && checks[index - 1]?.severity === 'think')
      error(offset, 'stop-after-think', 'stop questions come before think questions: move this one up');
    if (checks.findIndex(other => other.id === id) < index)
      error(offset, 'repeated-check-id', `the id "${id}" is already used by another question: choose another`);
  });
  const oneTooMany = checks[mostInAll];
  if (oneTooMany)
    warning(
      oneTooMany.offset,
      'long-checklist',
      `there are ${checks.length} questions: more than ${mostInAll} take longer than a minute`,
    );
}
