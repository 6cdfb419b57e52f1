import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Check, View} from '../content/types.ts';
import type {CheckState} from '../internal/events.ts';
import {addressOf} from '../internal/fragments.ts';
import {boxOf, type Confirmed, outcomeOf} from './checks.ts';

/** Each state has its own shape, because colour only supports the words: none yet, stop sign, pause, all ticked. */
const shapes: Readonly<Record<CheckState, string>> = {
  'not-started': 'M5 12h14',
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8.5 8.5l7 7m0-7-7 7',
  think: 'M12 2a10 10 0 0 1 0 20 10 10 0 0 1 0-20M9.5 8v8m5-8v8',
  checked: 'm2 13 5 5L17 7m-6 9 2 2L23 8',
};

/** What the result needs of its element. */
export interface ResultOptions {
  readonly hidden: boolean;
  readonly view: View;
  /** Whom to ask. */
  readonly contact: unknown;
  /** Buttons and the text to copy. */
  readonly actions: unknown;
  focusBox(check: Check): void;
}

/** What the ticks come to. It follows every tick, and stays in the page while hidden. */
export function result(confirmed: Confirmed, options: ResultOptions): TemplateResult {
  const {state, heading: title, text, open} = outcomeOf(confirmed);
  return html`<div class=${`result ${state}`} part="result" hidden=${options.hidden ? '' : nothing}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${shapes[state]} /></svg>
    ${options.view.html`<h+1 id="result" part="heading">${title}</h+1>`}
    <p>${text} ${state === 'checked' ? options.contact : nothing}</p>
    ${open.length ? html`<ul>${open.map(check => openLink(check, options))}</ul><p>${options.contact}</p>` : nothing}
    ${options.actions}
  </div>`;
}

/** A real link, so that it is listed and used as one; its click moves focus and leaves the page's address alone. */
function openLink(check: Check, {focusBox}: ResultOptions): TemplateResult {
  const onClick = (event: Event): void => {
    event.preventDefault();
    focusBox(check);
  };
  return html`<li><a href=${addressOf(boxOf(check))} @click=${onClick}>${check.label}</a></li>`;
}
