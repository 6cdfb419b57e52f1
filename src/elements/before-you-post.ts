import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import * as messages from '#messages';
import {checklist} from '../content/index.ts';
import type {Check, Severity, View} from '../content/types.ts';
import base from '../styles/base.css';
import styles from '../styles/checklist.css';
import {isAllowed} from './address.ts';
import {type Confirmed, checks, completed, ofKind, openAmong, outcomeOf, stateOf} from './checks.ts';
import {CheckChangedEvent, type CheckState, ChecksClearedEvent, ResultShownEvent} from './events.ts';
import {fill} from './fill.ts';
import {addressOf, isAnswered, watchTargets} from './fragments.ts';
import {GuestElement} from './guest-element.ts';
import {heading, titleLevel} from './heading.ts';
import {localText, localWord} from './local-words.ts';
import {resultAsText} from './result-text.ts';
import {reviewNote} from './review.ts';
import {viewOf} from './view.ts';

const idOf = (check: Check): string => `byp-${check.id}`;

/** Each state has its own shape, because colour only supports the words. */
const shapes: Readonly<Record<CheckState, string>> = {
  'not-started': 'M5 12h14',
  stop: 'm6 6 12 12M18 6 6 18',
  think: 'M9 5v14M15 5v14',
  checked: 'm5 13 4 4L19 7',
};

/**
 * A pause before posting: about a minute, a few checks, an honest outcome. Nothing is stored and nothing is sent.
 *
 * Until the script runs, and where it cannot, readers see whatever the page put inside the tag.
 *
 * @fires check-changed - A person ticked a check or took the tick away: `id`, `confirmed`, `state`.
 * @fires result-shown - A person asked for the result: `state`, `unconfirmed`.
 * @fires checks-cleared - A person cleared all ticks.
 * @csspart heading - The title and the result's heading.
 * @csspart group - The stop checks, and the think checks.
 * @csspart check - One check: box, label, hint, link.
 * @csspart button - Each button.
 * @csspart result - The result.
 * @csspart review - When the words were reviewed, and by whom they were not.
 * @csspart overdue - The notice that a review is overdue.
 */
