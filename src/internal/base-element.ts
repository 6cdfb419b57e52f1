import {render, type TemplateResult} from 'lit/html.js';
import {FocusKeeper} from './focus-restore-controller.ts';
import {addressOf} from './fragments.ts';
import {titleLevel} from './heading.ts';
import {StatusRegion} from './live-region-controller.ts';
import {flag, handOver, type Mirrored} from './mirror.ts';
import {checkNames, localWordAttributes} from './placeholders.ts';
import {styleSheetFor} from './style-sheet.ts';

/** On a server there is no page, but importing the package there must not fail. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What both elements need to be good guests on a page that is not ours: they render with Lit's templates when something
 * changes, take the site's own words, keep focus when the page moves them, have one status region, and leave the page
 * its own content if they cannot render.
 */
export abstract class GuestElement extends Base {
  /** The element's attributes. Those of local words come with them. */
  protected static readonly attributes: readonly Mirrored[] = [
    ['heading-level', titleLevel],
    ['no-heading', flag],
  ];

  /** Level of the title, 1 to 4; what is below it stands one below. Only the page knows what the title stands under. */
  declare headingLevel: number;
  /** Leaves the title out. */
  declare noHeading: boolean;

  protected readonly status = new StatusRegion(() => this.requestUpdate());
  readonly #focus = new FocusKeeper(this);
  /** Not there until the first rendering, so that readers see the page's own content as long as they have to. */
  #root: ShadowRoot | undefined;
  #update: Promise<void> | undefined;
  #broken = false;
  /** The address of the page that the links were last written for. */
  #page = '';

  static get observedAttributes(): string[] {
    return [...this.attributes.map(([name]) => name), ...localWordAttributes];
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
    this.#focus.letGoUnlessMoved();
  }

  /** A move to another document takes the style sheet away. */
  adoptedCallback(): void {
    const page = this.ownerDocument.defaultView;
    if (page && this.#root) this.#root.adoptedStyleSheets = [styleSheetFor(page)];
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
    // For another address every link is written anew, even if only a part was to change.
    if (this.#page !== addressOf('')) this.requestUpdate();
    this.#update = undefined;
    if (this.#broken) return;
    try {
      this.#root ??= this.#attachRoot();
      this.#focus.through(() => render(this.render(), this.#root as ShadowRoot, {host: this}));
      this.#page = addressOf('');
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
    for (const type of ['pointerover', 'focusin', 'click']) this.#root.addEventListener(type, () => this.#onApproach());
    this.adoptedCallback();
    return this.#root;
  }

  /**
   * A router may have changed the page's address since the links were written: they are set right before use, at once,
   * because a link that a screen reader clicks is followed before the next rendering.
   */
  #onApproach(): void {
    if (this.#page !== addressOf('')) this.performUpdate();
  }
}
