import MagicString from 'magic-string';
import type {AstNode, TransformPluginContext, TransformResult} from 'rollup';

/**
 * A module in which the texts of every template are what `rewrite` makes of them: as many as there were. What it throws
 * stops the build, at the template.
 */
export function rewriteTemplates(
  plugin: Pick<TransformPluginContext, 'parse' | 'error'>,
  code: string,
  rewrite: (texts: readonly string[]) => readonly string[],
): TransformResult {
  if (!code.includes('html`')) return null;
  const rewritten = new MagicString(code);
  for (const parts of templatesIn(plugin.parse(code))) {
    try {
      const texts = rewrite(parts.map(({start, end}) => code.slice(start, end)));
      parts.forEach(({start, end}, index) => {
        const text = texts[index] ?? '';
        if (end > start) rewritten.update(start, end, text);
        else rewritten.appendRight(start, text);
      });
    } catch (error) {
      plugin.error({message: `this template cannot be compiled: ${(error as Error).message}`}, parts[0]?.start);
    }
  }
  return {code: rewritten.toString(), map: rewritten.generateMap({hires: true})};
}

/** The texts of every template with the tag `html`, nested ones too. */
export function* templatesIn(node: unknown): Generator<readonly AstNode[]> {
  if (typeof node !== 'object' || node === null) return;
  if (isHtml(node)) yield node.quasi.quasis;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

interface HtmlTemplate {
  readonly quasi: {readonly quasis: readonly AstNode[]};
}

function isHtml(node: object): node is HtmlTemplate {
  const {type, tag} = node as {type?: string; tag?: {name?: string; property?: {name?: string}}};
  return type === 'TaggedTemplateExpression' && [tag?.name, tag?.property?.name].includes('html');
}
