/** Text as HTML, safe between tags and inside a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Text as part of a template literal. Every `$` is escaped, not only one before `{`: the brace may come from the
 * next piece.
 */
export function escapeTemplate(text: string): string {
  return text.replace(/[\\`$]/g, '\\$&');
}

/** Text as a string literal that may also stand in an inline script. */
export function quote(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
