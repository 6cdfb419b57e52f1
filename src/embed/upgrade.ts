interface ElementClass {
  new (): HTMLElement;
  readonly observedAttributes: readonly string[];
}

/** The element for each tag. */
type Tags = Readonly<Record<string, ElementClass>>;

/** Wrappers that editors put around a link without making it part of a sentence. */
const inline = /^(a|b|em|font|i|small|span|strong|u)$/;

/** Where a link alone in its block is a choice among others, or part of the site's frame, and has to stay a link. */
const leaveAlone = 'nav, menu, li, dt, header, footer, button, summary, [role="navigation"], [contenteditable]';

/**
 * For sites that install the script once, because their editors may paste no scripts: turns links and mounts that an
 * editor can paste into elements, now and whenever the page changes.
 */
export function upgradePage(tags: Tags): void {
  const start = (): void => {
    upgradeWithin(document, tags);
    new MutationObserver(changes => {
      if (changes.some(change => change.addedNodes.length)) upgradeWithin(document, tags);
    }).observe(document, {childList: true, subtree: true});
  };
  // While the page is still arriving, a link may look alone because its sentence has not come yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

function upgradeWithin(root: ParentNode, tags: Tags): void {
  const own = Object.keys(tags).join(', ');
  for (const mount of root.querySelectorAll<HTMLElement>('[data-smg]')) {
    const element = mount.closest(own) ? undefined : tags[mount.dataset.smg ?? ''];
    if (element) replace(mount, fromMount(mount, element));
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*=".html"]')) {
    const tag = Object.keys(tags).find(name => link.pathname.endsWith(`/${name}.html`));
    if (tag === undefined || link.closest(own) || link.closest(leaveAlone)) continue;
    const block = aloneIn(link);
    const element = tags[tag];
    if (block && element) replace(block, fromLink(link, element));
  }
}

/**
 * What to replace when nothing but the link stands in its block: the paragraph around it, or, in a cell or a column
 * that must stay, the link itself.
 */
function aloneIn(link: HTMLAnchorElement): HTMLElement | undefined {
  let node: HTMLElement = link;
  let parent = link.parentElement;
  while (parent && isOnly(node, parent)) {
    if (parent.localName === 'p') return parent;
    if (!inline.test(parent.localName)) return node;
    node = parent;
    parent = node.parentElement;
  }
  return undefined;
}

const isOnly = (node: HTMLElement, parent: HTMLElement): boolean =>
  [...parent.childNodes].every(
    sibling => sibling === node || sibling.nodeName === 'BR' || sibling.nodeName === '#comment' || isBlank(sibling),
  );

const isBlank = (node: Node): boolean => node.nodeName === '#text' && node.nodeValue?.trim() === '';

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
