import {
  adoptStyles,
  type CSSResultGroup,
  LitElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  unsafeCSS,
} from 'lit';
import type {Locale} from '../locales/locale.ts';
import {asAttribute, booleanConverter, headingLevelConverter} from './attribute-converters.ts';
import base from './base.css';
import {DisturbanceController} from './disturbance-controller.ts';
import {shieldControls} from './event-shield.ts';
import {FocusRestoreController} from './focus-restore-controller.ts';
import {LiveRegionController} from './live-region-controller.ts';
import {
  createPlaceholders,
  type Placeholders,
  placeholderAttributes,
  reviewStatement,
  warnOfUnknownPlaceholders,
} from './placeholders.ts';
import {pageOf} from './url.ts';

/**
 * What both elements need on a page that is not theirs: the site's own words, one status region, focus kept over an update
 * and a move, links that fit the page's address, and the page's own content if they cannot render.
 *
 * @csspart heading - The title, and each heading below it.
 * @csspart review - When the words were reviewed, and by whom they were not.
 * @csspart overdue - The notice that a review is overdue.
 * @cssprop {<color>} [--smg-accent] - Links, arrows, ticks and the edge of important text. Needs 4.5:1. Default: a blue, dark or light as the text is.
 * @cssprop {<color>} [--smg-border] - Borders of buttons. Needs 3:1. Default: 80 % of the text's colour.
 * @cssprop {<color>} [--smg-line] - Lines between sections and checks, which only decorate. Default: 25 % of the text's colour.
 * @cssprop {<color>} [--smg-tint] - Behind important text and what the pointer is on. Default: 6 % of the text's colour.
 * @cssprop {<color>} [--smg-focus=currentColor] - Focus outline. Needs 3:1.
 * @cssprop {<length>} [--smg-gap=1em] - Space between blocks, for pages that are denser or airier than most.
 * @cssprop {<length>} [--smg-radius=0.25em] - Corners of buttons, to match the page's own.
 * @cssprop {<family-name>} [--smg-heading-font=inherit] - Font of headings, for pages that set theirs in another.
 * @cssprop {<length>} [--smg-scroll-margin=1em] - Room above a section that a link opens, to clear a sticky header.
 */
