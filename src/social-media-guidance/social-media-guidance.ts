import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult, unsafeCSS} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Guidance, RenderContext, Section} from '../content/types.ts';
import {booleanConverter, switchConverter, textConverter} from '../internal/attribute-converters.ts';
import {BaseElement} from '../internal/base-element.ts';
import {FragmentController, type FragmentTarget} from '../internal/fragment-controller.ts';
import {heading} from '../internal/heading.ts';
import {createRenderContext} from '../internal/render-context.ts';
import {focusPlace, reveal} from '../internal/reveal.ts';
import {reviewNote, reviewOfAll} from '../internal/review.ts';
import {quote, warn} from '../internal/warn.ts';
import {formatMessage} from '../locales/format-message.ts';
import accordion from './accordion.css';
import {GuidanceSectionToggledEvent, type ToggleCause} from './guidance-events.ts';
import {guidanceSection} from './guidance-section.ts';
import {SectionsState} from './sections-state.ts';

/** A section as the page sees it. */
export interface SectionState {
  /** The slug, for example `privacy`. It never changes with the wording. */
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
}

/** What shows in every section: a change of any other property leaves the sections as they are. */
const contextual = ['headingLevel', 'noHeading', 'sectionNames', 'placeholders', 'pageAddress'] as const;

/**
 * Guidance that opens section by section, one disclosure per section.
 *
 * Until the script runs, and where it cannot, readers see whatever the page put inside the tag.
 *
 * @tag social-media-guidance
 * @attr heading-level - Level of the title, 1 to 4; sections stand one below.
 * @attr no-heading - Leaves the title out; sections then take `heading-level`.
 * @fires guidance-section-toggled - A person opened or closed a section: `id`, `open`, and `cause`, which is `header`, `all`, `link` or `find`.
 * @csspart header - The button that opens and closes a section.
 * @csspart icon - The arrow in a header.
 * @csspart panel - What a header shows and hides.
 * @csspart show-all - The button that opens or closes all sections.
 */
export class SocialMediaGuidance extends BaseElement implements FragmentTarget {
  static override styles = [super.styles, unsafeCSS(accordion)];

  static override properties: PropertyDeclarations = {
    noShowAll: {attribute: 'no-show-all', converter: booleanConverter, reflect: true, useDefault: true},
    open: {converter: textConverter, reflect: true, useDefault: true},
    hash: {converter: switchConverter, reflect: true, useDefault: true},
    sectionNames: {attribute: 'sections', converter: textConverter},
    // Known to Lit so that what a page sets before the element is defined reaches the setter.
    sections: {attribute: false, noAccessor: true},
  };

  /** What the element shows. */
  static content: Guidance;

  /** Leaves out the button that opens all sections. It is never there for a single section. */
  declare noShowAll: boolean;
  /** Slugs of the sections that are open at first, separated by spaces, or `all`. */
  declare open: string;
  /** `off` leaves the fragment of the page's address alone. Links to sections still open them. */
  declare hash: 'on' | 'off';
  /** Slugs to show, separated by spaces, in the order of the guidance; without it, all. Unknown ones are ignored with a warning. */
  declare protected sectionNames: string;

  readonly #fragments = new FragmentController(this);
  readonly #state = new SectionsState(this.#content.sections.map(({id}) => id));
  #ctx: RenderContext | undefined;

  constructor() {
    super();
    this.noShowAll = false;
    this.open = '';
    this.hash = 'on';
    this.sectionNames = '';
  }

