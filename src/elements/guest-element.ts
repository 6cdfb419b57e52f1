import {LitElement} from 'lit';
import {FocusKeeper} from './focus-keeper.ts';
import {checkNames, localWordAttributes} from './local-words.ts';
import {StatusRegion} from './status-region.ts';

/**
 * What both elements need to be good guests on a page that is not ours: they take the site's own words, keep focus when
 * the page moves them, have one status region, and hand the page its own content back if they cannot render.
 */
export abstract class GuestElement extends LitElement {
  protected readonly status = new StatusRegion(this);
  #broken = false;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...localWordAttributes];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (localWordAttributes.includes(name)) this.requestUpdate();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#stepAside(error); // A page that refuses shadow roots, for example.
    }
    checkNames(this);
  }

  /** A move to another document takes the style sheets away, and sheets are good for one document only. */
  adoptedCallback(): void {
    const {defaultView} = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    const {styles} = this.constructor as unknown as {styles: readonly {cssText: string}[]};
    this.shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /**
   * A page can have changed the built-ins so badly that rendering fails. An empty box would be the worst outcome, so
   * the slot shows what the page put inside the tag, as if the script had never come.
   */
  protected override performUpdate(): void {
    if (this.#broken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.#stepAside(error);
    }
  }

  #stepAside(error: unknown): void {
    this.#broken = true;
    const root = this.renderRoot ?? this.shadowRoot;
    // A root that is not empty before we have rendered is the page's own.
    if (this.renderRoot || !root?.hasChildNodes()) root?.replaceChildren(document.createElement('slot'));
    console.info?.(`<${this.localName}> could not be shown, so the page's own content stays.`, error);
  }

  /** Runs something once what has changed is on the page. */
  protected async afterRendering(then: () => void): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    then();
  }
}
