import {checklist} from '../content/index.ts';
import {type Confirmed, checks, outcomeOf} from './checks.ts';
import {edition} from './sheet-note.ts';

/** The result as plain text: what a person pastes into an e-mail to ask for a second opinion. */
export function resultAsText(confirmed: Confirmed, contact: string): string {
  const {heading, text} = outcomeOf(confirmed);
  return [
    checklist.title,
    edition(),
    '',
    heading,
    text,
    contact,
    '',
    ...checks.map(check => `[${confirmed.has(check.id) ? 'x' : ' '}] ${check.label}`),
    '',
  ].join('\n');
}
