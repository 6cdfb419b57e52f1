import {html, nothing, type TemplateResult} from 'lit';
import type {Check, RenderContext} from '../content/types.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {Locale} from '../locales/locale.ts';
import {guidanceLink} from './check-guidance.ts';

/** What a check needs to know of its element. */
export interface CheckOptions {
  /** The id of its box. */
  readonly id: string;
  readonly isConfirmed: boolean;
  readonly ctx: RenderContext;
  readonly locale: Locale;
  /** The page that holds the guidance, if this one does not. */
  readonly guidancePage: string;
  readonly onTick: (ticked: boolean) => void;
}

/** One check: box, label, hint and link. The link is in neither the label nor the hint, so that their names stay short. */
export function checkItem(check: Check, options: CheckOptions): TemplateResult {
  const {id, isConfirmed, ctx, onTick} = options;
  const {hint, label} = check;
  // autocomplete: Firefox would bring ticks back after a reload, and no tick is ever made for a person.
  return html`<div class="item" part="check">
    <input
      type="checkbox"
      id=${id}
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .checked=${isConfirmed}
      @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p id=${`${id}-hint`}>${hint(ctx)}</p>` : nothing} ${guidance(check, options)}
  </div>`;
}

function guidance({guidance: place}: Check, {guidancePage, locale}: CheckOptions): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const text = formatMessage(locale.guidanceLink, {title: place.title}, locale.lang);
  const link = guidanceLink(place, guidancePage, text, locale);
  return link === nothing ? nothing : html`<p class="screen">${link}</p>`;
}
