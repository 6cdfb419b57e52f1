import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** How long things have to be quiet before a message is read, in milliseconds: quick presses are not read one by one. */
const quietTime = 250;

/** How long a message stays, in milliseconds, so that nobody comes across it out of place. */
const messageTime = 5000;

/** A space that nobody hears. */
const unheard = '\u00a0';

/**
 * The one status region of an element. It is present and empty from the first rendering, because screen readers announce
 * changes to a region that they know and pass over one that arrives already filled. It has no `role="status"`: Orca reads
 * "statusbar" at an empty one.
 */
export class LiveRegionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMarked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.announce('');
  }

  /** Has a message read aloud as soon as things are quiet. An empty one withdraws what was waiting. */
  announce(message: string): void {
    clearTimeout(this.#timer);
    this.#show('');
    if (!message) return;
    // The same message twice would be silent the second time: each differs from the one before.
    this.#isMarked = !this.#isMarked;
    const text = this.#isMarked ? message + unheard : message;
    this.#timer = setTimeout(() => {
      this.#show(text);
      this.#timer = setTimeout(() => this.#show(''), messageTime);
    }, quietTime);
  }

  render(): TemplateResult {
    return html`<div aria-live="polite" aria-atomic="true" class="visually-hidden" .textContent=${this.#text}></div>`;
  }

  #show(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }
}
