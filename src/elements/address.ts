import {quote, warn} from './warn.ts';

/**
 * Whether an address that a page gave us may become a link: relative, or with one of four schemes; otherwise one
 * warning. The scheme is found as the URL standard's basic URL parser finds it, which sees through tabs, line breaks and
 * capitals in `java\nScript:`. `new URL()` would do it too, but pages call things of their own `URL`.
 */
export function isAllowed(address: string): boolean {
  const [scheme] = /^[a-z][a-z\d+.-]*:/.exec(spaceless(String(address)).toLowerCase()) ?? [];
  if (scheme === undefined || ['https:', 'http:', 'mailto:', 'tel:'].includes(scheme)) return true;
  warn(`the address ${quote(address)} is ignored: use https:, http:, mailto:, tel: or a relative address.`);
  return false;
}

/** Without what the parser leaves out: control characters and spaces at the start, tabs and line breaks anywhere. */
const spaceless = (address: string): string => address.replace(/^[^!-\uffff]+|[\t\n\r]/g, '');

/**
 * The whole address of a place on another page, from the page's address as an attribute gave it. Empty if there is
 * none, if it is this page, or, with one warning, if it is no page.
 */
export function placeOn(page: string, fragment: string): string {
  if (!page) return '';
  const link = document.createElement('a');
  link.href = page;
  // file: as well, because the self-contained pages may be opened from a disk, side by side. An address that is none,
  // such as "https://[", has only a colon.
  if (/^(https?|file):$/.test(link.protocol)) {
    link.hash = fragment;
    return link.href.split('#')[0] === location.href.split('#')[0] ? '' : link.href;
  }
  warn(`the address ${quote(page)} is ignored: use https:, http: or a relative address of a page.`);
  return '';
}
