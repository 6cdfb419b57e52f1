import {html, nothing, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import {checklist} from '../content/index.ts';
import {fill} from '../internal/fill.ts';
import {longDate} from '../internal/review.ts';
import {version} from '../internal/version.ts';

/** Version and today's date, as they stand on a printed sheet and in a copied result. */
export const edition = (): string => fill(messages.edition, {version, date: longDate(new Date())});

/** What a sheet of paper must say for itself, because it leaves the page behind. Only print shows it. */
export function sheetNote(contact: unknown): TemplateResult {
  const {basedOn, publishers} = checklist;
  return html`<div class="sheet-note">
    <p><strong>${messages.noPatientDetails}</strong> ${contact}</p>
    <p>
      ${edition()}. ${basedOn ? fill(messages.basedOn, {basedOn}) : nothing}
      ${fill(messages.publishers, {publishers})} ${messages.licence}
    </p>
  </div>`;
}
