import {blockOf} from './lone-link.ts';

export interface ElementClass {
  new (): HTMLElement;
  readonly observedAttributes: readonly string[];
}

/** The element for each tag. A map, because `data-smg="constructor"` would find something in every object. */
type Tags = ReadonlyMap<string, ElementClass>;

/**
 * For sites that install the script once, because their editors may paste no scripts: turns links and mounts that an
 * editor can paste into elements, now and whenever the page changes.
 */
export function upgradePage(tags: Tags): void {
  const start = (): void => {
    upgradeAll(tags);
    new MutationObserver(changes => {
      if (changes.some(change => change.addedNodes.length)) upgradeAll(tags);
    }).observe(document, {childList: true, subtree: true});
  };
  // While the page is still arriving, a link may look alone because its sentence has not come yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

function upgradeAll(tags: Tags): void {
  for (const [tag, element] of tags) {
    for (const mount of document.querySelectorAll<HTMLElement>(`[data-smg="${tag}"]`)) {
      if (isOurs(mount, tags)) replace(mount, fromMount(mount, element));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href*="${tag}.html"]`)) {
      if (!link.pathname.endsWith(`/${tag}.html`) || !isOurs(link, tags)) continue;
      const block = blockOf(link);
      if (block) replace(block, fromLink(link, element));
    }
  }
}

/** Not what is a fallback already, and not what somebody is writing: an editor would save what we make of it. */
function isOurs(node: HTMLElement, tags: Tags): boolean {
  const inEditor = document.designMode === 'on' || node.closest('[contenteditable]:not([contenteditable="false"])');
  return !inEditor && !node.closest([...tags.keys()].join());
}

/** The original becomes the fallback child, so that it is there again if the element cannot be shown. */
function replace(original: HTMLElement, element: HTMLElement): void {
  original.replaceWith(element);
  element.append(original);
}

/** Local words and attributes, the latter as `data-heading-level` and so on. */
function fromMount(mount: HTMLElement, elementClass: ElementClass): HTMLElement {
  return make(elementClass, name => mount.getAttribute(name.startsWith('data-') ? name : `data-${name}`));
}

/** Attributes from the link's query. Never local words: an address is easily passed on with somebody else's number. */
function fromLink(link: HTMLAnchorElement, elementClass: ElementClass): HTMLElement {
  const query = new URLSearchParams(link.search);
  return make(elementClass, name => (name.startsWith('data-') ? null : query.get(name)));
}

function make(elementClass: ElementClass, read: (attribute: string) => string | null): HTMLElement {
  const element = new elementClass();
  for (const name of elementClass.observedAttributes) {
    const value = read(name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}
