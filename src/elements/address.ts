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
