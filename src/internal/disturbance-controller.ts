import type {LitElement, ReactiveController} from 'lit';

/** A tool may answer each rendering with its own, for ever. */
const mostRepairs = 10;

/**
 * Notices that somebody else has changed the nodes of a root: translators and read-aloud bars wrap text nodes, and tools
 * that tidy up take comments away. By those Lit finds the place where content comes and goes, so the next rendering of
 * content could end up anywhere, without any error.
 *
 * Highlighters write whole paragraphs anew, and read-aloud bars put back what stood there when they began. Then a node that
 * Lit knows is no longer in the root, or a text is there again that has been replaced since: a root that is broken.
 *
 * Elements added at the top are no disturbance: dark modes put their style sheets there.
 */
export class DisturbanceController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #isDisturbed = false;
  #isBroken = false;
  /** How often an update was asked for since one last found the root sound. */
  #repairs = 0;
  /** The elements that renderings have put in. */
  readonly #own = new WeakSet<Node>();
  /** Texts that renderings have taken out, and that stand nowhere now. */
  readonly #replaced = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether nodes have been changed since the last time that the root was empty. */
  get isDisturbed(): boolean {
    return this.#isDisturbed;
  }

  /** Whether what is shown no longer follows an update, or has fallen behind the last one. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#observer) return;
    this.#observer = new MutationObserver(records => {
      this.#note(records);
      if (this.#isBroken) this.#askForUpdate();
    });
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** What is not seen until now was somebody else. */
  hostUpdate(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    if (!this.#isBroken) this.#repairs = 0;
  }

  /** What is not seen until now was the rendering. */
  hostUpdated(): void {
    const records = this.#observer?.takeRecords() ?? [];
    for (const {removedNodes} of records) for (const text of this.#textsOf(removedNodes)) this.#replaced.add(text);
    for (const {addedNodes} of records) {
      for (const element of elementsIn(addedNodes)) this.#own.add(element);
      if (this.#replaced.size > 0) for (const text of this.#textsOf(addedNodes)) this.#replaced.delete(text);
    }
  }

  /** The root has been emptied, and all will be rendered anew. */
  reset(): void {
    this.#observer?.takeRecords();
    this.#isDisturbed = false;
    this.#isBroken = false;
  }

  #askForUpdate(): void {
    if (this.#repairs < mostRepairs) this.#host.requestUpdate();
    this.#repairs += 1;
  }

  #note(records: readonly MutationRecord[]): void {
    const root = this.#host.shadowRoot;
    this.#isDisturbed ||= records.some(({target, removedNodes}) => target !== root || removedNodes.length > 0);
    this.#isBroken ||= records.some(
      ({target, removedNodes}) =>
        this.#replaced.has(target.textContent ?? '') ||
        elementsIn(removedNodes).some(element => this.#own.has(element) && !root?.contains(element)),
    );
  }

  /** What nodes say together, and each element of ours among them that has no other in it. Tools may have split it. */
  #textsOf(nodes: NodeList): string[] {
    const isOwn = (node: Node): boolean => this.#own.has(node);
    const whole = [...nodes].map(({textContent}) => textContent).join('');
    const parts = elementsIn(nodes).filter(element => isOwn(element) && ![...element.children].some(isOwn));
    return [whole, ...parts.map(({textContent}) => textContent)].filter(text => text.trim() !== '');
  }
}

/** All elements of a list of nodes and below. */
const elementsIn = (nodes: NodeList): Element[] =>
  [...nodes].flatMap(node => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []));
