import {escapeHtml} from '../compiler/render/escape.ts';
import {renderElement, renderTag} from './document.ts';

interface Embeddable {
  readonly title: string;
  /** The page's file name. */
  readonly file: string;
  /** The folder where the pages will stand, if it is known: only complete addresses can be framed from elsewhere. */
  readonly address?: string | undefined;
}

/** The name of the file beside a page that says how to embed it. */
export const oembedFile = (file: string): string => file.replace(/html$/, 'oembed.json');

/**
 * How to embed a page, for sites that turn a pasted address into a frame: oembed.com, version 1.0, as a file instead of
 * a service. Without an address it can only say what the page is called, which is the type `link`.
 *
 * The markup is what WordPress lets through from sites it does not know (wp_filter_oembed_result): a quotation that
 * shows until the frame speaks, then a frame.
 */
export function renderOembed({title, file, address}: Embeddable): string {
  const always = {version: '1.0', title};
  if (!address) return json({...always, type: 'link'});
  const src = address + file;
  const size = {width: 800, height: 600};
  const link = renderElement('a', [['href', src]], escapeHtml(title));
  const frame = renderElement(
    'iframe',
    [
      ['src', src],
      ['width', '800'],
      ['height', '600'],
      ['title', title],
      ['sandbox', 'allow-scripts'],
      ['class', 'wp-embedded-content'],
    ],
    '',
  );
  const html = `<blockquote class="wp-embedded-content">${link}</blockquote>${frame}`;
  return json({...always, type: 'rich', provider_name: new URL(address).host, provider_url: address, ...size, html});
}

/** What tells a site that the file is there. WordPress asks for a complete address here, too. */
export function discoveryLink({title, file, address = ''}: Embeddable): string {
  const href = address + oembedFile(file);
  return renderTag('link', [
    ['rel', 'alternate'],
    ['type', 'application/json+oembed'],
    ['href', href],
    ['title', title],
  ]);
}

/** Tells search engines that the page with options in its address is the same page, if it is known where that stands. */
export const canonicalLink = ({file, address}: Embeddable): string =>
  address
    ? renderTag('link', [
        ['rel', 'canonical'],
        ['href', address + file],
      ])
    : '';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
