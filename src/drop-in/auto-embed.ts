import {whenParsed} from '../internal/when-parsed.ts';
import {blockOf} from './lone-link.ts';
import {widgetBefore} from './pushed-out-fallback.ts';

/** What an element is made from: the node that it takes the place of, and how that gives each attribute. */
interface Embed {
  readonly tag: string;
  readonly original: Element;
  readonly attribute: (name: string) => string | null;
}

/** An element of ours that was taken out of the page, and where it stood. */
interface Removed {
  readonly element: Element;
  readonly parent: Node;
}

/** What each element made here was made with. */
const embedded = new WeakMap<Node, string>();

/**
 * For sites that install the script once, because their editors may paste no scripts: turns links and mounts that an
 * editor can paste into elements, now and whenever the page changes.
 */
export function embedAutomatically(tags: readonly string[]): void {
  const start = (): void => {
    embedAll(tags, []);
    new MutationObserver(records => {
      if (records.some(({addedNodes}) => addedNodes.length > 0)) embedAll(tags, removedIn(records));
    }).observe(document, {childList: true, subtree: true});
  };
  // While the page is still arriving, a link may look alone because its sentence has not come yet.
  whenParsed(start);
}

function embedAll(tags: readonly string[], removed: Removed[]): void {
  for (const tag of tags) {
    for (const original of document.querySelectorAll(`[data-smg="${tag}"]`)) {
      // Site words, and attributes as `data-heading-level` and so on.
      const attribute = (name: string) => original.getAttribute(name.startsWith('data-') ? name : `data-${name}`);
      if (isFree(original, tags)) embed({tag, original, attribute}, removed);
    }
    for (const link of document.querySelectorAll(`a[href*="${tag}.html"]`)) {
      // A link in a drawing has no `pathname`.
      if (!(link instanceof HTMLAnchorElement && link.pathname.endsWith(`/${tag}.html`) && isFree(link, tags)))
        continue;
      const original = blockOf(link);
      if (!original) continue;
      const widget = widgetBefore(original, tag);
      // Never site words: an address is easily passed on with somebody else's number.
      const query = new URLSearchParams(link.search);
      const attribute = (name: string) => (name.startsWith('data-') ? null : query.get(name));
      if (widget) widget.append(original);
      else embed({tag, original, attribute}, removed);
    }
  }
}

/** Not what is a fallback already, and not what somebody is writing: an editor would save what we make of it. */
const isFree = (node: Element, tags: readonly string[]): boolean =>
  document.designMode !== 'on' &&
  !node.closest(`[contenteditable]:not([contenteditable="false"]),${tags}`) &&
  !isInOtherEdition(node);

/** Whether a node is the fallback of an element of another edition: its class has content, as ours have. */
function isInOtherEdition(node: Element): boolean {
  for (let around = node.parentElement; around; around = around.parentElement) {
    const elementClass = customElements.get(around.localName) as {content?: {prefix?: string}} | undefined;
    if (elementClass?.content?.prefix) return true;
  }
  return false;
}

/** Puts an element in a node's place. The original becomes the fallback, so that it is there again if all else fails. */
function embed({tag, original, attribute}: Embed, removed: Removed[]): void {
  const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: string[]};
  const attributes: [name: string, value: string][] = [];
  for (const name of observedAttributes) {
    const value = attribute(name);
    if (value !== null) attributes.push([name, value]);
  }
  const madeWith = JSON.stringify([tag, attributes]);
  const element = takeBack(removed, original.parentNode, madeWith) ?? document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  embedded.set(element, madeWith);
  original.replaceWith(element);
  element.replaceChildren(original);
}

/** Elements made here that are no longer on the page. */
const removedIn = (records: readonly MutationRecord[]): Removed[] =>
  records.flatMap(({removedNodes, target}) =>
    [...removedNodes]
      .filter((node): node is Element => embedded.has(node) && !node.isConnected)
      .map(element => ({element, parent: target})),
  );

/**
 * A page that is morphed into its next state (Turbo, idiomorph) has our element replaced by the link that the server sent.
 * Where the same link has come into the same place, the element that stood there comes back, with its ticks and its open
 * sections. Where the place itself is new, so is the page, and the element begins afresh.
 */
function takeBack(removed: Removed[], parent: Node | null, madeWith: string): Element | undefined {
  const at = removed.findIndex(each => each.parent === parent && embedded.get(each.element) === madeWith);
  return at < 0 ? undefined : removed.splice(at, 1)[0]?.element;
}
