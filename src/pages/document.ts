import {escapeHtml} from '../compile/escape.ts';

/** The parts of a page that stands on its own. Markup is finished; everything else is text. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Elements for the end of the head, such as the link to the oEmbed file. */
  readonly head?: string;
  /** The style element or link. */
  readonly style: string;
  /** What the page shows. */
  readonly body: string;
  /** The script element. It stands last, where an inline script finds the whole page above it. */
  readonly script: string;
}

/** A whole document. The empty icon keeps browsers from asking the server for `/favicon.ico`. */
export function printDocument({lang, title, description, head = '', style, body, script}: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${head}${style}
</head>
<body>
${body}
${script}
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

/** An element with attributes as text. */
export function printElement(tag: string, attributes: Readonly<Record<string, string>>, inside: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${written.join('')}>\n${inside.trim()}\n</${tag}>`;
}
