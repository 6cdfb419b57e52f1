import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ReadAddress} from '../read-address.ts';
import type {Screen} from './screen.ts';

type Content = TemplateResult | string;

/** Choices of which one is taken, side by side. */
export function segments(
  {fields}: Screen,
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  {isLegendHidden = false, id}: {isLegendHidden?: boolean; id?: string} = {},
): TemplateResult {
  return html`<fieldset id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <legend class=${isLegendHidden ? 'hidden' : nothing}>${legend}</legend>
    <div class="segments">
      ${options.map(
        ([value, label]) =>
          html`<label><input type="radio" name=${name} value=${value} .checked=${live(fields.get(name) === value)}> ${label}</label>`,
      )}
    </div>
  </fieldset>`;
}

export const tick = ({fields}: Screen, name: string, value: string, label: Content): TemplateResult =>
  html`<label>
    <input type="checkbox" name=${name} value=${value} .checked=${live(fields.getAll(name).includes(value))}> ${label}
  </label>`;

interface TextField {
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: Content;
  /** The id of a hint that stands elsewhere. */
  readonly hintId?: string;
  readonly read?: ReadAddress;
  readonly isUrl?: boolean;
  /** More to say of what was typed. */
  readonly question?: string;
}

/** One line of text, with what was understood of it below. */
export function textField({fields}: Screen, name: string, field: TextField): TemplateResult {
  const {label, placeholder, hint, hintId, read, isUrl, question} = field;
  const note = question ?? read?.note;
  const described = [hint ? `${name}-hint` : hintId, `${name}-note`, `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <input
      id=${name}
      name=${name}
      spellcheck="false"
      placeholder=${placeholder ?? nothing}
      inputmode=${isUrl ? 'url' : nothing}
      aria-describedby=${described}
      aria-invalid=${String(read?.error !== undefined)}
      .value=${live(fields.get(name) ?? '')}
    >
    <p class="note" id="${name}-note" ?hidden=${!note}>${note}</p>
    <p class="error" id="${name}-error" ?hidden=${!read?.error}>${read?.error}</p>
  </div>`;
}

/** A link within the page. The address stays as it is, because its fragment holds the settings. */
export const linkWithin = (id: string, words: Content): TemplateResult =>
  html`<a href="#${id}" @click=${followWithin}>${words}</a>`;

export function followWithin(event: MouseEvent): void {
  event.preventDefault();
  const target = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  target?.focus({preventScroll: true});
  target?.scrollIntoView();
}
