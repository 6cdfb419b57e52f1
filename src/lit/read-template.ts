/** A template as Lit takes it from a compiler: the HTML, and the nodes that values belong to, in the order of the values. */
export interface CompiledTemplate {
  readonly h: readonly [string];
  readonly parts: readonly TemplatePart[];
  /** Lit keeps the element here once it is made. Written down, because a page may have given every object an `el`. */
  readonly el: undefined;
}

/** A value between tags has a comment in its place; one in a tag belongs to the element. */
export type TemplatePart =
  | {readonly type: typeof between; readonly index: number}
  | {readonly type: typeof inTag; readonly index: number; readonly name: string; readonly ctor: unknown};

// Lit's numbers for the two.
const inTag = 1;
const between = 2;

/**
 * Reads a template that the build has marked (src/build/mark-templates.ts), which is all that is left of parsing at run
 * time: before a value in a tag stands `|name` for an attribute or `||name` for an event, so what remains is to count. Lit
 * numbers elements and comments in the order of the document, and each begins with a `<` that is not part of a `</`.
 *
 * @param ofAttribute - Lit's class for a value that is an attribute.
 * @param ofEvent - Lit's class for a value that listens.
 */
export function readTemplate(texts: readonly string[], ofAttribute: unknown, ofEvent: unknown): CompiledTemplate {
  const parts: TemplatePart[] = [];
  let html = '';
  let nodes = 0;
  for (const marked of texts) {
    const [text = '', attribute, event] = marked.split('|');
    html += text;
    nodes += text.split('<').length - text.split('</').length;
    const name = event || attribute;
    if (name) {
      parts.push({type: inTag, index: nodes - 1, name, ctor: event ? ofEvent : ofAttribute});
    } else {
      html += '<?>';
      parts.push({type: between, index: nodes++});
    }
  }
  // No value follows the last text.
  parts.pop();
  return {h: [html.slice(0, -3)], parts, el: undefined};
}
