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
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function upgradeAll(): void {
  for (const tag of tags) {
    for (const mount of document.querySelectorAll(`[data-smg="${tag}"]`)) {
      // Local words, and attributes as `data-heading-level` and so on.
      if (isOurs(mount))
        upgrade(mount, tag, name => mount.getAttribute(name.startsWith('data-') ? name : `data-${name}`));
    }
    for (const link of document.querySelectorAll(`a[href*="${tag}.html"]`)) {
      // A link in a drawing has no `pathname`.
      if (!(link instanceof HTMLAnchorElement && link.pathname.endsWith(`/${tag}.html`) && isOurs(link))) continue;
      const block = blockOf(link);
      if (!block) continue;
      // Never local words: an address is easily passed on with somebody else's number.
      const query = new URLSearchParams(link.search);
      upgrade(block, tag, name => (name.startsWith('data-') ? null : query.get(name)));
    }
  }
}

/** Not what is a fallback already, and not what somebody is writing: an editor would save what we make of it. */
const isOurs = (node: Element): boolean =>
  document.designMode !== 'on' && !node.closest(`[contenteditable]:not([contenteditable="false"]),${tags}`);

/** Puts an element in a node's place. The original becomes the fallback, so that it is there again if all else fails. */
function upgrade(original: Element, tag: string, read: (attribute: string) => string | null): void {
  const element = document.createElement(tag);
  for (const name of (customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes) {
    const value = read(name);
    if (value !== null) element.setAttribute(name, value);
  }
  original.replaceWith(element);
  element.append(original);
}
