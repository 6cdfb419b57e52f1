import {html, nothing, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import {checklist} from '../content/index.ts';
import type {Check, Severity, View} from '../content/types.ts';
import {GuestElement} from '../internal/base-element.ts';
import {CheckChangedEvent, type CheckState, ChecksClearedEvent, ResultShownEvent} from '../internal/events.ts';
import {fill} from '../internal/fill.ts';
import {isAnswered, watchPage} from '../internal/fragments.ts';
import {flag, type Mirrored, mirror, plain} from '../internal/mirror.ts';
import {viewOf} from '../internal/render-context.ts';
import {reviewNote} from '../internal/review.ts';
import {isAllowed} from '../internal/url.ts';
import {warn} from '../internal/warn.ts';
import {checkRow} from './check-item.ts';
import {TickList} from './checklist-state.ts';
import {boxOf, checkIn, checks, completed, ofKind, outcomeOf} from './checks.ts';
import {contactLine, contactText} from './contact.ts';
import {tabNotice} from './guidance-link.ts';
import {result} from './result.ts';
import {resultAsText} from './result-text.ts';
import {sheetNote} from './sheet-note.ts';

/**
 * A pause before posting: about a minute, a few checks, an honest outcome. Nothing is stored and nothing is sent.
 *
 * Until the script runs, and where it cannot, readers see whatever the page put inside the tag.
 *
 * @fires check-changed - A person ticked a check or took the tick away: `id`, `confirmed`, `state`. Undo fires one for each tick it brings back.
 * @fires result-shown - A person asked for the result: `state`, `unconfirmed`.
 * @fires checks-cleared - A person cleared all ticks.
 * @attr {number} heading-level - Level of the title, 1 to 4; the result's heading stands one below. Default: 2.
 * @attr {boolean} no-heading - Leaves the title out.
 * @attr {string} guidance-href - Address of the page that holds the guidance, when it is not on this page.
 * @attr {string} paper-href - Address of a blank paper version; without it there is no link to one.
 * @attr {boolean} print-button - Adds "Print" to the result. It prints the whole page.
 * @csspart heading - The title and the result's heading.
 * @csspart group - The stop checks, and the think checks.
 * @csspart check - One check: box, label, hint, link.
 * @csspart button - Each button.
 * @csspart result - The result.
 * @csspart review - When the words were reviewed, and by whom they were not.
 * @csspart overdue - The notice that a review is overdue.
 */
export class BeforeYouPost extends GuestElement {
  protected static override readonly attributes: readonly Mirrored[] = [
    ...super.attributes,
    ['guidance-href', plain],
    ['paper-href', plain],
    ['print-button', flag],
  ];

  /** Address of the page that holds the guidance, for checks whose section is not on this page. */
  declare guidanceHref: string;
  /** Address of a blank paper version; without it there is no link to one. */
  declare paperHref: string;
  /** Adds "Print" to the result. It prints the whole page. */
  declare printButton: boolean;

  readonly #list = new TickList();
  /** The result as text, shown to be copied by hand where the clipboard is out of reach. */
  #textToCopy = '';
  #stopWatching: (() => void) | undefined;

  static {
    mirror(this, this.attributes);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchPage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override render(): TemplateResult {
    const view = viewOf(this, this.headingLevel, isAnswered);
    const counts = {n: this.#list.confirmed.size, m: this.total};
    return html`<div lang=${messages.lang}>
      ${this.noHeading ? nothing : view.html`<h+0 part="heading">${checklist.title}</h+0>`}
      ${checklist.introduction(view)}
      <p class="screen">${messages.minute} ${tabNotice(this.guidanceHref)}</p>
      <p id="progress" class="screen">${fill(messages.progress, counts)}</p>
      <progress class="screen" max=${counts.m} value=${counts.n} aria-hidden="true"></progress>
      ${this.#group('stop', messages.stopLegend, view)} ${this.#group('think', messages.thinkLegend, view)}
      <div class="actions">
        ${this.#button(messages.seeResult, this.#onSeeResult, 'see-result')}
        ${this.#button(messages.clear, this.#onClear, 'clear')}
        ${this.#list.canUndo ? this.#button(messages.undo, this.#onUndo) : nothing}
      </div>
      ${result(this.#list.confirmed, {
        hidden: !this.#list.resultShown,
        view,
        contact: contactLine(this),
        actions: this.#resultActions(),
        focusBox: check => this.#focus(boxOf(check)),
      })}
      ${this.paperHref && isAllowed(this.paperHref) ? html`<p class="screen"><a href=${this.paperHref}>${messages.paper}</a></p>` : nothing}
      ${reviewNote(this, checklist)}
      ${sheetNote(this.#list.resultShown && this.state !== 'not-started' ? nothing : contactLine(this))}
      ${this.status.render()}
    </div>`;
  }

  /** Not in the template: an attribute cannot say what stands in a text box. */
  protected override rendered(): void {
    const box = this.shadowRoot?.querySelector('textarea');
    if (box) box.value = this.#textToCopy;
  }

  #group(severity: Severity, legend: string, view: View): TemplateResult {
    const row = (check: Check) =>
      checkRow(check, {
        view,
        guidancePage: this.guidanceHref,
        onTick: ticked => this.#onTick(check, ticked),
      });
    return html`<fieldset part="group"><legend>${legend}</legend>${ofKind(severity).map(row)}</fieldset>`;
  }

  #resultActions(): TemplateResult {
    const text = html`<label for="text">${messages.copyLabel}</label>
      <textarea id="text" readonly rows="8" aria-describedby="by-hand"></textarea>
      <p id="by-hand">${messages.copyByHand}</p>`;
    return html`<div class="actions">
        ${this.#button(messages.copy, this.#onCopy)}
        ${this.printButton ? this.#button(messages.print, this.#onPrint) : nothing}
      </div>
      ${this.#textToCopy ? html`<div class="screen">${text}</div>` : nothing}`;
  }

  #button(text: string, onClick: () => void, id: string | typeof nothing = nothing): TemplateResult {
    return html`<button type="button" id=${id} part="button" @click=${onClick}>${text}</button>`;
  }

  #onTick(check: Check, ticked: boolean): void {
    const {state, canUndo} = this.#list;
    this.#list.tick(check, ticked);
    this.#changed();
    const {confirmed, resultShown} = this.#list;
    const resultChanged = resultShown && this.state !== state;
    const text = resultChanged
      ? fill(messages.resultChanged, {heading: outcomeOf(confirmed).heading})
      : completed(check, confirmed);
    // An ordinary tick says nothing and leaves a text that waits, unless it made that text untrue.
    if (text || !ticked || canUndo) this.status.say(text);
    this.afterRendering(() => this.#sayChecked(check.id, ticked));
  }

  #onSeeResult(): void {
    this.showResult();
    this.afterRendering(() => {
      this.#focus('result');
      // All of it, if it fits: focus alone would leave the reasons below the edge of a small screen.
      this.shadowRoot?.querySelector('.result')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
      this.dispatchEvent(new ResultShownEvent({state: this.state, unconfirmed: this.#list.openIds}));
    });
  }

  #onClear(): void {
    if (this.state === 'not-started') {
      this.status.say(messages.nothingToClear);
      return;
    }
    this.clear();
    this.status.say(messages.cleared);
    this.afterRendering(() => {
      this.#focus('clear');
      this.dispatchEvent(new ChecksClearedEvent());
    });
  }

  #onUndo(): void {
    // A second click may come before the first has been rendered.
    if (!this.#list.undo()) return;
    this.#changed();
    this.status.say(messages.restored);
    this.afterRendering(() => {
      this.#focus('clear');
      for (const id of this.#list.ids) this.#sayChecked(id, true);
    });
  }

  #sayChecked(id: string, confirmed: boolean): void {
    this.dispatchEvent(new CheckChangedEvent({id, confirmed, state: this.state}));
  }

  /** With today's date: while a script prints, nothing that waits is rendered any more. */
  #onPrint(): void {
    this.afterRendering(() => window.print());
  }

  async #onCopy(): Promise<void> {
    const text = (): string => resultAsText(this.#list.confirmed, contactText(this));
    try {
      await navigator.clipboard.writeText(text());
      this.#textToCopy = '';
      this.status.say(messages.copied);
    } catch {
      // Old browsers, http pages, frames without permission: the person copies by hand. Asked for anew, because a tick may
      // have come while the browser asked for permission.
      this.#textToCopy = text();
      this.afterRendering(() => {
        this.#focus('text');
        this.shadowRoot?.querySelector('textarea')?.select();
      });
    }
    this.requestUpdate();
  }

  /** Shows ticks that have changed, and takes away a text to copy that they made untrue. */
  #changed(): void {
    this.#textToCopy = '';
    // Not in the template: Lit compares with what it set last, not with what a person has ticked since. And not with
    // every rendering: one may come between a click and its change event, and would take the tick away.
    const {confirmed} = this.#list;
    for (const box of this.shadowRoot?.querySelectorAll('input') ?? []) box.checked = confirmed.has(checkIn(box));
    this.requestUpdate();
  }

  /** The result's heading takes focus only from us: as a Tab stop it would be in the way. */
  #focus(id: string): void {
    const target = this.shadowRoot?.getElementById(id);
    if (id === 'result' && target) target.tabIndex = -1;
    target?.focus();
  }

  /** Where the list stands: `not-started`, `stop`, `think` or `checked`. */
  get state(): CheckState {
    return this.#list.state;
  }

  /** Ids of the ticked checks, in the order of the list. */
  get confirmed(): readonly string[] {
    return this.#list.ids;
  }

  /** How many checks there are. */
  get total(): number {
    return checks.length;
  }

  // React and Vue assign whatever a template gives and an element has. Without these setters that would throw and take
  // the page's whole component down.
  set state(_: never) {
    refuse('state');
  }

  set confirmed(_: never) {
    refuse('confirmed');
  }

  set total(_: never) {
    refuse('total');
  }

  /** Takes every tick away and hides the result. A person can undo it. Fires no event. */
  clear(): void {
    this.#list.clear();
    this.#changed();
  }

  /** Shows the result; from then it follows every tick. Moves no focus and fires no event. */
  showResult(): void {
    this.#list.resultShown = true;
    this.requestUpdate();
  }
}

const refuse = (property: string): void => warn(`"${property}" of <before-you-post> can only be read.`);

declare global {
  interface HTMLElementTagNameMap {
    'before-you-post': BeforeYouPost;
  }
}
