import type {LitElement, ReactiveController} from 'lit';

/** A tool may answer each rendering with its own, for ever. */
const mostRepairs = 10;

/**
 * Notices that somebody else has changed the nodes of a root: translators and read-aloud bars wrap text nodes, and tools
 * that tidy up take comments away. By those Lit finds the place where content comes and goes, so the next rendering of
 * content could end up anywhere, without any error.
 *
 * Highlighters write whole paragraphs anew, and read-aloud bars put back what stood there when they began. Then an element
 * that Lit knows is no longer in the root, and no update reaches what is shown: the root is broken.
 *
 * Elements added at the top are no disturbance: dark modes put their style sheets there.
 */
export class DisturbanceController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  /** Whether nodes have been changed since the last time that the root was empty. */
  isDisturbed = false;
  /** Whether elements that were rendered have been taken out since then. */
  isBroken = false;
  /** How often an update was asked for since one last found the root sound. */
  #repairs = 0;
  /** Whether nodes are the element's own: those that a rendering has put in, or somebody has moved or added. Others are as their parent. */
  readonly #owned = new WeakMap<Node, boolean>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#observer) return;
    this.#observer = new MutationObserver(records => {
      this.#note(records);
      if (this.isBroken && this.#repairs++ < mostRepairs) this.#host.requestUpdate();
    });
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** What is not seen until now was somebody else. */
  hostUpdate(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    if (!this.isBroken) this.#repairs = 0;
  }

  /** What is not seen until now was the rendering. */
  hostUpdated(): void {
    for (const {addedNodes} of this.#observer?.takeRecords() ?? [])
      for (const node of addedNodes) this.#owned.set(node, true);
  }

  /** The root has been emptied, and all will be rendered anew. */
  reset(): void {
    this.#observer?.takeRecords();
    this.isDisturbed = false;
    this.isBroken = false;
  }

  #note(records: readonly MutationRecord[]): void {
    const root = this.#host.shadowRoot;
    this.isDisturbed ||= records.some(({target, removedNodes}) => target !== root || removedNodes.length > 0);
    this.#noteOwners(records);
    this.isBroken ||= records.some(({removedNodes}) =>
      elementsIn(removedNodes).some(element => this.#isOwn(element) && !root?.contains(element)),
    );
  }

  /** What a tool has added is the tool's, unless it was there before: then it is whose it was where it came from. */
  #noteOwners(records: readonly MutationRecord[]): void {
    const origins = new Map<Node, Node>();
    const isKnown = (node: Node) => this.#owned.has(node) || origins.has(node);
    for (const {target, removedNodes, addedNodes} of records) {
      for (const node of removedNodes) if (!isKnown(node)) origins.set(node, target);
      for (const node of addedNodes) if (!isKnown(node)) this.#owned.set(node, false);
    }
    for (const node of origins.keys()) this.#owned.set(node, this.#isOwn(node, origins));
  }

  #isOwn(node: Node, origins?: ReadonlyMap<Node, Node>): boolean {
    const parent = origins?.get(node) ?? node.parentNode;
    return this.#owned.get(node) ?? (!parent || this.#isOwn(parent, origins));
  }
}

/** All elements of a list of nodes and below. Not by `instanceof`: a page may have an `Element` of its own. */
const elementsIn = (nodes: NodeList): Element[] =>
  [...nodes].flatMap(node =>
    node.nodeType === 1 ? [node as Element, ...(node as Element).querySelectorAll('*')] : [],
  );
