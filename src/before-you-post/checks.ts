import * as messages from '#messages';
import {checklist} from '../content/index.ts';
import type {Check} from '../content/types.ts';
import type {CheckState} from '../internal/events.ts';
import {fill} from '../internal/fill.ts';

/** The ids of the checks a person has ticked. Everything else about the list follows from them. */
export type Confirmed = ReadonlySet<string>;

export const {checks} = checklist;

/** The id of a check's box inside the element. */
export const boxOf = ({id}: Pick<Check, 'id'>): string => `byp-${id}`;

/** The other way round: the id of the check whose box it is. */
export const checkIn = ({id}: Element): string => id.slice('byp-'.length);

/** The checks of one kind, in the order written. */
export const ofKind = (kind: CheckState): readonly Check[] => checks.filter(check => check.severity === kind);

/** Those not ticked. */
export const openAmong = (among: readonly Check[], confirmed: Confirmed): readonly Check[] =>
  among.filter(check => !confirmed.has(check.id));

/** Where the list stands: the first that fits, the worst first. */
export function stateOf(confirmed: Confirmed): CheckState {
  if (confirmed.size === 0) return 'not-started';
  return openAmong(checks, confirmed)[0]?.severity ?? 'checked';
}

/** What the ticks come to: what the result says, and the checks it says it of. */
export interface Outcome {
  readonly state: CheckState;
  readonly heading: string;
  readonly text: string;
  /** The checks to come back to: the open ones of the more serious kind, none before the first tick. */
  readonly open: readonly Check[];
}

export function outcomeOf(confirmed: Confirmed): Outcome {
  const state = stateOf(confirmed);
  const {heading, text} = messages.outcomes[state];
  const kind = ofKind(state);
  const open = openAmong(kind, confirmed);
  return {state, heading, text: fill(text, {n: open.length, m: kind.length}), open};
}

/** What to announce after a tick while no result shows; nothing after an ordinary one. */
export function completed({id, severity}: Check, confirmed: Confirmed): string {
  const kind = ofKind(severity);
  if (!confirmed.has(id) || openAmong(kind, confirmed).length) return '';
  return openAmong(checks, confirmed).length
    ? fill(messages.complete[severity], {m: kind.length})
    : fill(messages.allComplete, {total: checks.length});
}
