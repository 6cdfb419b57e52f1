/** Where text stands in blocks of its own. Everything else around a link belongs to a line of text. */
const blocks = 'address,article,aside,blockquote,body,center,dd,details,div,fieldset,figure,form,main,p,section,td';

/** Where a link alone in its block is a part of the site's frame, a title, a control or a file to save. */
const leaveAlone =
  'nav,header,footer,h1,h2,h3,h4,h5,h6,button,label,legend,summary,caption,th,' +
  '[download],[role=navigation],[role^=menu],[role=tablist],[role=toolbar]';

/**
 * Where a link that is itself the content of an item is a choice among others. With a block in between it is not: learning
 * platforms make the whole page of a course out of lists.
 */
const items = 'ul,ol,menu,li,dl,dt,[role=list],[role=listitem]';

/** What stands beside a link without being seen. */
const unseen = 'br,script,style,template,link,meta,noscript';

/**
 * What to replace when nothing but the link stands in its block: the paragraph around it, or, in a cell or a column
 * that must stay, the link itself with what wraps it. Nothing if the link stands in a sentence or has to stay a link.
 */
export function blockOf(link: Element): Element | undefined {
  if (link.closest(leaveAlone)) return undefined;
  let node = link;
  let parent = link.parentElement;
  while (parent && !parent.matches(items) && isAlone(node, parent)) {
    if (parent.localName === 'p') return parent;
    if (parent.matches(blocks)) return node;
    node = parent;
    parent = node.parentElement;
  }
  return undefined;
}

/** Whether a parent shows nothing but this child. */
export const isAlone = (node: Element, parent: Element): boolean =>
  [...parent.childNodes].every(sibling => sibling === node || isUnseen(sibling));

/**
 * Comments (by number, because pages have a `Comment` of their own), white space (the invisible space that editors leave,
 * too) and elements that show nothing.
 */
export const isUnseen = (node: Node): boolean =>
  node instanceof Element ? node.matches(unseen) : node.nodeType === 8 || !/[^\s\u200b]/.test(node.nodeValue ?? '');
