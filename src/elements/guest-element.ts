import {render, type TemplateResult} from 'lit/html.js';
import {FocusKeeper} from './focus-keeper.ts';
import {checkNames, localWordAttributes} from './local-words.ts';
import {handOver} from './mirror.ts';
import {StatusRegion} from './status-region.ts';

/** One sheet for each text, shared by all elements of the page. */
const shared = new Map<string, CSSStyleSheet>();

function sheetOf(css: string, page: typeof globalThis): CSSStyleSheet {
  const known = page === window ? shared.get(css) : undefined;
  const sheet = known ?? new page.CSSStyleSheet();
  if (!known) sheet.replaceSync(css);
  if (page === window) shared.set(css, sheet);
  return sheet;
}

/** On a server there is no page, but importing the package there must not fail. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * What both elements need to be good guests on a page that is not ours: they render with Lit's templates when something
 * changes, take the site's own words, keep focus when the page moves them, have one status region, and leave the page
 * its own content if they cannot render.
 */
export abstract class GuestElement extends Base {
  static readonly styles: readonly string[] = [];
  /** The element's own attributes. Those of local words come with them. */
  protected static readonly attributes: readonly string[] = [];

  protected readonly status = new StatusRegion(() => this.requestUpdate());
  readonly #focus = new FocusKeeper(this);
  /** Not there until the first rendering, so that readers see the page's own content as long as they have to. */
  #root: ShadowRoot | undefined;
  #update: Promise<void> | undefined;
  #broken = false;

  static get observedAttributes(): string[] {
    return [...this.attributes, ...localWordAttributes];
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  connectedCallback(): void {
    handOver(this);
    checkNames(this);
    this.requestUpdate();
    this.#focus.connected();
  }

  disconnectedCallback(): void {
    this.status.say('');
    this.#focus.disconnected();
  }

  /** A move to another document takes the style sheets away: they are good for one document only. */
  adoptedCallback(): void {
    const page = this.ownerDocument.defaultView;
    const {styles} = this.constructor as typeof GuestElement;
    if (page && this.#root) this.#root.adoptedStyleSheets = styles.map(css => sheetOf(css, page));
  }

  /** Settled when everything changed so far is on the page. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** Renders once, a microtask later, however often it is called until then; only while the element is on the page. */
  requestUpdate(): void {
    if (!this.isConnected) return;
    this.#update ??= Promise.resolve().then(() => this.performUpdate());
  }

  /**
   * Renders now. A page can have changed the built-ins so badly that this fails. An empty box would be the worst
   * outcome, so a slot shows what the page put inside the tag, as if the script had never come.
   */
  protected performUpdate(): void {
    this.#update = undefined;
    if (this.#broken) return;
    try {
      this.#root ??= this.#attachRoot();
      this.#focus.beforeRendering();
      render(this.render(), this.#root, {host: this});
      this.#focus.afterRendering();
      this.rendered();
    } catch (error) {
      this.#broken = true;
      this.#root?.replaceChildren(document.createElement('slot'));
      console.info?.(`<${this.localName}> could not be shown, so the page's own content stays.`, error);
    }
  }

  protected abstract render(): TemplateResult;

  /** Called each time the page shows what has changed. */
  protected rendered(): void {}

  /** Runs something once what has changed is on the page. */
  protected async afterRendering(then: () => void): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    then();
  }

  /** Fails if the page has given the element a shadow root by script: then that root is the page's own. */
  #attachRoot(): ShadowRoot {
    this.#root = this.attachShadow({mode: 'open'});
    this.#focus.watch(this.#root);
    this.adoptedCallback();
    return this.#root;
  }
}
