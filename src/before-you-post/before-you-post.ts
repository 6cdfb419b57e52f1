import {html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS} from 'lit';
import type {Check, Checklist, RenderContext, Severity} from '../content/types.ts';
import {booleanConverter, textConverter} from '../internal/attribute-converters.ts';
import {BaseElement} from '../internal/base-element.ts';
import {isFragmentOnPage, subscribe} from '../internal/fragment-controller.ts';
import {heading} from '../internal/heading.ts';
import {createRenderContext} from '../internal/render-context.ts';
import {uncover} from '../internal/reveal.ts';
import {reviewNote} from '../internal/review.ts';
import {isAllowed} from '../internal/url.ts';
import {warn} from '../internal/warn.ts';
import {formatMessage} from '../locales/format-message.ts';
import {guidanceLink} from './check-guidance.ts';
import {checkItem} from './check-item.ts';
import {checkResult} from './check-result.ts';
import checklistStyles from './checklist.css';
import {CheckChangedEvent, ChecksClearedEvent, ResultShownEvent} from './checklist-events.ts';
import {ChecklistState, type CheckState} from './checklist-state.ts';
import {contactLine, messageWith, outcomeAsText, outcomeOf, wholeText} from './outcome.ts';
import {sheetNote} from './sheet-note.ts';

/**
 * What recorders of sessions know to leave out: rrweb and what is built on it, Sentry, FullStory, Hotjar's and Clarity's
 * own attributes stand in the template. What is ticked is nobody's business, and the page says that nothing is sent.
 */
const unrecorded = 'rr-block rr-ignore sentry-block fs-exclude';

/**
 * A pause before somebody goes ahead: about a minute, a few checks, an honest outcome. Nothing is stored and nothing is sent.
 *
 * Until the script runs, and where it cannot, readers see whatever the page put inside the tag.
 *
 * @tag before-you-post
 * @attr heading-level - Level of the title, 1 to 4; the result's heading stands one below.
 * @fires check-changed - A person ticked a check or took the tick away: `id`, `confirmed`, `state`. Undo fires one for each tick it brings back.
 * @fires result-shown - A person asked for the result: `state`, and `unconfirmed` ids.
 * @fires checks-cleared - A person cleared all ticks. Please record none of these events against a person.
 * @csspart group - The stop checks, and the think checks.
 * @csspart check - One check: box, label, hint, link.
 * @csspart button - Each button.
 * @csspart result - The result.
 */
export class BeforeYouPost extends BaseElement {
  static override styles = [super.styles, unsafeCSS(checklistStyles)];

  static override properties: PropertyDeclarations = {
    guidanceHref: {attribute: 'guidance-href', converter: textConverter, reflect: true, useDefault: true},
    paperHref: {attribute: 'paper-href', converter: textConverter, reflect: true, useDefault: true},
    printButton: {attribute: 'print-button', converter: booleanConverter, reflect: true, useDefault: true},
    fragmentChanges: {state: true},
    // Known to Lit so that what a page sets before the element is defined reaches the setters.
    state: {attribute: false, noAccessor: true},
    confirmed: {attribute: false, noAccessor: true},
    total: {attribute: false, noAccessor: true},
  };

  /** What the element shows. */
  static content: Checklist;

  /** Address of the page that holds the guidance, for checks whose guidance is not on this page. */
  declare guidanceHref: string;
  /** Address of a blank paper version; without it there is no link to one. */
  declare paperHref: string;
  /** Adds "Print" to the result. It prints the whole page. */
  declare printButton: boolean;
  /** How often it may have changed what the page's links lead to. */
  declare protected fragmentChanges: number;

