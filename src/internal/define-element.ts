import type {Locale} from '../locales/locale.ts';
import {setSender} from './warn.ts';

/** An element class that is given what it shows. */
interface ElementClass<Content> {
  new (): HTMLElement;
  content: Content;
  locale: Locale;
}

/**
 * Registers an element under the tag that its content names. Nothing happens if the tag is taken: two scripts on one page
 * may both bring the element, and a second definition throws.
 *
 * The tag gets a class of its own, so that two contents can share one element class.
 */
export function defineElement<Content extends {readonly tag: string}>(
  elementClass: ElementClass<Content>,
  content: Content,
  locale: Locale,
): void {
  if (customElements.get(content.tag)) return;
  setSender(locale.name);
  customElements.define(
    content.tag,
    class extends elementClass {
      static override content = content;
      static override locale = locale;
    },
  );
}
