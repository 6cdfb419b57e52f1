import {blockOf} from './lone-link.ts';

const tags = ['social-media-guidance', 'before-you-post'];

/**
 * For sites that install the script once, because their editors may paste no scripts: turns links and mounts that an
 * editor can paste into elements, now and whenever the page changes.
 */
export function upgradePage(): void {
  const start = (): void => {
    upgradeAll();
    new MutationObserver(changes => {
      if (changes.some(change => change.addedNodes.length)) upgradeAll();
    }).observe(document, {childList: true, subtree: true});
  };
  // While the page is still arriving, a link may look alone because its sentence has not come yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

function upgradeAll(): void {
  for (const tag of tags) {
    for (const mount of document.querySelectorAll(`[data-smg="${tag}"]`)) {
      // Local words, and attributes as `data-heading-level` and so on.
      upgrade(mount, tag, name => mount.getAttribute(name.startsWith('data-') ? name : `data-${name}`));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href*="${tag}.html"]`)) {
      const block = link.pathname.endsWith(`/${tag}.html`) && blockOf(link);
      // Never local words: an address is easily passed on with somebody else's number.
      const query = new URLSearchParams(link.search);
      if (block) upgrade(block, tag, name => (name.startsWith('data-') ? null : query.get(name)));
    }
  }
}

/**
 * Puts an element in a node's place, unless the node is a fallback already, or somebody is writing it: an editor would
 * save what we make of it. The original becomes the fallback, so that it is there again if the element cannot be shown.
 */
function upgrade(original: Element, tag: string, read: (attribute: string) => string | null): void {
  if (document.designMode === 'on' || original.closest(`[contenteditable]:not([contenteditable="false"]),${tags}`))
    return;
  const element = document.createElement(tag);
  for (const name of (customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes) {
    const value = read(name);
    if (value !== null) element.setAttribute(name, value);
  }
  original.replaceWith(element);
  element.append(original);
}
