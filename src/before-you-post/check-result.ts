import {html, nothing, type TemplateResult} from 'lit';
import type {Check, RenderContext} from '../content/types.ts';
import {fragmentUrl} from '../internal/fragment-controller.ts';
import type {Placeholders} from '../internal/placeholders.ts';
import type {Locale} from '../locales/locale.ts';
import type {CheckState} from './checklist-state.ts';
import {messageWith, type Outcome, wholeText} from './outcome.ts';

/** Each state has its own shape, because colour only supports the words: none yet, stop sign, pause, all ticked. */
const shapes: Readonly<Record<CheckState, string>> = {
  'not-started': 'M5 12h14',
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8.5 8.5l7 7m0-7-7 7',
  think: 'M12 2a10 10 0 0 1 0 20 10 10 0 0 1 0-20M9.5 8v8m5-8v8',
  checked: 'm2 13 5 5L17 7m-6 9 2 2L23 8',
};

/** What the result needs of its element. */
export interface ResultOptions {
  readonly isShown: boolean;
  /** Whom to ask when in doubt. */
  readonly contact: unknown;
  /** All checks of the list. */
  readonly checks: readonly Check[];
  readonly ctx: RenderContext;
  readonly locale: Locale;
  readonly placeholders: Placeholders;
  /** The id of a check's box. */
  readonly boxId: (check: Check) => string;
  readonly focusBox: (check: Check) => void;
  /** A link to what helps when it is too late to think, if the content names one and it can be reached. */
  readonly tooLate: unknown;
  /** Buttons and the text to copy. */
  readonly actions: unknown;
}

/**
 * What the ticks come to. It follows every tick, and stays in the page while hidden.
 *
 * A tick changes attributes and properties and never nodes: readers' tools, a translator for one, wrap text nodes and take
 * away the comments by which Lit finds its place among them, and what Lit changes then is seen by nobody. So a text that
 * changes is set as a whole (outcome.ts), and what comes and goes is hidden. A heading that still says "checked" must not
 * stand over open checks.
 */
export function checkResult(outcome: Outcome, options: ResultOptions): TemplateResult {
  const {state, open, next} = outcome;
  const {isShown, checks, ctx, contact} = options;
  return html`<div class=${`result ${state}`} part="result" ?hidden=${!isShown}>
    <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
      <path d=${shapes[state]}></path>
    </svg>
    ${ctx.heading(1, 'result', wholeText(outcome.heading))}
    <p>${wholeText(outcome.text)}</p>
    <ul ?hidden=${open.length === 0}>${checks.map(check => openItem(check, open.includes(check), options))}</ul>
    <p ?hidden=${!next}>${wholeText(next ?? '')}</p>
    <p ?hidden=${state === 'not-started'}>${contact}</p>
    ${options.tooLate} ${options.actions}
  </div>`;
}

/**
 * An open check and whom to ask about it. A real link, so that it is listed and used as one; its click moves focus and
 * leaves the page's address alone.
 */
function openItem(
  check: Check,
  isOpen: boolean,
  {locale, placeholders, boxId, focusBox}: ResultOptions,
): TemplateResult {
  const onClick = (event: Event): void => {
    event.preventDefault();
    focusBox(check);
  };
  const {ask, label} = check;
  return html`<li ?hidden=${!isOpen}>
    <a class="inside" href=${fragmentUrl(boxId(check))} .textContent=${label} @click=${onClick}></a>
    ${ask ? html`<span class="ask">${messageWith(locale.ask, 'contact', placeholders.render(ask))}</span>` : nothing}
  </li>`;
}
