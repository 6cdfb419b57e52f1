import {html, type TemplateResult} from 'lit';
import type {Checklist} from '../content/types.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {Locale} from '../locales/locale.ts';
import {editionLine} from './outcome.ts';

interface Contact {
  readonly contact: unknown;
  /** Whether the result names the contact already. Hidden, because a tick takes no node away (check-result.ts). */
  readonly isInResult: boolean;
}

/** What a sheet of paper must say for itself, because it leaves the page behind. Only print shows it. */
export function sheetNote({publishers}: Checklist, locale: Locale, {contact, isInResult}: Contact): TemplateResult {
  const {lang} = locale;
  return html`<div class="sheet-note">
    <p><strong>${locale.sheetWarning}</strong> <span ?hidden=${isInResult}>${contact}</span></p>
    <p>${editionLine(locale)}. ${formatMessage(locale.publishers, {publishers}, lang)} ${locale.licence}</p>
  </div>`;
}
