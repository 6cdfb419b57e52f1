import {html, nothing, render, type TemplateResult} from 'lit/html.js';

export {html, nothing, type TemplateResult};

/*
 * Stands in for `lit` in the drop-in: Lit's own templates and, of its element, what our two elements use, at a quarter
 * of the size. Names and the order of events are Lit's. `npm run types` compiles every element against this file too,
 * and test/browser/lean-lit.test.ts holds it beside the original, which is what people who bundle get.
 */

export interface PropertyDeclaration<Value = unknown> {
  readonly type?: typeof Number;
  readonly converter?: (attribute: string | null) => Value;
  readonly attribute?: string;
  /** The class has an accessor of its own. */
  readonly noAccessor?: boolean;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

export interface ReactiveControllerHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/** Hears what happens to its host. */
export interface ReactiveController {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

export interface CSSResult {
  readonly cssText: string;
  /** Shared by all elements, where the browser can. */
  sheet: CSSStyleSheet | undefined;
}

export const unsafeCSS = (cssText: string): CSSResult => ({cssText, sheet: undefined});

/** Safari learnt this in 16.4. Until then, each element gets `<style>` elements of its own. */
const canShareSheets = 'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

function sheetOf(styles: CSSResult): CSSStyleSheet {
  if (!styles.sheet) {
    styles.sheet = new CSSStyleSheet();
    styles.sheet.replaceSync(styles.cssText);
  }
  return styles.sheet;
}

/** Without a prototype, because a page may have put a `type` or an `attribute` on `Object.prototype`. */
const declared = ({properties}: typeof LitElement): [name: string, PropertyDeclaration][] =>
  Object.entries(properties).map(([name, declaration]) => [name, {__proto__: null, ...declaration}]);

export abstract class LitElement extends HTMLElement implements ReactiveControllerHost {
  static properties: PropertyDeclarations = {};
  static styles: readonly CSSResult[] = [];

  /** `customElements.define` reads this once, before the first element is made: so accessors are made here. */
  static get observedAttributes(): string[] {
    return declared(this).map(([name, {attribute = name, noAccessor}]) => {
      if (!noAccessor) {
        const accessor: PropertyDescriptor & ThisType<LitElement> = {
          configurable: true,
          get() {
            return this.#values.get(name);
          },
          set(value) {
            if (Object.is(value, this.#values.get(name))) return;
            this.#values.set(name, value);
            this.requestUpdate();
          },
        };
        Object.defineProperty(this.prototype, name, Object.assign(Object.create(null), accessor));
      }
      return attribute;
    });
  }

  declare renderRoot: ShadowRoot;
  hasUpdated = false;

  readonly #values = new Map<string, unknown>();
  /** What the page set before the element was defined. It comes after the defaults that the constructor sets. */
  readonly #early: Record<string, unknown> = {};
  readonly #controllers: ReactiveController[] = [];
  readonly #options = {host: this, renderBefore: null as ChildNode | null};
  #isUpdatePending = false;
  #mayUpdate!: () => void;
  #updates = new Promise<void>(resolve => {
    this.#mayUpdate = resolve;
  });

  constructor() {
    super();
    const page = this as Record<string, unknown>;
    for (const name of Object.keys(this.#class.properties)) {
      if (!Object.hasOwn(page, name)) continue;
      this.#early[name] = page[name];
      delete page[name];
    }
    this.requestUpdate();
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  /** Settled when everything changed so far is on the page. */
  get updateComplete(): Promise<void> {
    return this.#updates;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.#attachRoot();
    this.#mayUpdate();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _before: string | null, now: string | null): void {
    for (const [name, {attribute = name, type, converter}] of declared(this.#class)) {
      if (attribute !== changed) continue;
      const value = converter ? converter(now) : type && now !== null ? type(now) : now;
      Object.assign(this, {[name]: value});
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** Renders once, a microtask later, however often it is called until then; never before the element is on the page. */
  requestUpdate(): void {
    if (this.#isUpdatePending) return;
    this.#isUpdatePending = true;
    this.#updates = this.#updates.catch(() => {}).then(() => this.performUpdate());
  }

  protected performUpdate(): void {
    if (!this.#isUpdatePending) return;
    try {
      if (!this.hasUpdated) Object.assign(this, this.#early);
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      const result = this.render();
      this.#isUpdatePending = false;
      render(result, this.renderRoot, this.#options);
    } finally {
      this.#isUpdatePending = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    if (this.hasUpdated) return;
    this.hasUpdated = true;
    this.firstUpdated();
  }

  #attachRoot(): ShadowRoot {
    const root = this.attachShadow({mode: 'open'});
    const {styles} = this.#class;
    if (canShareSheets) {
      root.adoptedStyleSheets = styles.map(sheetOf);
      return root;
    }
    for (const {cssText} of styles) {
      const style = document.createElement('style');
      style.textContent = cssText;
      root.append(style);
    }
    // Content goes before the styles, so that `:first-child` means the same everywhere.
    this.#options.renderBefore = root.firstChild;
    return root;
  }

  protected willUpdate(): void {}
  protected firstUpdated(): void {}
  protected abstract render(): TemplateResult;
}
