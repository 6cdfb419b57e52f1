import {html, nothing, type TemplateResult} from 'lit';
import type {Checklist, Guidance, Reviewed} from '../content/types.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {Locale} from '../locales/locale.ts';

/**
 * A day as people write it, for example 22 November 2026. Not with `toLocaleDateString`: its first call on a page loads
 * the browser's knowledge of languages, which takes longer than all else the widget does before it can be used.
 */
export const longDate = (date: Date, {months}: Locale): string =>
  `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`;

/** A `YYYY-MM-DD` of the content, the same day wherever it is read: at noon there, because some days lack a midnight. */
const writtenDay = (date: string, locale: Locale): string => longDate(new Date(`${date}T12:00`), locale);

/** Whether the reader's clock says that the day of the next review is over. */
const isOverdue = (text: Reviewed): boolean => Date.now() > Date.parse(`${text.nextReview}T24:00`);

/** Says plainly that a text is past its review date. */
export const overdueNotice = (text: Reviewed, locale: Locale): TemplateResult | typeof nothing =>
  isOverdue(text) ? html`<p class="overdue" part="overdue"><strong>${locale.overdue}</strong></p>` : nothing;

/**
 * When the words were last checked and when they will be again, close to the words: the NHS pattern "Know that a page
 * is up to date" (service-manual.nhs.uk/design-system/patterns). Then what a changed copy was made from, and who has, or
 * has not, looked at it.
 */
export function reviewNote(
  text: Reviewed,
  {basedOn}: Guidance | Checklist,
  statement: string,
  locale: Locale,
): TemplateResult {
  const {reviewed, nextReview, lang} = locale;
  return html`<div class="review" part="review">
    ${overdueNotice(text, locale)}
    <p>
      ${formatMessage(reviewed, {date: writtenDay(text.reviewed, locale)}, lang)}<br />
      ${formatMessage(nextReview, {date: writtenDay(text.nextReview, locale)}, lang)}
    </p>
    <p>${basedOn ? html`${formatMessage(locale.basedOn, {basedOn}, lang)}<br />` : nothing}${statement}</p>
  </div>`;
}

/** The dates that hold for several texts together: the oldest review, and the first one due. */
export function reviewOfAll(texts: readonly Reviewed[]): Reviewed {
  const earliest = (dates: string[]): string => dates.sort()[0] ?? '';
  return {
    reviewed: earliest(texts.map(text => text.reviewed)),
    nextReview: earliest(texts.map(text => text.nextReview)),
  };
}
