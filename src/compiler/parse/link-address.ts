import {decodeHTMLStrict} from 'entities';
import {isSlug} from './slug.ts';

/** Where a link goes: out to the web or to a mailbox, or to a place in the guidance. */
export type Address =
  | {readonly kind: 'web'; readonly address: string}
  | {readonly kind: 'guidance'; readonly section: string; readonly heading?: string}
  | {readonly kind: 'refused'; readonly why: string};

/**
 * Reads the address of a link. Three forms are allowed, letter for letter; what merely resembles them is refused, so
 * that no spelling of `javascript:` has to be known here.
 */
export function readAddress(written: string): Address {
  // Browsers see `&amp;` in an address as `&`, so the address is judged decoded and escaped again when printed.
  const address = decodeHTMLStrict(written);
  if (address === '') return refused('this link needs an address between its round brackets');
  if (address.startsWith('#')) return inGuidance(address.slice(1));
  if (address.startsWith('http:')) return refused('a link must use https:, not http:');
  if (!/^(https:\/\/|mailto:)/.test(address))
    return refused(
      'a link must go to an https: address, to a mailto: address or to a section of the guidance, such as #privacy',
    );
  if (!/^[\x21-\x7E]+$/.test(address) || /["<>\\^`{|}]/.test(address))
    return refused(
      'this address has a space or another character that addresses cannot have: copy it from the browser again',
    );
  return isWhole(address)
    ? {kind: 'web', address}
    : refused('this address is not complete: copy it from the browser again');
}

function inGuidance(fragment: string): Address {
  const [section = '', heading, ...rest] = fragment.replace(/^smg-/, '').split('--');
  const parts = heading === undefined ? [section] : [section, heading];
  if (fragment.startsWith('smg-') || rest.length > 0 || !parts.every(isSlug))
    return refused('a link inside the guidance is written #section or #section--heading-id, in lower case');
  return {kind: 'guidance', section, ...(heading === undefined ? {} : {heading})};
}

function isWhole(address: string): boolean {
  if (address.startsWith('mailto:')) return /^mailto:[^@?]+@[^@?]+\.[^@?]+(\?[^@]*)?$/.test(address);
  if (!URL.canParse(address)) return false;
  const {protocol, hostname, username, password} = new URL(address);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}

function refused(why: string): Address {
  return {kind: 'refused', why};
}
