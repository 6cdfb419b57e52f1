import {decodeHTMLStrict} from 'entities';
import type {Reference} from '../ast.ts';
import {isSlug, parseReference} from './slug.ts';

/** Where a link goes: out of the guidance, or to a place in it. */
export type Address =
  | {readonly kind: 'link'; readonly address: string}
  | ({readonly kind: 'guidance-link'} & Pick<Reference, 'section' | 'heading'>)
  | {
      readonly kind: 'rejected';
      readonly id: string;
      readonly message: string;
      /** The address that was meant, where that is certain. */
      readonly replacement?: string | undefined;
    };

/**
 * Parses the address of a link. Five forms are allowed, letter for letter; what merely resembles them is rejected, so
 * that no spelling of `javascript:` has to be known here.
 *
 * @param prefix - What ids of the guidance begin with, which is no part of a link inside it.
 */
export function parseAddress(written: string, prefix = ''): Address {
  // Browsers see `&amp;` in an address as `&`, so the address is judged decoded and escaped again when rendered.
  const address = decodeHTMLStrict(written);
  if (address === '') return rejected('link-without-address', 'this link needs an address between its round brackets');
  if (address.startsWith('#')) return parseFragment(address.slice(1), `${prefix}-`);
  if (address.startsWith('http:'))
    return rejected(
      'insecure-link',
      'a link must use https:, not http:',
      complete(address.replace(/^http:/, 'https:')),
    );
  if (!/^(?:https:\/\/|mailto:|tel:|\/(?!\/))/.test(address)) return rejectStart(address);
  if (address.startsWith('tel:') && !/^tel:\+?\d+(?:-\d+)*$/.test(address))
    return rejected('invalid-telephone-number', telephoneRule, completeTelephone(address));
  if (!/^[\x21-\x7E]+$/.test(address) || /["<>\\^`{|}]/.test(address)) return rejectCharacters(address);
  return isComplete(address)
    ? {kind: 'link', address}
    : rejected('incomplete-address', 'this address is not complete: copy it from the browser again');
}

function rejectStart(address: string): Address {
  const [, section, heading = ''] = /^(?:\.\/)?([a-z0-9-]+)\.md(?:#([a-z0-9-]+))?$/.exec(address) ?? [];
  if (section !== undefined && isSlug(section)) {
    const name = `#${section}${heading === '' ? '' : `--${heading}`}`;
    return rejected('file-as-link', `a link to a section is written with its name: ${name}`, name);
  }
  if (/^(?:[a-z]:[\\/]|file:|\\)/i.test(address))
    return rejected(
      'address-on-a-computer',
      'this is a place on a computer or a network drive, which readers cannot reach: write its address on the web',
    );
  const meant = completeAddress(address);
  return meant === undefined
    ? rejected(
        'unknown-address',
        'a link must go to an https:, mailto: or tel: address, to a place on the same site, such as /policies/privacy.pdf, or to a section of the guidance, such as #privacy',
      )
    : rejected('address-without-start', `this address lacks its start: write ${meant}`, meant);
}

function rejectCharacters(address: string): Address {
  const meant = encodeAddress(address);
  return rejected(
    'invalid-address',
    `this address has a space or another character that addresses cannot have: ${meant === undefined ? 'copy it from the browser again' : `write ${meant}`}`,
    meant,
  );
}

function parseFragment(fragment: string, prefix: string): Address {
  const reference = fragment.startsWith(prefix) ? undefined : parseReference(fragment);
  return reference
    ? {kind: 'guidance-link', ...reference}
    : rejected(
        'invalid-guidance-link',
        'a link inside the guidance is written #section or #section--heading-id, in lower case',
        fragmentReplacement(fragment, prefix),
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

/** An address that lacks its beginning, as people know it: `www.example.org`, `example.org/page` or `me@example.org`. */
function completeAddress(address: string): string | undefined {
  const whole = withStart(address);
  return whole === address ? undefined : complete(whole);
}

function withStart(address: string): string {
  if (/^[^@\s/:]+@[^@\s/]+$/.test(address)) return `mailto:${address}`;
  if (/^(?:www\.|(?:[a-z\d-]+\.)+(?:com|org|net|uk|eu|ie|wales|scot)(?:[/?#]|$))/i.test(address))
    return `https://${address}`;
  if (address.startsWith('//')) return `https:${address}`;
  return address.replace(/^https:\/*/i, 'https://').replace(/^(?:mailto|tel):/i, scheme => scheme.toLowerCase());
}

const complete = (address: string): string | undefined => (parseAddress(address).kind === 'link' ? address : undefined);

/** How a number is written, for messages. */
export const telephoneRule = 'a telephone number is written without spaces, such as tel:+442071234567';

/** A number as people write it, with blanks and brackets. A nought in brackets is not dialled from abroad. */
export function completeTelephone(address: string): string | undefined {
  const digits = address
    .replace(/^(?:tel:)?/i, 'tel:')
    .replace(/^(tel:\s*\+.*)\(0\)/, '$1')
    .replace(/(?:%20|[\s().])+/g, '');
  return digits === address ? undefined : complete(digits);
}

/** An e-mail address without blanks, those of a subject encoded. */
export function completeEmail(address: string): string | undefined {
  const [whole = '', ...query] = address.trim().split('?');
  const to = whole.replace(/^(mailto:)\s*/i, (_, scheme: string) => scheme.toLowerCase()).trimEnd();
  return complete([to, ...query.map(part => part.replace(/\s/g, '%20'))].join('?'));
}

/** Letters beyond ASCII, and blanks between angle brackets, are written as a browser would send them. */
function encodeAddress(address: string): string | undefined {
  const isSpelling = /^https:[^"<>\\^`{|}]*$/.test(address);
  return isSpelling && URL.canParse(address) ? complete(new URL(address).href) : undefined;
}

function fragmentReplacement(fragment: string, prefix: string): string | undefined {
  const small = fragment.toLowerCase();
  const bare = small.startsWith(prefix) ? small.slice(prefix.length) : small;
  return parseReference(bare) ? `#${bare}` : undefined;
}

function rejected(id: string, message: string, replacement?: string): Address {
  return {kind: 'rejected', id, message, replacement};
}
