import {html, noChange, nothing, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import {guidance} from '../content/index.ts';
import {GuestElement} from '../internal/base-element.ts';
import {GuidanceSectionToggledEvent, type ToggleCause} from '../internal/events.ts';
import {fill} from '../internal/fill.ts';
import {
  addTarget,
  type FragmentTarget,
  fragmentOf,
  isFirstFor,
  removeTarget,
  targetsChanged,
} from '../internal/fragments.ts';
import {flag, type Mirrored, mirror, plain} from '../internal/mirror.ts';
import {viewOf} from '../internal/render-context.ts';
import {reviewNote, reviewOfAll} from '../internal/review.ts';
import {guidanceSection} from './guidance-section.ts';
import {SectionList} from './sections-state.ts';

/** A section as the page sees it. */
export interface SectionState {
  /** The slug, for example `privacy`. It never changes with the wording. */
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
}

/** The slug in a fragment: `privacy` in `smg-privacy` and in `smg-privacy--settings`. */
const slugOf = (fragment: string): string => fragment.slice(4).split('--', 1)[0] ?? '';

/**
 * Social media guidance for doctors, one disclosure per section.
 *
 * Until the script runs, and where it cannot, readers see whatever the page put inside the tag.
 *
 * @fires guidance-section-toggled - A person opened or closed a section: `id`, `open`, `cause`. Method calls fire none.
 * @attr {number} heading-level - Level of the title, 1 to 4; sections stand one below. Default: 2.
 * @attr {boolean} no-heading - Leaves the title out; sections then take `heading-level`.
 * @attr {boolean} no-show-all - Leaves out the button that opens all sections.
 * @attr {string} open - Slugs of the sections that are open at first, separated by spaces, or `all`.
 * @attr {string} hash - `off` leaves the fragment of the page's address alone. Default: `on`.
 * @attr {string} sections - Slugs to show, separated by spaces, in the order of the guidance. Empty: all. Names that do not exist are ignored with a warning.
 * @csspart heading - The title, the section headings and the headings inside sections.
 * @csspart header - The button that opens and closes a section.
 * @csspart icon - The arrow in a header.
 * @csspart panel - What a header shows and hides.
 * @csspart show-all - The button that opens or closes all sections.
 * @csspart review - When the words were reviewed, and by whom they were not.
 * @csspart overdue - The notice that a review is overdue.
 * @cssprop {<color>} [--smg-accent] - Links, arrows and the edge of important text. Default: a blue, dark where the page's text is dark and light where it is light, so that it can be read on every page. Needs 4.5:1.
 * @cssprop {<color>} [--smg-border] - Borders of buttons. Default: 80 % of the text's colour, because controls need 3:1.
 * @cssprop {<color>} [--smg-line] - Lines between sections. Default: 25 % of the text's colour; they only decorate.
 * @cssprop {<color>} [--smg-tint] - Behind important text, and buttons under the pointer. Default: 6 % of the text's colour, which leaves text readable.
 * @cssprop {<color>} [--smg-focus=currentColor] - Focus outline. The text's colour is sure to stand out; another needs 3:1.
 * @cssprop {<length>} [--smg-gap=1em] - Space between blocks, for pages that are denser or airier than most.
 * @cssprop {<length>} [--smg-radius=0.25em] - Corners of buttons, to match the page's own.
 * @cssprop {<family-name>} [--smg-heading-font=inherit] - Font of headings, for pages that set theirs in another.
 * @cssprop {<length>} [--smg-scroll-margin=1em] - Room above a section that a link opens, to clear a sticky header.
 */
export class SocialMediaGuidance extends GuestElement implements FragmentTarget {
  protected static override readonly attributes: readonly Mirrored[] = [
    ...super.attributes,
    ['no-show-all', flag],
    ['open', plain],
    ['hash', text => (text?.toLowerCase() === 'off' ? 'off' : 'on')],
    ['sections'],
  ];

  /** Leaves out the button that opens all sections. It is never there for a single section. */
  declare noShowAll: boolean;
  /** Slugs of the sections that are open at first, separated by spaces, or `all`. */
  declare open: string;
  /** `off` leaves the fragment of the page's address alone. Links to sections still open them. */
  declare hash: string;

  readonly #list = new SectionList();
  #isRendered = false;
  /** Sections that stand on the page as they would be rendered now. Opening one leaves the others, however many. */
  readonly #current = new Set<string>();

  static {
    mirror(this, this.attributes);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addTarget(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeTarget(this);
  }

  override attributeChangedCallback(): void {
    super.attributeChangedCallback();
    this.#list.choose(this.getAttribute('sections'));
    targetsChanged();
  }

  /** Whatever has changed may show in every section. */
  override requestUpdate(): void {
    this.#current.clear();
    super.requestUpdate();
  }

  protected override rendered(): void {
    if (this.#isRendered) return;
    this.#isRendered = true;
    // beforematch does not leave the shadow root, so it is heard here.
    this.shadowRoot?.addEventListener('beforematch', event => this.#onFind(event));
    const fragment = fragmentOf(location.hash);
    // Somebody who is already typing elsewhere keeps the focus.
    if (isFirstFor(fragment, this)) this.reveal(fragment, document.activeElement === document.body);
  }

  protected override render(): TemplateResult {
    if (!this.#isRendered) this.#list.openAtFirst(this.open);
    const {shown} = this.#list;
    const level = this.noHeading ? this.headingLevel - 1 : this.headingLevel;
    // Not whether it stands there already: the build knows of no link to nowhere.
    const view = viewOf(this, level, fragment => this.#list.shows(slugOf(fragment)));
    return html`<div lang=${messages.lang}>
      ${this.noHeading ? nothing : view.html`<h+0 part="heading">${guidance.title}</h+0>`}
      ${guidance.introduction(view)}
      ${
        // No aria-expanded: the button stands for many panels, and its words say what it will do.
        this.noShowAll || shown.length < 2
          ? nothing
          : html`<button type="button" class="show-all" part="show-all" @click=${this.#onShowAll}>
              ${this.#list.allOpen ? messages.hideAll : messages.showAll}
            </button>`
      }
      ${guidance.sections.map(section => {
        if (!this.#list.shows(section.id)) return nothing;
        if (this.#current.has(section.id)) return noChange;
        this.#current.add(section.id);
        return guidanceSection(section, {
          view,
          open: this.#list.isOpen(section.id),
          // Asked at the click: a second one may come before the first has been rendered.
          onHeader: () => this.#toggle(!this.#list.isOpen(section.id), 'header', [section.id]),
        });
      })}
      ${shown.length ? reviewNote(this, reviewOfAll([guidance, ...shown])) : nothing} ${this.status.render()}
    </div>`;
  }

  #onShowAll(): void {
    const open = !this.#list.allOpen;
    this.#toggle(open, 'all');
    this.status.say(fill(open ? messages.allShown : messages.allHidden, {n: this.#list.shown.length}));
  }

  /** Find in page and text fragments: the browser is about to take `hidden` away and to scroll there. */
  #onFind({target}: Event): void {
    this.#toggle(true, 'find', [slugOf((target as Element).id).slice(0, -'-panel'.length)]);
  }

  /** Without a cause nobody is told: a page knows which of our methods it called. */
  async #toggle(open: boolean, cause?: ToggleCause, ids?: readonly string[], then?: () => void): Promise<void> {
    const changed = this.#list.set(open, ids);
    for (const id of changed) this.#current.delete(id);
    super.requestUpdate();
    await this.updateComplete;
    then?.();
    if (cause) for (const id of changed) this.dispatchEvent(new GuidanceSectionToggledEvent({id, open, cause}));
  }

  /** The sections shown, in order, and which are open. To choose sections, set the attribute of the same name. */
  get sections(): readonly SectionState[] {
    return this.#list.shown.map(({id, title}) => ({id, title, open: this.#list.isOpen(id)}));
  }

  // `sections="privacy law"` from frameworks that prefer properties to attributes arrives here, as in React 19.
  set sections(list: unknown) {
    this.setAttribute('sections', String(list ?? ''));
  }

  /** Opens a section, and moves focus to its header on request. An id that is not shown does nothing. */
  openSection(id: string, {focus = false} = {}): void {
    this.#toggle(true, undefined, [id], () => {
      if (focus) this.shadowRoot?.getElementById(`smg-${id}-button`)?.focus();
    });
  }

  /** Closes a section. An id that is not shown does nothing. */
  closeSection(id: string): void {
    this.#toggle(false, undefined, [id]);
  }

  /** Opens all sections. */
  openAll(): void {
    this.#toggle(true);
  }

  /** Closes all sections. */
  closeAll(): void {
    this.#toggle(false);
  }

  /** Whether a fragment of the page's address names something shown here. Part of how the page's links are followed. */
  answers(fragment: string): boolean {
    return this.#list.shows(slugOf(fragment)) && (!this.#isRendered || !!this.shadowRoot?.getElementById(fragment));
  }

  /** Opens what a fragment names, moves focus there and scrolls it into view. Part of how the page's links are followed. */
  reveal(fragment: string, focus = true): void {
    this.#toggle(true, 'link', [slugOf(fragment)], () => {
      if (focus) this.enter(fragment);
      this.shadowRoot?.getElementById(fragment)?.scrollIntoView({block: 'start', behavior: 'instant'});
    });
  }

  /** Moves focus into what a fragment names, without scrolling. Part of how the page's links are followed. */
  enter(fragment: string): void {
    const target = this.shadowRoot?.getElementById(fragment);
    const button = target?.querySelector('button');
    if (target && !button) target.tabIndex = -1;
    (button ?? target)?.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'social-media-guidance': SocialMediaGuidance;
  }
}
