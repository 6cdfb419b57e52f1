/**
 * Gives focus back where the browser would lose it: when a new heading level replaces the focused node, and when the
 * page moves the whole element.
 */
export class FocusKeeper {
  readonly #host: HTMLElement;
  /** What had focus when the element was taken out of the page. Browsers blur it before we hear of that. */
  #held: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.addEventListener('focusout', () => this.letGoUnlessMoved());
  }

  /** Listens inside, because focus that moves within a shadow root is not heard outside it. */
  watch(root: ShadowRoot): void {
    root.addEventListener('focusin', event => {
      this.#held = event.target as HTMLElement;
    });
  }

  connected(): void {
    const held = this.#held;
    if (held && document.activeElement === document.body) held.focus({preventScroll: true});
  }

  /**
   * Keeps focus through a rendering. The new one is searched for the same place: the nearest id, and which of the links
   * in it had focus.
   */
  through(render: () => void): void {
    const before = this.#host.shadowRoot?.activeElement;
    render();
    const gone = before?.isConnected === false && before.closest('[id]');
    const place = gone && this.#host.shadowRoot?.getElementById(gone.id);
    if (!place) return;
    if (gone.hasAttribute('tabindex')) place.tabIndex = -1;
    const link = place.querySelectorAll('a')[[...gone.querySelectorAll('a')].indexOf(before as HTMLAnchorElement)];
    (link ?? place).focus({preventScroll: true});
  }

  /** A move takes the element out and puts it back within one task, so a microtask later it has happened. */
  letGoUnlessMoved(): void {
    Promise.resolve().then(() => {
      if (!this.#host.shadowRoot?.activeElement) this.#held = undefined;
    });
  }
}
