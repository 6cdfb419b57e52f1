import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Check, View} from '../content/types.ts';
import {boxOf} from './checks.ts';
import {guidanceLink} from './guidance-link.ts';

/** What a row needs to know of its element. */
export interface RowOptions {
  readonly view: View;
  /** The page that holds the guidance, if this one does not. */
  readonly guidancePage: string;
  onTick(ticked: boolean): void;
}

/** One check: box, label, hint and link. The link is in neither the label nor the hint, so that their names stay short. */
export function checkRow(check: Check, {view, guidancePage, onTick}: RowOptions): TemplateResult {
  const id = boxOf(check);
  // autocomplete: Firefox would bring ticks back after a reload, and no tick is ever made for a person.
  return html`<div class="item" part="check">
    <input
      type="checkbox"
      id=${id}
      autocomplete="off"
      aria-describedby=${check.hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${check.label}</label>
    ${check.hint ? html`<p id=${`${id}-hint`}>${check.hint(view)}</p>` : nothing}
    ${guidanceLink(check, guidancePage)}
  </div>`;
}