  readonly #state = new ChecklistState(this.#content.checks);
  /** The result as text, shown to be copied by hand where the clipboard is out of reach. */
  #textToCopy = '';
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.guidanceHref = '';
    this.paperHref = '';
    this.printButton = false;
    this.fragmentChanges = 0;
  }

  get #content(): Checklist {
    return (this.constructor as typeof BeforeYouPost).content;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = subscribe(() => {
      this.fragmentChanges += 1;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override render(): TemplateResult {
    const {headingLevel: level, locale, placeholders} = this;
    const {title, introduction} = this.#content;
    const ctx = createRenderContext({level, locale, placeholders, hasFragment: isFragmentOnPage});
    // A hint is read with its box, where a link would be heard and could not be followed.
    const hintCtx: RenderContext = {...ctx, placeholder: name => placeholders.text(name)};
    const counts = {n: this.confirmed.length, m: this.total};
    const contact = contactLine(locale, placeholders);
    const isInResult = this.#state.isResultShown && this.state !== 'not-started';
    return html`<div lang=${locale.lang} dir=${locale.dir ?? nothing}>
      ${this.noHeading ? nothing : heading(level, title)} ${introduction(ctx)}
      <p class="screen">${locale.minute}</p>
      <div class=${unrecorded} data-hj-suppress data-clarity-mask="true">
        <p id="progress" class="screen">${wholeText(formatMessage(locale.progress, counts, locale.lang))}</p>
        <progress class="screen" max=${counts.m} .value=${counts.n} aria-hidden="true"></progress>
        ${this.#group('stop', locale.stopLegend, hintCtx)} ${this.#group('think', locale.thinkLegend, hintCtx)}
        <div class="actions">
          ${this.#button(locale.seeResult, this.#onSeeResult, 'see-result')}
          ${this.#button(locale.clear, this.#onClear, 'clear')}
          ${this.#button(locale.undo, this.#onUndo, 'undo', !this.#state.canUndo)}
        </div>
        ${this.#result(ctx, contact)} ${this.liveRegion.render()}
      </div>
      ${this.#paperLink()} ${reviewNote(this.#content, this.#content, placeholders.reviewStatement(), locale)}
      ${sheetNote(this.#content, locale, {contact, isInResult})}
    </div>`;
  }

  #group(severity: Severity, legend: string, ctx: RenderContext): TemplateResult {
    return html`<fieldset part="group">
      <legend>${legend}</legend>
      ${this.#state.checksOf(severity).map(check =>
        checkItem(check, {
          id: this.#boxId(check),
          isConfirmed: this.#state.isConfirmed(check.id),
          ctx,
          locale: this.locale,
          guidancePage: this.guidanceHref,
          onTick: ticked => this.#onTick(check, ticked),
        }),
      )}
    </fieldset>`;
  }

  #result(ctx: RenderContext, contact: TemplateResult): TemplateResult {
    const {locale, placeholders} = this;
    return checkResult(outcomeOf(this.#state, locale), {
      contact,
      isShown: this.#state.isResultShown,
      checks: this.#content.checks,
      ctx,
      locale,
      placeholders,
      boxId: check => this.#boxId(check),
      focusBox: check => this.#focus(this.#boxId(check)),
      tooLate: this.#tooLate(),
      actions: this.#resultActions(),
    });
  }

  #tooLate(): TemplateResult | typeof nothing {
    const place = this.#content.tooLate;
    const link = place ? guidanceLink(place, this.guidanceHref, place.title, this.locale) : nothing;
    return link === nothing ? nothing : html`<p class="screen">${messageWith(this.locale.tooLate, 'link', link)}</p>`;
  }

  #resultActions(): TemplateResult {
    const {copy, copyLabel, copyByHand, print} = this.locale;
    return html`<div class="actions">
        ${this.#button(copy, this.#onCopy, 'copy')}
        ${this.#button(print, this.#onPrint, 'print', !this.printButton)}
      </div>
      <div class="screen" ?hidden=${!this.#textToCopy}>
        <label for="text">${copyLabel}</label>
        <textarea id="text" readonly rows="8" aria-describedby="by-hand" .value=${this.#textToCopy}></textarea>
        <p id="by-hand">${copyByHand}</p>
      </div>`;
  }

  #paperLink(): TemplateResult | typeof nothing {
    return this.paperHref && isAllowed(this.paperHref)
      ? html`<p class="screen"><a href=${this.paperHref}>${this.locale.paper}</a></p>`
      : nothing;
  }

  #button(text: string, onClick: () => void, id: string, hidden = false): TemplateResult {
    return html`<button type="button" id=${id} part="button" ?hidden=${hidden} @click=${onClick}>${text}</button>`;
  }

  #onTick(check: Check, ticked: boolean): void {
    const {state} = this;
    const {canUndo} = this.#state;
    this.#state.setConfirmed(check, ticked);
    this.#changed();
    const isResultChanged = this.#state.isResultShown && this.state !== state;
    const message = isResultChanged ? this.#resultMessage() : this.#completionMessage(check);
    // An ordinary tick says nothing and leaves a text that waits, unless it made that text untrue.
    if (message || !ticked || canUndo) this.liveRegion.announce(message);
    this.afterUpdate(() => this.#tellChecked(check.id, ticked));
  }

  #resultMessage(): string {
    const {resultChanged, lang} = this.locale;
    return formatMessage(resultChanged, {heading: outcomeOf(this.#state, this.locale).heading}, lang);
  }

  #completionMessage(check: Check): string {
    const {complete, allComplete, lang} = this.locale;
    const completed = this.#state.completedBy(check);
    if (completed === 'all') return formatMessage(allComplete, {total: this.total}, lang);
    const m = this.#state.checksOf(check.severity).length;
    return completed === 'group' ? formatMessage(complete[check.severity], {m}, lang) : '';
  }

  #onSeeResult(): void {
    this.showResult();
    this.afterUpdate(() => {
      this.#focus('result');
      this.dispatchEvent(new ResultShownEvent({state: this.state, unconfirmed: this.#state.openIds}));
    });
  }

  #onClear(): void {
    if (this.state === 'not-started') {
      this.liveRegion.announce(this.locale.nothingToClear);
      return;
    }
    this.clear();
    this.liveRegion.announce(this.locale.cleared);
    this.afterUpdate(() => {
      this.#focus('clear');
      this.dispatchEvent(new ChecksClearedEvent());
    });
  }

  #onUndo(): void {
    // A second click may come before the first has been rendered.
    if (!this.#state.undo()) return;
    // Before Undo goes: focus that moves because its place has gone is not announced.
    this.#focus('clear');
    this.#changed();
    this.liveRegion.announce(this.locale.restored);
    this.afterUpdate(() => {
      for (const id of this.confirmed) this.#tellChecked(id, true);
    });
  }

  #tellChecked(id: string, confirmed: boolean): void {
    this.dispatchEvent(new CheckChangedEvent({id, confirmed, state: this.state}));
  }

  /** With today's date: while a script prints, nothing that waits is rendered any more. */
  #onPrint(): void {
    this.requestUpdate();
    this.afterUpdate(() => window.print());
  }

  async #onCopy(): Promise<void> {
    const text = (): string => outcomeAsText(this.#content, this.#state, this.locale, this.placeholders);
    try {
      await navigator.clipboard.writeText(text());
      this.#textToCopy = '';
      this.liveRegion.announce(this.locale.copied);
      this.requestUpdate();
    } catch {
      // Old browsers, http pages, frames without permission: the person copies by hand. Asked for anew, because a tick may
      // have come while the browser asked for permission.
      this.#textToCopy = text();
      this.requestUpdate();
      this.afterUpdate(() => {
        this.#focus('text');
        const box = this.renderRoot.querySelector('textarea');
        box?.select();
        // Browsers show the end of what is selected, and people look for the beginning.
        box?.scrollTo(0, 0);
      });
    }
  }

  /**
   * Shows ticks that have changed, and takes away a text to copy that they made untrue. Boxes are set here, too, because Lit
   * compares with what it set last and not with what a person has ticked since.
   */
  #changed(): void {
    this.#textToCopy = '';
    for (const check of this.#content.checks) {
      const box = this.shadowRoot?.getElementById(this.#boxId(check));
      if (box instanceof HTMLInputElement) box.checked = this.#state.isConfirmed(check.id);
    }
    this.requestUpdate();
  }

  /**
   * Moves focus to something of ours and sees to it that it can be seen. The result's heading takes focus only from us: as a
   * Tab stop it would be in the way.
   */
  #focus(id: string): void {
    const target = this.shadowRoot?.getElementById(id);
    if (!target) return;
    if (id === 'result') target.tabIndex = -1;
    target.focus();
    // All of the result, if it fits: focus alone would leave the reasons below the edge of a small screen.
    if (id === 'result') target.closest('.result')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    uncover(target);
  }

  #boxId({id}: Check): string {
    return `${this.#content.prefix}-${id}`;
  }

  /** Where the list stands: `not-started`, `stop`, `think` or `checked`. */
  get state(): CheckState {
    return this.#state.state;
  }

  /** Ids of the ticked checks, in the order of the list. */
  get confirmed(): readonly string[] {
    return this.#state.confirmedIds;
  }

  /** How many checks there are. */
  get total(): number {
    return this.#content.checks.length;
  }

  // React and Vue assign whatever a template gives and an element has. Without these setters that would throw and take
  // the page's whole component down.
  set state(_: never) {
    this.#refuse('state');
  }

  set confirmed(_: never) {
    this.#refuse('confirmed');
  }

  set total(_: never) {
    this.#refuse('total');
  }

  #refuse(property: string): void {
    warn(`"${property}" of <${this.localName}> can only be read.`);
  }

  /** Takes every tick away and hides the result. A person can undo it. */
  clear(): void {
    this.#state.clear();
    this.#changed();
  }

  /** Shows the result; from then it follows every tick. Moves no focus. */
  showResult(): void {
    this.#state.isResultShown = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'before-you-post': BeforeYouPost;
  }
}
