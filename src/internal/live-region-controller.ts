import {html, type TemplateResult} from 'lit/html.js';

/**
 * The one status region of an element: present and empty from the first render, because screen readers announce
 * changes to a region they know and pass over one that arrives already filled.
 */
export class StatusRegion {
  readonly #onChange: () => void;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange - Called when the region has to be rendered again. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Announces a text once things have been quiet for 700 ms, so that quick presses are not read one after another, and
   * takes it away 5 s later, so that nobody comes across it out of place. An empty text withdraws what was waiting.
   */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#show('');
    if (!text) return;
    this.#timer = setTimeout(() => {
      this.#show(text);
      this.#timer = setTimeout(() => this.#show(''), 5000);
    }, 700);
  }

  render(): TemplateResult {
    return html`<div role="status" aria-atomic="true" class="visually-hidden">${this.#text}</div>`;
  }

  #show(text: string): void {
    this.#text = text;
    this.#onChange();
  }
}
