import * as messages from '#messages';
import {checklist} from '../content/index.ts';
import {version} from '../version.ts';
import {type Confirmed, checks, outcomeOf} from './checks.ts';
import {fill} from './fill.ts';
import {longDate} from './review.ts';

/** The result as plain text: what a person pastes into an e-mail to ask for a second opinion. */
export function resultAsText(confirmed: Confirmed, contact: string): string {
  const {heading, text} = outcomeOf(confirmed);
  return [
    checklist.title,
    `Social Media Guidance ${version}, ${longDate(new Date())}`,
    '',
    heading,
    text,
    fill(messages.ifUnsure, {contact}),
    '',
    ...checks.map(check => `[${confirmed.has(check.id) ? 'x' : ' '}] ${check.label}`),
    '',
  ].join('\n');
}
