import {quote, warn} from './warn.ts';

/**
 * Whether an address that a page gave us may become a link: relative, or with one of four schemes; otherwise one
 * warning. The URL parser decides, as it will when the link is followed: it sees through tabs, line breaks and capitals
 * in `java\nScript:`.
 */
export function isAllowed(address: string): boolean {
  let scheme: string;
  try {
    scheme = new URL(address).protocol;
  } catch {
    return true; // Not absolute, so relative to the page.
  }
  if (['https:', 'http:', 'mailto:', 'tel:'].includes(scheme)) return true;
  warn(`the address ${quote(address)} is ignored: use https:, http:, mailto:, tel: or a relative address.`);
  return false;
}

/**
 * The whole address of a place on another page, from the page's address as an attribute gave it. Empty if there is
 * none, if it is this page, or, with one warning, if it is no page.
 */
export function placeOn(page: string, fragment: string): string {
  if (!page) return '';
  try {
    const url = new URL(page, document.baseURI);
    // file: as well, because the self-contained pages may be opened from a disk, side by side.
    if (/^(https?|file):$/.test(url.protocol)) {
      url.hash = fragment;
      return url.href.split('#')[0] === location.href.split('#')[0] ? '' : url.href;
    }
  } catch {
    // No address at all, such as "https://[".
  }
  warn(`the address ${quote(page)} is ignored: use https:, http: or a relative address of a page.`);
  return '';
}
