import {escapeHtml} from '../compiler/render/escape.ts';
import type {Locale} from '../locales/locale.ts';
import type {Attribute} from './site.ts';

/** The parts of a page that stands on its own. Markup is finished; everything else is text. */
export interface Document {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly title: string;
  readonly description: string;
  /** More elements of the head, such as the link to the oEmbed file. */
  readonly head: string;
  /** The style element or link. */
  readonly style: string;
  /** What the page shows. */
  readonly body: string;
  /** A script element to stand last, where it finds the whole page above it. */
  readonly script?: string;
}

/**
 * What a page forbids itself, so that "no requests" is the browser's promise as well as ours. It keeps browsers from
 * asking for `/favicon.ico`, too: an empty icon would be reported as an error under a policy without images. Scripts
 * and styles are left to the host: some learning platforms add their own to an uploaded page.
 */
export const noRequests = `<meta http-equiv="Content-Security-Policy" content="${[
  'connect-src',
  'img-src',
  'font-src',
  'media-src',
  'object-src',
  'frame-src',
  'form-action',
]
  .map(kind => `${kind} 'none'`)
  .join('; ')}">`;

/** The language of a document, and its direction where it is not the usual one. */
export const languageOf = ({lang, dir}: Locale): Pick<Document, 'lang' | 'dir'> => ({lang, ...(dir && {dir})});

/** A whole document. */
export function renderDocument({lang, dir, title, description, head, style, body, script}: Document): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
${head}
${style}
</head>
<body>
${[body, script].filter(Boolean).join('\n')}
</body>
</html>
`;
}

/**
 * A script as it can stand between tags. `<!--` and `</script` would change how a browser reads on from there; in a
 * script they occur only in strings, templates and regular expressions, where the escape means the same.
 */
export const inlineScript = (code: string): string => code.trim().replace(/<(?=!--|\/?script)/gi, '\\x3C');

/** A style sheet as it can stand between tags. */
export const inlineStyle = (code: string): string => code.trim().replace(/<(?=\/)/g, '\\3C ');

/** A start tag, with attributes as text. */
export function renderTag(tag: string, attributes: readonly Attribute[] = []): string {
  const written = attributes.map(([name, value]) =>
    value === undefined ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>`;
}

/** An element with attributes as text and markup inside. */
export const renderElement = (tag: string, attributes: readonly Attribute[], inside: string): string =>
  `${renderTag(tag, attributes)}${inside}</${tag}>`;
