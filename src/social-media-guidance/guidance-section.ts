import {html, nothing, type TemplateResult} from 'lit';
import type {RenderContext, Section} from '../content/types.ts';
import {fragmentUrl} from '../internal/fragment-controller.ts';
import {overdueNotice} from '../internal/review.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {Locale} from '../locales/locale.ts';

/** What a section needs to know of its element. */
export interface SectionOptions {
  /** The section's id on the page: `smg-privacy`. */
  readonly id: string;
  readonly ctx: RenderContext;
  readonly locale: Locale;
  readonly open: boolean;
  readonly onHeader: () => void;
}

/**
 * One section: a heading with a button in it, and the panel that it shows and hides. The button is the heading's only
 * child, and the panel has no role: JAWS and Dragon lose headings and names inside `<summary>`, and seven more landmarks
 * would help nobody.
 */
export function guidanceSection(section: Section, options: SectionOptions): TemplateResult {
  const {id, ctx, locale, open} = options;
  return html`<div class="section">
    ${ctx.heading(1, id, header(section, options))}
    <div id=${`${id}-panel`} part="panel" hidden=${open ? nothing : 'until-found'}>
      <div class="inner">
        ${overdueNotice(section, locale)} ${section.body(ctx)}
        <p class="permalink">
          <a href=${fragmentUrl(id)}>${formatMessage(locale.permalink, {title: section.title}, locale.lang)}</a>
        </p>
      </div>
    </div>
  </div>`;
}

/** The size of the icon stands in its attributes, too: a page saved without its styles would show it as wide as itself. */
const header = ({title}: Section, {id, open, onHeader}: SectionOptions): TemplateResult =>
  html`<button
    type="button"
    id=${`${id}-button`}
    part="header"
    aria-expanded=${open}
    aria-controls=${`${id}-panel`}
    @click=${onHeader}
  ><svg
      viewBox="3 0 18 24"
      width="15"
      height="20"
      part="icon"
      aria-hidden="true"
      focusable="false"
    ><path d="m5 9 7 7 7-7"></path></svg><span>${title}</span></button>`;
