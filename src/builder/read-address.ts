import {mayLinkTo} from '../compiler/render/render-html.ts';
import {fileAtEnd} from '../site/site.ts';

/** What somebody typed where an address belongs, understood. */
export interface ReadAddress {
  /** Empty if there is none that can be used. */
  readonly address: string;
  /** What was changed, to be looked at. */
  readonly note?: string;
  /** Why it cannot be used, and what to write instead. */
  readonly error?: string;
}

const email = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:.]+$/;
const telephone = /^\+?\(?\d[\d\s().-]{5,}$/;
/** `www.example.org`, `example.nhs.uk/page`: a domain, and no file such as `policy.pdf`. */
const domain =
  /^(?:www\.[^\s/]+|(?:[a-z\d-]+\.)+(?:com|org|net|info|eu|uk|scot|wales|cymru|ie|health|nhs))(?::\d+)?(?:\/|$)/i;
/** `C:\inetpub`, `file:///…`, `\\server\share`. */
const onAComputer = /^(?:[a-z]:[\\/]|file:|\\\\)/i;

const computerRule =
  'This is a place on a computer or a network drive, which readers’ browsers cannot reach. Give the address that it has on the web.';

/** An address that readers are to follow. */
export function readLink(typed: string): ReadAddress {
  const text = typed.trim();
  if (text === '') return {address: ''};
  if (onAComputer.test(text)) return {address: '', error: computerRule};
  const bare = text.replace(/^(mailto|tel):\s*/i, '');
  const scheme =
    /^mailto:/i.test(text) || email.test(bare) ? 'mailto:' : /^tel:/i.test(text) || telephone.test(bare) ? 'tel:' : '';
  if (scheme === 'mailto:') return mended(text, `mailto:${bare.replace(/\s/g, '')}`, 'This becomes an e-mail link');
  if (scheme === 'tel:')
    return mended(text, `tel:${bare.replace(/\(0\)|[\s().-]/g, '')}`, 'This becomes a telephone link');
  const whole = withScheme(text);
  if (!mayLinkTo(whole)) return {address: '', error: 'Use https:, http:, mailto:, tel: or an address on your site.'};
  if (/^https?:\/*$/i.test(whole)) return {address: '', error: 'This address is not complete.'};
  return mended(text, whole.replace(/\s/g, '%20'), 'This becomes');
}

const withScheme = (text: string): string => (domain.test(text) ? `https://${text}` : text);

const mended = (typed: string, address: string, what: string): ReadAddress =>
  typed === address ? {address} : {address, note: `${what}: ${address}`};

/**
 * The folder of a site where its files are: an address that ends in a slash.
 *
 * @param usual - The folder if none is given, or none that can be used.
 */
export function readFolder(typed: string, usual: string): ReadAddress {
  const text = typed.trim();
  if (text === '') return {address: usual};
  const error = explainFolder(text);
  if (error) return {address: usual, error: `${error} Until then, ${usual} stands in what is made.`};
  const [path = ''] = withScheme(text.replaceAll('\\', '/')).split(/[?#]/);
  const folder = path
    .trim()
    .replace(fileAtEnd, '/')
    .replace(/\s/g, '%20')
    .replace(/^(?![./]|https?:)/i, '/')
    .replace(/\/?$/, '/');
  // A slash at the end is nothing to ask about.
  return folder === text || folder === `${text}/`
    ? {address: folder}
    : {address: folder, note: `Understood as the folder ${folder}`};
}

function explainFolder(text: string): string {
  if (onAComputer.test(text)) return computerRule;
  if (email.test(text)) return 'This is an e-mail address. Give the folder on your site, such as /widgets/.';
  if (telephone.test(text)) return 'This is a telephone number. Give the folder on your site, such as /widgets/.';
  if (/["'<>`]/.test(text) || !/^https?:$/.test(schemeOf(text)))
    return 'Use a folder such as /widgets/, or an address that starts with https://.';
  return '';
}

const anywhere = 'https://host.example/';

function schemeOf(text: string): string {
  const whole = withScheme(text);
  return URL.canParse(whole, anywhere) ? new URL(whole, anywhere).protocol : '';
}
