import {quote, warn} from './warn.ts';

/**
 * The link that an address from the page would make, if it is relative or has one of these schemes; otherwise one
 * warning. The browser reads the address, so it sees through tabs, line breaks and capitals in `java\nScript:`. An `a`
 * does it and not `new URL()`, because pages call things of their own `URL`.
 */
function linkTo(address: string, schemes: readonly string[]): HTMLAnchorElement | undefined {
  const link = document.createElement('a');
  link.href = address;
  // A relative address has the page's own scheme: `file:` for a page on a disk.
  if ([...schemes, location.protocol].includes(link.protocol)) return link;
  warn(`the address ${quote(address)} is ignored: use ${schemes.join(', ')} or a relative address.`);
  return undefined;
}

/** Whether an address that a page gave us may become a link. */
export const isAllowed = (address: string): boolean => !!linkTo(address, ['https:', 'http:', 'mailto:', 'tel:']);

/**
 * The whole address of a place on another page, from the page's address as an attribute gave it. Empty if there is
 * none, if it is this page, or, with one warning, if it is no page.
 */
export function placeOn(page: string, fragment: string): string {
  const link = page ? linkTo(page, ['https:', 'http:']) : undefined;
  if (!link) return '';
  link.hash = fragment;
  return pageOf(link.href) === pageOf(location.href) ? '' : link.href;
}

/** An address without its fragment. */
export const pageOf = (address: string): string => address.split('#', 1)[0] ?? '';
