/*
 * Runs before everything else in a script, Lit included: the build puts it there. Nothing here may need more than what the
 * oldest browser that can parse the script offers.
 */

import type {EditionNames} from '../content/edition.ts';

/** Whether the page can take the elements, and does not have them yet. */
export function isSupported({name, tags}: EditionNames): boolean {
  if (!window.customElements || !window.ShadowRoot || !('adoptedStyleSheets' in document)) return false;
  // Only XML keeps the case of names. The type of the document does not tell: to Firefox, XHTML is an `HTMLDocument`.
  if (document.createElement('P').localName === 'P') {
    console.info?.(`${name}: this page is XML, and Lit's templates are not, so the page's own content stays.`);
    return false;
  }
  const there = tags.some(tag => customElements.get(tag));
  if (there) console.info?.(`${name}: the script is on this page already.`);
  return !there;
}

/**
 * Lit could not start: a Trusted Types policy that does not name `lit-html`, for example. What the page put inside the
 * tags stays, and the page itself is not disturbed by an error.
 */
export function handleUnsupported(error: unknown, {name}: EditionNames): void {
  console.info?.(`${name}: the script cannot run here, so the page's own content stays.`, error);
}
