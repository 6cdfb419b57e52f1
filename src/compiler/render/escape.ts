/** Text as HTML, safe between tags and inside a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Text as part of a template literal. Every `$` is escaped, not only one before `{`: the brace may come from the
 * next part.
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

/** Plain data as a JavaScript expression, with quotes only round the keys that need them. */
export function literalExpression(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literalExpression).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
  const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__' ? key : quote(key));
  return `{${entries.map(([key, inside]) => `${keyOf(key)}:${literalExpression(inside)}`).join(',')}}`;
}

/** JavaScript in which every character outside strings and templates is ASCII, with the ones inside escaped as well. */
export function escapeNonAscii(code: string): string {
  return code.replace(/[^\0-\x7F]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
