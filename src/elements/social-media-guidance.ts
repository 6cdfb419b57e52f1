import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import * as messages from '#messages';
import {guidance} from '../content/index.ts';
import type {Section, View} from '../content/types.ts';
import accordion from '../styles/accordion.css';
import base from '../styles/base.css';
import {GuidanceSectionToggledEvent, type ToggleCause} from './events.ts';
import {fill} from './fill.ts';
import {
  addressOf,
  addTarget,
  type FragmentTarget,
  fragmentOf,
  isFirstFor,
  removeTarget,
  targetsChanged,
} from './fragments.ts';
import {GuestElement} from './guest-element.ts';
import {heading, titleLevel} from './heading.ts';
import {overdueNotice, reviewNote, reviewOfAll} from './review.ts';
import {ownLink, viewOf} from './view.ts';
import {quote, warn} from './warn.ts';

/** A section as the page sees it. */
export interface SectionState {
  /** The slug, for example `privacy`. It never changes with the wording. */
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
}

const idOf = (section: Section): string => `smg-${section.id}`;

/** Names separated by spaces, as in `class`. */
const names = (list: string): string[] => list.split(/\s+/).filter(name => name !== '');

/**
 * Social media guidance for doctors, one disclosure per section.
 *
 * Until the script runs, and where it cannot, readers see whatever the page put inside the tag.
 *
 * @fires guidance-section-toggled - A person opened or closed a section: `id`, `open`, `cause`. Method calls fire none.
 * @attr {string} sections - Slugs to show, separated by spaces, in the order of the guidance. Empty: all. Names that do not exist are ignored with a warning.
 * @csspart heading - The title, the section headings and the headings inside sections.
 * @csspart header - The button that opens and closes a section.
 * @csspart icon - The arrow in a header.
 * @csspart panel - What a header shows and hides.
 * @csspart show-all - The button that opens or closes all sections.
 * @csspart review - When the words were reviewed, and by whom they were not.
 * @csspart overdue - The notice that a review is overdue.
 */