export abstract class BaseElement extends LitElement {
  static override styles: CSSResultGroup = [unsafeCSS(base)];

  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', converter: headingLevelConverter, reflect: true, useDefault: true},
    noHeading: {attribute: 'no-heading', converter: booleanConverter, reflect: true, useDefault: true},
    placeholders: {state: true},
    pageAddress: {state: true},
    statement: {state: true},
  };

  /** What the element itself says, in the language of its content. */
  static locale: Locale;

  /** Level of the title, 1 to 4; what is below it stands one below. Only the page knows what the title stands under. */
  declare headingLevel: number;
  /** Leaves the title out. */
  declare noHeading: boolean;
  /** The site's own words: another object whenever one of them has changed. */
  declare protected placeholders: Placeholders;
  /** The address of the page that the links are written for. */
  declare protected pageAddress: string;
  /** Who has reviewed the words, as the attribute has it. No text of the guidance depends on it. */
  declare protected statement: string | null;

  protected readonly liveRegion = new LiveRegionController(this);
  readonly #disturbance = new DisturbanceController(this);
  #hasFailed = false;

  constructor() {
    super();
    new FocusRestoreController(this);
    this.headingLevel = 2;
    this.noHeading = false;
    this.placeholders = createPlaceholders(this, this.locale);
  }

  static override get observedAttributes(): string[] {
    // Asked of a class without content, too, which has no locale yet.
    return [...super.observedAttributes, ...(this.locale ? placeholderAttributes(this.locale) : [])];
  }

  /** A property takes what its attribute would: `"false"` from Vue is false, and a bad number is the default. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const {converter} = options;
    const read = typeof converter === 'object' && converter.fromAttribute;
    if (!descriptor?.set || !read) return descriptor;
    const {set} = descriptor;
    return {
      ...descriptor,
      set(value: unknown) {
        set.call(this, read(asAttribute(value)));
      },
    };
  }

  protected get locale(): Locale {
    return (this.constructor as typeof BaseElement).locale;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (value === old) return;
    if (name === `data-${reviewStatement}`) this.statement = value;
    else if (name.startsWith('data-')) this.placeholders = createPlaceholders(this, this.locale);
  }

  override connectedCallback(): void {
    warnOfUnknownPlaceholders(this, this.locale);
    try {
      super.connectedCallback();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** A constructed style sheet is good for one document only. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Fails if the page has given the element a shadow root by script: then that root is the page's own. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#adoptStyles(root);
    shieldControls(root);
    for (const type of ['pointerover', 'focusin', 'click']) root.addEventListener(type, () => this.#refreshLinks());
    return root;
  }

  #adoptStyles(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    const page = this.ownerDocument.defaultView;
    if (page === window) adoptStyles(root, elementStyles);
    else if (page)
      root.adoptedStyleSheets = elementStyles.map(style => {
        const sheet = new page.CSSStyleSheet();
        sheet.replaceSync(String(style));
        return sheet;
      });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.pageAddress = pageOf(location.href);
  }

  protected override shouldUpdate(): boolean {
    return !this.#hasFailed;
  }

  /**
   * A change of an attribute may put nodes in and take them out. Where a reader's tool has changed nodes, that begins with
   * an empty root. Ticks and toggles change attributes alone, so they do so only where what they change is not there.
   */
  protected override update(changed: PropertyValues): void {
    const {isBroken, isDisturbed} = this.#disturbance;
    if (isBroken || (isDisturbed && changed.size > 0)) this.#emptyRoot();
    super.update(changed);
  }

  /**
   * Updates now. A reader's tool may have taken away what Lit needs to find its place in the root: then the root is emptied
   * and rendered once more, with ticks and open sections as they are. If that fails, too, or the first rendering did, a
   * slot shows what the page put inside the tag, as if the script had never come: an empty box would be the worst outcome.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.hasUpdated) this.#startAnew();
      else this.#giveUp(error);
    }
  }

  #startAnew(): void {
    try {
      this.#emptyRoot();
      this.requestUpdate();
      super.performUpdate();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** Lit keeps what it knows of a rendering on the node that it renders before, so another node makes it begin anew. */
  #emptyRoot(): void {
    const root = this.renderRoot as ShadowRoot;
    const end = document.createComment('');
    root.replaceChildren(end);
    // Without constructed style sheets they are nodes of the root.
    this.#adoptStyles(root);
    this.renderOptions.renderBefore = end;
    this.#disturbance.reset();
  }

  #giveUp(error: unknown): void {
    this.#hasFailed = true;
    // By namespace: in an SVG document `createElement` makes none of HTML's.
    this.shadowRoot?.replaceChildren(document.createElementNS('http://www.w3.org/1999/xhtml', 'slot'));
    console.info?.(`<${this.localName}> could not be shown, so the page's own content stays.`, error);
  }

  /**
   * A router may have changed the page's address since the links were written: they are set right before use, at once,
   * because a link that a screen reader clicks is followed before the next update.
   */
  #refreshLinks(): void {
    if (this.pageAddress === pageOf(location.href)) return;
    this.requestUpdate();
    this.performUpdate();
  }

  /** Focus that a page gives the element goes to its first control. A tag of ours is no place to be. @internal */
  override focus(options?: FocusOptions): void {
    const first = this.shadowRoot?.querySelector<HTMLElement>('button, input, a[href]');
    if (first) first.focus(options);
    else super.focus(options);
  }

  /** Runs something once what has changed is on the page. */
  protected async afterUpdate(then: () => void): Promise<void> {
    await this.updateComplete;
    then();
  }
}