export class BeforeYouPost extends GuestElement {
  static override styles = [base, styles];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    noHeading: {type: Boolean, attribute: 'no-heading'},
    guidanceHref: {attribute: 'guidance-href'},
    paperHref: {attribute: 'paper-href'},
    printButton: {type: Boolean, attribute: 'print-button'},
  };

  /** Level of the title, 1 to 4; the result's heading is one below. Only the page knows what the title stands under. */
  declare headingLevel: number;
  /** Leaves the title out; the result's heading stays one below `headingLevel`. */
  declare noHeading: boolean;
  /** Address of the page that holds the guidance, for checks whose section is not on this page. */
  declare guidanceHref: string;
  /** Address of a blank paper version; without it there is no link to one. */
  declare paperHref: string;
  /** Adds "Print" to the result. It prints the whole page. */
  declare printButton: boolean;

  #confirmed: Confirmed = new Set();
  #resultShown = false;
  /** What was there before the last clearing, until the next tick. */
  #cleared: {confirmed: Confirmed; resultShown: boolean} | undefined;
  /** The result as text, shown to be copied by hand where the clipboard is out of reach. */
  #textToCopy = '';
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.noHeading = false;
    this.guidanceHref = '';
    this.paperHref = '';
    this.printButton = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchTargets(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override render(): TemplateResult {
    const level = titleLevel(this.headingLevel);
    const view = viewOf(this, level, isAnswered);
    const counts = {n: this.#confirmed.size, m: this.total};
    return html`<div lang=${messages.lang}>
      ${this.noHeading ? nothing : heading(level, checklist.title)}
      <div class="inner">${checklist.introduction(view)}<p>${messages.minute}</p></div>
      <p id="byp-progress">${fill(messages.progress, counts)}</p>
      <progress max=${counts.m} .value=${counts.n} aria-hidden="true"></progress>
      ${this.#group('stop', messages.stopLegend, view)} ${this.#group('think', messages.thinkLegend, view)}
      <div class="actions">
        ${this.#button(messages.seeResult, this.#onSeeResult, 'primary')}
        ${this.#button(messages.clear, this.#onClear, 'clear')}
        ${this.#cleared ? this.#button(messages.undo, this.#onUndo) : nothing}
      </div>
      ${this.#result(level + 1)}
      ${this.paperHref && isAllowed(this.paperHref) ? html`<p class="paper"><a href=${this.paperHref}>${messages.paper}</a></p>` : nothing}
      ${reviewNote(this, checklist)} ${this.status.render()}
    </div>`;
  }

  #group(severity: Severity, legend: string, view: View): TemplateResult {
    return html`<fieldset part="group">
      <legend>${legend}</legend>
      ${ofKind(severity).map(check => this.#check(check, view))}
    </fieldset>`;
  }

  #check(check: Check, view: View): TemplateResult {
    const id = idOf(check);
    // autocomplete: Firefox would bring ticks back after a reload, and no tick is ever made for a person.
    return html`<div class="check" part="check">
      <input
        type="checkbox"
        id=${id}
        autocomplete="off"
        aria-describedby=${check.hint ? `${id}-hint` : nothing}
        .checked=${this.#confirmed.has(check.id)}
        @change=${(event: Event) => this.#onTick(check, (event.target as HTMLInputElement).checked)}
      />
      <label for=${id}>${check.label}</label>
      ${check.hint ? html`<p class="hint" id="${id}-hint">${check.hint(view)}</p>` : nothing}
      ${this.#guidanceLink(check)}
    </div>`;
  }

  /** The guidance a check rests on: here if it is on this page, else where the page says; no link beats a dead one. */
  #guidanceLink(check: Check): TemplateResult | typeof nothing {
    if (!check.guidance) return nothing;
    const fragment = `smg-${check.guidance.id}`;
    const elsewhere = this.guidanceHref && isAllowed(this.guidanceHref) ? this.guidanceHref.split('#')[0] : '';
    if (!isAnswered(fragment) && !elsewhere) return nothing;
    const href = isAnswered(fragment)
      ? addressOf(fragment)
      : `${new URL(elsewhere || '', document.baseURI)}#${fragment}`;
    return html`<p class="rests-on"><a href=${href}>${fill(messages.guidanceLink, check.guidance)}</a></p>`;
  }

  #result(level: number): TemplateResult {
    const outcome = outcomeOf(this.#confirmed);
    const open = this.state === 'stop' || this.state === 'think' ? openAmong(ofKind(this.state), this.#confirmed) : [];
    return html`<div class="result ${this.state}" part="result" ?hidden=${!this.#resultShown}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${shapes[this.state]} /></svg>
      ${heading(level, outcome.heading, 'byp-result')}
      <p>${outcome.text}</p>
      ${open.length ? html`<ul>${open.map(check => this.#openLink(check))}</ul>` : nothing}
      ${this.state === 'not-started' ? nothing : html`<p>${this.#contactLine}</p>`}
      <div class="actions">
        ${this.#button(messages.copy, this.#onCopy)}
        ${this.printButton ? this.#button(messages.print, () => window.print()) : nothing}
      </div>
      ${
        this.#textToCopy
          ? html`<label for="byp-text">${messages.copyLabel}</label>
              <textarea id="byp-text" readonly rows="8" aria-describedby="byp-by-hand" .value=${this.#textToCopy}></textarea>
              <p id="byp-by-hand">${messages.copyByHand}</p>`
          : nothing
      }
    </div>`;
  }

  #openLink(check: Check): TemplateResult {
    const focusBox = (event: Event): void => {
      event.preventDefault();
      this.shadowRoot?.getElementById(idOf(check))?.focus();
    };
    return html`<li><a href=${addressOf(idOf(check))} @click=${focusBox}>${check.label}</a></li>`;
  }

  #button(text: string, onClick: () => void, kind = ''): TemplateResult {
    return html`<button type="button" class=${kind} part="button" @click=${onClick}>${text}</button>`;
  }

  get #contactLine(): unknown {
    const [before, after] = messages.ifUnsure.split('{contact}');
    const word = 'communications-team';
    return html`${before}${localWord(this, word, messages.localWords[word])}${after}`;
  }

  #onTick(check: Check, ticked: boolean): void {
    const stateBefore = this.state;
    const confirmed = new Set(this.#confirmed);
    ticked ? confirmed.add(check.id) : confirmed.delete(check.id);
    this.#change({confirmed, resultShown: this.#resultShown});
    const resultChanged = this.#resultShown && this.state !== stateBefore;
    this.status.say(resultChanged ? fill(messages.resultChanged, outcomeOf(confirmed)) : completed(check, confirmed));
    this.afterRendering(() => this.dispatchEvent(new CheckChangedEvent(check.id, ticked, this.state)));
  }

  #onSeeResult(): void {
    this.showResult();
    this.afterRendering(() => {
      this.#focus('byp-result');
      const unconfirmed = openAmong(checks, this.#confirmed).map(check => check.id);
      this.dispatchEvent(new ResultShownEvent(this.state, unconfirmed));
    });
  }

  #onClear(): void {
    if (this.#confirmed.size === 0) {
      this.status.say(messages.nothingToClear);
      return;
    }
    this.clear();
    this.status.say(messages.cleared);
    this.afterRendering(() => this.dispatchEvent(new ChecksClearedEvent()));
  }

  #onUndo(): void {
    const restored = this.#cleared;
    if (!restored) return;
    this.#change(restored);
    this.status.say(messages.restored);
    this.afterRendering(() => {
      this.renderRoot.querySelector<HTMLElement>('.clear')?.focus();
      for (const id of restored.confirmed) this.dispatchEvent(new CheckChangedEvent(id, true, this.state));
    });
  }

  async #onCopy(): Promise<void> {
    const contact = localText(this, 'communications-team', messages.localWords['communications-team']);
    const text = resultAsText(this.#confirmed, contact);
    try {
      await navigator.clipboard.writeText(text);
      this.#textToCopy = '';
      this.status.say(messages.copied);
    } catch {
      // Old browsers, http pages, frames without permission: the person copies by hand.
      this.#textToCopy = text;
      this.afterRendering(() => {
        this.#focus('byp-text');
        this.renderRoot.querySelector('textarea')?.select();
      });
    }
    this.requestUpdate();
  }

  #change(to: {confirmed: Confirmed; resultShown: boolean}): void {
    this.#confirmed = to.confirmed;
    this.#resultShown = to.resultShown;
    this.#cleared = undefined;
    this.#textToCopy = '';
    this.requestUpdate();
  }

  /** The result's heading takes focus only from us: as a Tab stop it would be in the way. */
  #focus(id: string): void {
    const target = this.shadowRoot?.getElementById(id);
    if (target?.localName.startsWith('h')) target.tabIndex = -1;
    target?.focus();
  }

  /** Where the list stands: `not-started`, `stop`, `think` or `checked`. */
  get state(): CheckState {
    return stateOf(this.#confirmed);
  }

  /** Ids of the ticked checks, in the order of the list. */
  get confirmed(): readonly string[] {
    return checks.filter(check => this.#confirmed.has(check.id)).map(check => check.id);
  }

  /** How many checks there are. */
  get total(): number {
    return checks.length;
  }

  /** Takes every tick away and hides the result. A person can undo it. Fires no event. */
  clear(): void {
    const before = {confirmed: this.#confirmed, resultShown: this.#resultShown};
    this.#change({confirmed: new Set(), resultShown: false});
    if (before.confirmed.size) this.#cleared = before;
  }

  /** Shows the result; from then it follows every tick. Moves no focus and fires no event. */
  showResult(): void {
    this.#resultShown = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'before-you-post': BeforeYouPost;
  }
}
