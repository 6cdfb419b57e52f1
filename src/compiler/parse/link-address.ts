import {decodeHTMLStrict} from 'entities';
import type {Reference} from '../ast.ts';
import {parseReference} from './slug.ts';

/** Where a link goes: out of the guidance, or to a place in it. */
export type Address =
  | {readonly kind: 'link'; readonly address: string}
  | ({readonly kind: 'guidance-link'} & Omit<Reference, 'offset'>)
  | {readonly kind: 'rejected'; readonly id: string; readonly message: string};

/**
 * Parses the address of a link. Five forms are allowed, letter for letter; what merely resembles them is rejected, so
 * that no spelling of `javascript:` has to be known here.
 */
export function parseAddress(written: string): Address {
  // Browsers see `&amp;` in an address as `&`, so the address is judged decoded and escaped again when rendered.
  const address = decodeHTMLStrict(written);
  if (address === '') return rejected('link-without-address', 'this link needs an address between its round brackets');
  if (address.startsWith('#')) return parseFragment(address.slice(1));
  if (address.startsWith('http:')) return rejected('insecure-link', 'a link must use https:, not http:');
  if (!/^(?:https:\/\/|mailto:|tel:|\/(?!\/))/.test(address))
    return rejected(
      'unknown-address',
      'a link must go to an https:, mailto: or tel: address, to a place on the same site, such as /policies/privacy.pdf, or to a section of the guidance, such as #privacy',
    );
  if (address.startsWith('tel:') && !/^tel:\+?\d+(?:-\d+)*$/.test(address))
    return rejected(
      'invalid-telephone-number',
      'a telephone number is written without spaces, such as tel:+442071234567',
    );
  if (!/^[\x21-\x7E]+$/.test(address) || /["<>\\^`{|}]/.test(address))
    return rejected(
      'invalid-address',
      'this address has a space or another character that addresses cannot have: copy it from the browser again',
    );
  return isComplete(address)
    ? {kind: 'link', address}
    : rejected('incomplete-address', 'this address is not complete: copy it from the browser again');
}

function parseFragment(fragment: string): Address {
  const reference = fragment.startsWith('smg-') ? undefined : parseReference(fragment);
  return reference
    ? {kind: 'guidance-link', ...reference}
    : rejected(
        'invalid-guidance-link',
        'a link inside the guidance is written #section or #section--heading-id, in lower case',
      );
}

function isComplete(address: string): boolean {
  if (address.startsWith('tel:')) return true;
  if (address.startsWith('mailto:')) return /^mailto:[^@?]+@[^@?]+\.[^@?]+(\?[^@]*)?$/.test(address);
  // A path from the root of the site. One from the page's own folder would lead elsewhere on each page.
  if (address.startsWith('/')) return !/(?:^|\/)\.{1,2}(?:\/|$)/.test(address);
  if (!URL.canParse(address)) return false;
  const {protocol, hostname, username, password} = new URL(address);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}

function rejected(id: string, message: string): Address {
  return {kind: 'rejected', id, message};
}
