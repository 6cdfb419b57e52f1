import {html, type TemplateResult} from 'lit';
import type {Check, Checklist} from '../content/types.ts';
import type {Placeholders} from '../internal/placeholders.ts';
import {longDate} from '../internal/review.ts';
import {version} from '../internal/version.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {Locale} from '../locales/locale.ts';
import type {ChecklistState, CheckState} from './checklist-state.ts';

/** What the ticks come to, in words. The result, a copy of it and the announcements all say this. */
export interface Outcome {
  readonly state: CheckState;
  readonly heading: string;
  readonly text: string;
  /** What to do next, if anything. */
  readonly next: string | undefined;
  /** The checks to come back to. */
  readonly open: readonly Check[];
}

export function outcomeOf(state: ChecklistState, {outcomes, lang}: Locale): Outcome {
  const {heading, text, next} = outcomes[state.state];
  const open = state.checksToRevisit;
  const counts = {n: open.length, m: state.checksOf(state.state).length};
  return {state: state.state, heading, text: formatMessage(text, counts, lang), next, open};
}

/** A message with content in the place of a name in braces. */
export function messageWith(message: string, name: string, content: unknown): TemplateResult {
  const [before, after] = message.split(`{${name}}`);
  return html`${before}${content}${after}`;
}

/**
 * A text that changes with the ticks. It is set as a whole, and stands in an element of its own: a tool that writes the
 * paragraph around it anew, or puts back what was there, takes that element out, which is noticed.
 */
export const wholeText = (text: string): TemplateResult => html`<span .textContent=${text}></span>`;

/** Whom to ask when in doubt, with the site's own name and link. */
export const contactLine = ({ifUnsure, contact}: Locale, placeholders: Placeholders): TemplateResult =>
  messageWith(ifUnsure, 'contact', placeholders.render(contact));

/** Version and today's date, as they stand on a printed sheet and in a copied result. */
export const editionLine = (locale: Locale): string =>
  formatMessage(locale.edition, {name: locale.name, version, date: longDate(new Date(), locale)}, locale.lang);

/** The result as plain text: what a person pastes into an e-mail to ask for a second opinion. */
export function outcomeAsText(
  {title, checks}: Checklist,
  state: ChecklistState,
  locale: Locale,
  placeholders: Placeholders,
): string {
  const {heading, text, next, open} = outcomeOf(state, locale);
  const fill = (message: string, contact: string): string => formatMessage(message, {contact}, locale.lang);
  const asking = open.flatMap(({ask, label}) => (ask ? `${label}: ${fill(locale.ask, placeholders.text(ask))}` : []));
  return [
    title,
    editionLine(locale),
    '',
    heading,
    text,
    ...(next ? [next] : []),
    ...asking,
    fill(locale.ifUnsure, placeholders.text(locale.contact)),
    '',
    ...checks.map(({id, label}) => `[${state.isConfirmed(id) ? 'x' : ' '}] ${label}`),
    '',
  ].join('\n');
}