  get #content(): Guidance {
    return (this.constructor as typeof SocialMediaGuidance).content;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sectionNames'))
      for (const name of this.#state.setVisible(this.sectionNames)) warn(`there is no section ${quote(name)}.`);
    if (!this.hasUpdated) this.#state.openInitially(this.open);
    if (!this.#ctx || contextual.some(name => changed.has(name)))
      this.#ctx = createRenderContext({
        level: this.noHeading ? this.headingLevel - 1 : this.headingLevel,
        locale: this.locale,
        placeholders: this.placeholders,
        // Not whether it stands there already: the build knows of no link to nowhere.
        hasFragment: fragment => this.#state.isVisible(this.#slugOf(fragment)),
      });
  }

  protected override render(): TemplateResult {
    const {lang, dir} = this.locale;
    const {title, introduction} = this.#content;
    const ctx = this.#ctx as RenderContext;
    const visible = this.#visibleSections;
    return html`<div lang=${lang} dir=${dir ?? nothing}>
      ${this.noHeading ? nothing : heading(this.headingLevel, title)} ${introduction(ctx)} ${this.#showAllButton()}
      ${visible.map(section => this.#section(section, ctx))}
      ${
        visible.length > 0
          ? reviewNote(
              reviewOfAll([this.#content, ...visible]),
              this.#content,
              this.placeholders.reviewStatement(),
              this.locale,
            )
          : nothing
      }
      ${this.liveRegion.render()}
    </div>`;
  }

  /** No aria-expanded: the button stands for many panels, and its words say what it will do. */
  #showAllButton(): TemplateResult | typeof nothing {
    if (this.noShowAll || this.#state.visibleIds.length < 2) return nothing;
    const {showAll, hideAll} = this.locale;
    return html`<button
      type="button"
      class="show-all"
      part="show-all"
      .textContent=${this.#state.areAllOpen ? hideAll : showAll}
      @click=${this.#onShowAll}
    ></button>`;
  }

  /** A section that is as it was is left alone: with a thousand sections, a toggle takes half the time. */
  #section(section: Section, ctx: RenderContext): unknown {
    const open = this.#state.isOpen(section.id);
    return guard([section, ctx, open], () =>
      guidanceSection(section, {
        id: `${this.#content.prefix}-${section.id}`,
        ctx,
        locale: this.locale,
        open,
        // Asked at the click: a second one may come before the first has been rendered.
        onHeader: () => this.#setOpen(!this.#state.isOpen(section.id), {cause: 'header', ids: [section.id]}),
      }),
    );
  }

  protected override firstUpdated(): void {
    // `beforematch` does not leave the shadow root, so it is heard here.
    this.renderRoot.addEventListener('beforematch', event => this.#onFind(event));
    this.#fragments.followAddress();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('sectionNames')) this.#fragments.changed();
  }

  #onShowAll(): void {
    const open = !this.#state.areAllOpen;
    this.#setOpen(open, {cause: 'all'});
    const {allShown, allHidden, lang} = this.locale;
    const n = this.#state.visibleIds.length;
    this.liveRegion.announce(formatMessage(open ? allShown : allHidden, {n}, lang));
  }

  /** Find in page and text fragments: the browser is about to take `hidden` away and to scroll there. */
  #onFind({target}: Event): void {
    const id = this.#slugOf((target as Element).id).replace(/-panel$/, '');
    this.#setOpen(true, {cause: 'find', ids: [id]});
  }

  /** Without a cause nobody is told: a page knows which of our methods it called. */
  async #setOpen(open: boolean, {cause, ids}: {cause?: ToggleCause; ids?: readonly string[]} = {}): Promise<void> {
    const changed = this.#state.setOpen(open, ids);
    this.requestUpdate();
    await this.updateComplete;
    if (cause) for (const id of changed) this.dispatchEvent(new GuidanceSectionToggledEvent({id, open, cause}));
  }

  get #visibleSections(): readonly Section[] {
    return this.#content.sections.filter(({id}) => this.#state.isVisible(id));
  }

  /** The slug in a fragment: `privacy` in `smg-privacy` and in `smg-privacy--settings`. */
  #slugOf(fragment: string): string {
    const start = `${this.#content.prefix}-`;
    return fragment.startsWith(start) ? (fragment.slice(start.length).split('--', 1)[0] ?? '') : '';
  }

  /** The sections shown, in order, and which are open. To choose sections, set the attribute of the same name. */
  get sections(): readonly SectionState[] {
    return this.#visibleSections.map(({id, title}) => ({id, title, open: this.#state.isOpen(id)}));
  }

  // `sections="privacy law"` from frameworks that prefer properties to attributes arrives here, as in React 19.
  set sections(list: unknown) {
    this.setAttribute('sections', String(list ?? ''));
  }

  /** Opens a section, and moves focus to its heading on request. An id that is not shown does nothing. */
  async openSection(id: string, {focus = false} = {}): Promise<void> {
    await this.#setOpen(true, {ids: [id]});
    if (focus && this.#state.isVisible(id)) this.focusFragment(`${this.#content.prefix}-${id}`);
  }

  /** Closes a section. An id that is not shown does nothing. */
  closeSection(id: string): void {
    this.#setOpen(false, {ids: [id]});
  }

  /** Opens all sections. */
  openAll(): void {
    this.#setOpen(true);
  }

  /** Closes all sections. */
  closeAll(): void {
    this.#setOpen(false);
  }

  /** Whether a fragment of the page's address names something shown here. @internal */
  hasFragment(fragment: string): boolean {
    if (!this.#state.isVisible(this.#slugOf(fragment))) return false;
    return !this.hasUpdated || this.#place(fragment) !== undefined;
  }

  /** Opens what a fragment names, moves focus there and scrolls it into view. @internal */
  async navigateTo(fragment: string, {focus = true} = {}): Promise<void> {
    await this.#setOpen(true, {cause: 'link', ids: [this.#slugOf(fragment)]});
    const place = this.#place(fragment);
    if (place) reveal(place, {focus});
  }

  /** Moves focus to the heading that a fragment names. @internal */
  focusFragment(fragment: string): void {
    const place = this.#place(fragment);
    if (place) focusPlace(place);
  }

  #place(fragment: string): HTMLElement | undefined {
    return this.shadowRoot?.getElementById(fragment) ?? undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'social-media-guidance': SocialMediaGuidance;
  }
}
