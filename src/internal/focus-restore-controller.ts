import type {LitElement, ReactiveController} from 'lit';

/**
 * Gives focus back where the browser would lose it: when an update replaces the focused node, as another heading level
 * does, and when the page moves the whole element.
 */
export class FocusRestoreController implements ReactiveController {
  readonly #host: LitElement;
  /** What had focus before an update. */
  #before: Element | null | undefined;
  /** What had focus when the element was taken out of the page. Browsers blur it before the element hears of that. */
  #held: HTMLElement | undefined;
  readonly #hold = ({target}: Event): void => {
    this.#held = target as HTMLElement;
  };

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('focusout', () => this.#forgetUnlessMoved());
  }

  hostConnected(): void {
    // Focus that moves within a shadow root is not heard outside it. What listens already is not added again.
    this.#host.shadowRoot?.addEventListener('focusin', this.#hold);
    if (this.#held && document.activeElement === document.body) this.#held.focus({preventScroll: true});
  }

  hostDisconnected(): void {
    this.#forgetUnlessMoved();
  }

  hostUpdate(): void {
    // What an update that failed has found still counts: its second try begins with an empty root.
    this.#before ??= this.#host.shadowRoot?.activeElement;
  }

  /** The new rendering is searched for the same place: the nearest id, and which of the links in it had focus. */
  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    if (!before || before.isConnected) return;
    const gone = before.closest('[id]');
    const place = gone && this.#host.shadowRoot?.getElementById(gone.id);
    if (!place) return;
    if (gone.hasAttribute('tabindex')) place.tabIndex = -1;
    const link = place.querySelectorAll('a')[[...gone.querySelectorAll('a')].indexOf(before as HTMLAnchorElement)];
    (link ?? place).focus({preventScroll: true});
  }

  /**
   * A move takes the element out and puts it back within one task. Who answers to a change of the page does so at the end
   * of the task, so it has happened in the next.
   */
  #forgetUnlessMoved(): void {
    setTimeout(() => {
      if (!this.#host.shadowRoot?.activeElement) this.#held = undefined;
    });
  }
}
