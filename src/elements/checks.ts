import * as messages from '#messages';
import {checklist} from '../content/index.ts';
import type {Check, Severity} from '../content/types.ts';
import type {CheckState} from './events.ts';
import {fill} from './fill.ts';

/** The ids of the checks a person has ticked. Everything else about the list follows from them. */
export type Confirmed = ReadonlySet<string>;

export const {checks} = checklist;

/** The id of a check's box inside the element. */
export const boxOf = (check: Check): string => `byp-${check.id}`;

/** The checks of one kind, in the order written. */
export const ofKind = (severity: Severity): readonly Check[] => checks.filter(check => check.severity === severity);

/** Those not ticked. */
export const openAmong = (among: readonly Check[], confirmed: Confirmed): readonly Check[] =>
  among.filter(check => !confirmed.has(check.id));

/** Where the list stands: the first that fits, the worst first. */
export function stateOf(confirmed: Confirmed): CheckState {
  if (confirmed.size === 0) return 'not-started';
  return openAmong(checks, confirmed)[0]?.severity ?? 'checked';
}

/** What the result says of a state. */
export type Outcome = Readonly<Record<'heading' | 'text', string>>;

export function outcomeOf(confirmed: Confirmed): Outcome {
  const state = stateOf(confirmed);
  if (state === 'not-started') return {heading: messages.notStartedHeading, text: messages.notStartedText};
  if (state === 'checked') return {heading: messages.checkedHeading, text: messages.checkedText};
  const kind = ofKind(state);
  const counts = {n: openAmong(kind, confirmed).length, m: kind.length};
  return state === 'stop'
    ? {heading: messages.stopHeading, text: fill(messages.stopText, counts)}
    : {heading: messages.thinkHeading, text: fill(messages.thinkText, counts)};
}

/** What to announce after a tick while no result shows; nothing after an ordinary one. */
export function completed(check: Check, confirmed: Confirmed): string {
  if (!confirmed.has(check.id)) return '';
  if (stateOf(confirmed) === 'checked') return fill(messages.allComplete, {total: checks.length});
  const kind = ofKind(check.severity);
  if (openAmong(kind, confirmed).length) return '';
  return fill(check.severity === 'stop' ? messages.stopComplete : messages.thinkComplete, {m: kind.length});
}