export class SocialMediaGuidance extends GuestElement implements FragmentTarget {
  static override styles = [base, accordion];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    noHeading: {type: Boolean, attribute: 'no-heading'},
    noShowAll: {type: Boolean, attribute: 'no-show-all'},
    open: {},
    hash: {},
    sections: {noAccessor: true},
  };

  /** Level of the title, 1 to 4; sections stand one below. Only the page knows what the title stands under. */
  declare headingLevel: number;
  /** Leaves the title out; sections then take `headingLevel`. */
  declare noHeading: boolean;
  /** Leaves out the button that opens all sections. It is never there for a single section. */
  declare noShowAll: boolean;
  /** Slugs of the sections that are open at first, separated by spaces, or `all`. */
  declare open: string;
  /** `off` leaves the fragment of the page's address alone. Links to sections still open them. */
  declare hash: string;

  readonly #opened = new Set<string>();
  #only = '';

  constructor() {
    super();
    this.headingLevel = 2;
    this.noHeading = false;
    this.noShowAll = false;
    this.open = '';
    this.hash = 'on';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addTarget(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeTarget(this);
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const open = names(this.open);
    for (const section of guidance.sections) {
      if (open.includes(section.id) || open.includes('all')) this.#opened.add(section.id);
    }
  }

  protected override firstUpdated(): void {
    // beforematch does not leave the shadow root, so it is heard here.
    this.renderRoot.addEventListener('beforematch', event => this.#onFind(event));
    const fragment = fragmentOf(location.hash);
    if (fragment && this.hash !== 'off' && isFirstFor(fragment, this)) {
      this.#reveal(fragment, document.activeElement === document.body || !document.activeElement);
    }
  }

  protected override render(): TemplateResult {
    const level = titleLevel(this.headingLevel);
    const sectionLevel = this.noHeading ? level : level + 1;
    const shown = this.#shown;
    const view = viewOf(this, sectionLevel, fragment => this.answers(fragment));
    return html`<div lang=${messages.lang} @pointerenter=${this.#onApproach} @focusin=${this.#onApproach}>
      ${this.noHeading ? nothing : heading(level, guidance.title)}
      <div class="inner">${guidance.introduction(view)}</div>
      ${
        this.noShowAll || shown.length < 2
          ? nothing
          : html`<button type="button" class="show-all" part="show-all" @click=${this.#onShowAll}>
              ${this.#allOpen ? messages.hideAll : messages.showAll}
            </button>`
      }
      ${guidance.sections.map(section => (shown.includes(section) ? this.#section(section, sectionLevel, view) : nothing))}
      ${shown.length ? reviewNote(this, reviewOfAll([guidance, ...shown])) : nothing} ${this.status.render()}
    </div>`;
  }

  #section(section: Section, level: number, view: View): TemplateResult {
    const id = idOf(section);
    const open = this.#opened.has(section.id);
    // The button is the heading's only child, and the panel has no role: JAWS and Dragon lose headings and names inside
    // <summary>, and seven more landmarks would help nobody.
    return html`
      ${heading(
        level,
        html`<button
          type="button"
          id="${id}-button"
          part="header"
          aria-expanded=${open}
          aria-controls="${id}-panel"
          @click=${() => this.#toggle([section], !open, 'header')}
        >
          <svg viewBox="0 0 24 24" part="icon" aria-hidden="true" focusable="false"><path d="m5 9 7 7 7-7" /></svg
          ><span>${section.title}</span>
        </button>`,
        id,
      )}
      <div id="${id}-panel" part="panel" hidden=${open ? nothing : 'until-found'}>
        <div class="inner">
          ${overdueNotice(section)} ${section.body(view)}
          <p class="permalink">
            ${ownLink(id, html`${messages.permalink}<span class="visually-hidden">: ${section.title}</span>`)}
          </p>
        </div>
      </div>
    `;
  }

  get #shown(): readonly Section[] {
    const only = names(this.#only);
    const shown = guidance.sections.filter(section => only.includes(section.id));
    return shown.length ? shown : guidance.sections;
  }

  get #allOpen(): boolean {
    return this.#shown.every(section => this.#opened.has(section.id));
  }

  /** The address of the page that the links were last written for. */
  #page = '';

  /** A router may have changed the page's address since the links were written: they are set right before use. */
  #onApproach(): void {
    if (this.#page !== addressOf('')) this.requestUpdate();
    this.#page = addressOf('');
  }

  #onShowAll(): void {
    const open = !this.#allOpen;
    this.#toggle(this.#shown, open, 'all');
    this.status.say(fill(open ? messages.allShown : messages.allHidden, {n: this.#shown.length}));
  }

  /** Find in page and text fragments: the browser has already taken `hidden` away and is about to scroll. */
  #onFind(event: Event): void {
    const found = this.#shown.filter(section => (event.target as Element).id === `${idOf(section)}-panel`);
    this.#toggle(found, true, 'find');
  }

  async #toggle(sections: readonly Section[], open: boolean, cause?: ToggleCause): Promise<void> {
    const changed = sections.filter(section => this.#opened.has(section.id) !== open);
    for (const {id} of changed) open ? this.#opened.add(id) : this.#opened.delete(id);
    this.requestUpdate();
    await this.updateComplete;
    if (cause) for (const {id} of changed) this.dispatchEvent(new GuidanceSectionToggledEvent(id, open, cause));
  }

  async #reveal(fragment: string, focus: boolean): Promise<void> {
    await this.#toggle(
      this.#shown.filter(section => fragment.split('--')[0] === idOf(section)),
      true,
      'link',
    );
    const target = this.shadowRoot?.getElementById(fragment);
    if (!target) return;
    const button = target.querySelector('button');
    if (!button) target.tabIndex = -1;
    if (focus) (button ?? target).focus({preventScroll: true});
    target.scrollIntoView({block: 'start', behavior: 'instant'});
  }

  /** The sections shown, in order, and which are open. To choose sections, set the attribute of the same name. */
  get sections(): readonly SectionState[] {
    return this.#shown.map(({id, title}) => ({id, title, open: this.#opened.has(id)}));
  }

  // The attribute arrives here. So does `sections="privacy law"` from frameworks that prefer properties, as React 19 does.
  set sections(list: unknown) {
    this.#only = String(list ?? '');
    for (const name of names(this.#only)) {
      if (!guidance.sections.some(section => section.id === name)) warn(`there is no section ${quote(name)}.`);
    }
    this.requestUpdate();
    targetsChanged();
  }

  /** Opens a section, and moves focus to its header on request. An id that is not shown does nothing. */
  openSection(id: string, {focus = false} = {}): void {
    this.#toggle(
      this.#shown.filter(section => section.id === id),
      true,
    );
    if (focus) this.updateComplete.then(() => this.shadowRoot?.getElementById(`smg-${id}-button`)?.focus());
  }

  /** Closes a section. An id that is not shown does nothing. */
  closeSection(id: string): void {
    this.#toggle(
      this.#shown.filter(section => section.id === id),
      false,
    );
  }

  /** Opens all sections. */
  openAll(): void {
    this.#toggle(this.#shown, true);
  }

  /** Closes all sections. */
  closeAll(): void {
    this.#toggle(this.#shown, false);
  }

  /** Whether a fragment of the page's address names something shown here. Part of how the page's links are followed. */
  answers(fragment: string): boolean {
    const shown = this.#shown.some(section => idOf(section) === fragment.split('--')[0]);
    return shown && (!this.hasUpdated || this.shadowRoot?.getElementById(fragment) != null);
  }

  /** Opens what a fragment names, moves focus there and scrolls it into view. Part of how the page's links are followed. */
  reveal(fragment: string): void {
    this.#reveal(fragment, true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'social-media-guidance': SocialMediaGuidance;
  }
}
