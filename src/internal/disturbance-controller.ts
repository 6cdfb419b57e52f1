import type {LitElement, ReactiveController} from 'lit';

/**
 * Notices that somebody else has changed the nodes of a root: translators and read-aloud bars wrap text nodes, and tools
 * that tidy up take comments away. By those Lit finds the place where content comes and goes, so the next rendering of
 * content could end up anywhere, without any error.
 *
 * Elements added at the top are no disturbance: dark modes put their style sheets there.
 */
export class DisturbanceController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #isDisturbed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether nodes have been changed since the last time that the root was empty. */
  get isDisturbed(): boolean {
    return this.#isDisturbed;
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#observer) return;
    this.#observer = new MutationObserver(records => this.#note(records));
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** What is not seen until now was somebody else. */
  hostUpdate(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
  }

  /** What is not seen until now was the rendering. */
  hostUpdated(): void {
    this.#observer?.takeRecords();
  }

  /** The root has been emptied, and all will be rendered anew. */
  reset(): void {
    this.#isDisturbed = false;
  }

  #note(records: readonly MutationRecord[]): void {
    this.#isDisturbed ||= records.some(
      ({target, removedNodes}) => target !== this.#host.shadowRoot || removedNodes.length > 0,
    );
  }
}
