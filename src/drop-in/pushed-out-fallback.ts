import {whenParsed} from '../internal/when-parsed.ts';
import {isAlone, isUnseen} from './lone-link.ts';

/*
 * WordPress' classic editor makes paragraphs of what it finds (`wpautop`): it closes one after our start tag, before the
 * paragraph inside, and opens one before our end tag. To a browser the tag is then empty, alone in a paragraph; what stood
 * inside follows in the next, and stays visible beside the widget.
 */

/** The empty element of ours that stands alone in the paragraph before a block, so that the block is its fallback. */
export function widgetBefore(block: Element, tag: string): Element | undefined {
  const paragraph = block.previousElementSibling;
  if (paragraph?.localName !== 'p') return undefined;
  const widget = [...paragraph.children].find(({localName}) => localName === tag);
  return widget && isAlone(widget, paragraph) && [...widget.childNodes].every(isUnseen) ? widget : undefined;
}

/**
 * Puts fallbacks that were pushed out back into their elements, when the page is whole. Without a link in it, and without
 * the paragraph that was made of the end tag, what follows an element is the page's own.
 */
export function restoreFallbacks(tags: readonly string[]): void {
  const restore = (): void => {
    for (const tag of tags)
      for (const element of document.getElementsByTagName(tag)) {
        const block = element.parentElement?.nextElementSibling;
        if (block && widgetBefore(block, tag) === element && isFallback(block, tag, tags)) element.append(block);
      }
  };
  whenParsed(restore);
}

function isFallback(block: Element, tag: string, tags: readonly string[]): boolean {
  const after = block.nextElementSibling;
  const isEndTag =
    after?.localName === 'p' &&
    [...after.childNodes].every(node => isUnseen(node) || (node instanceof Element && tags.includes(node.localName)));
  return isEndTag && block.localName === 'p' && block.querySelector(`a[href*="${tag}.html"]`) !== null;
}
