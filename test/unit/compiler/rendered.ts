import {transform} from 'esbuild';
import {type DefaultTreeAdapterMap, parseFragment, serialize} from 'parse5';
import {escapeHtml} from '../../../src/compiler/render/escape.ts';
import {htmlBelow} from '../../../src/internal/heading.ts';

/** Finished markup, told apart from text as Lit tells a template from a string. */
class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** Stands in for Lit's tag: what is static is markup, and a value is text unless it is a template itself. */
function html(strings: readonly string[], ...values: readonly unknown[]): Markup {
  const printed = values.map(value => (value instanceof Markup ? value.html : escapeHtml(String(value))));
  return new Markup(strings.reduce((before, text, index) => `${before}${printed[index - 1]}${text}`));
}

/** Shows what a text asks of its view, below a title of the second level. */
const view = {
  html: (strings: TemplateStringsArray, ...values: readonly unknown[]) =>
    html(htmlBelow(2)(strings).strings, ...values),
  word: (name: string) => `‹${name}›`,
  link: (fragment: string, content: unknown) => html`<a href="#${fragment}">${content}</a>`,
  important: () => html`<b>Important</b>`,
};

/** A compiled text. */
type Text = (given: typeof view) => Markup;

/** The exports of a printed module. A section that it imports comes out as its address. */
export async function run(printed: string): Promise<Record<string, unknown>> {
  const {code} = await transform(printed, {format: 'cjs', target: 'node20'});
  const module = {exports: {}};
  new Function('module', 'require', code)(module, (id: string) => ({default: id}));
  return module.exports;
}

/** A compiled text as a browser would read it. */
export function render(text: unknown): DefaultTreeAdapterMap['documentFragment'] {
  return parseFragment((text as Text)(view).html);
}

export function markupOf(text: unknown): string {
  return serialize(render(text));
}

/** An element in the form `a[href=#law]`, so that a list of them is a picture of the structure. */
export function elementsIn(node: DefaultTreeAdapterMap['node']): string[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  if (node.nodeName.startsWith('#') && node.nodeName !== '#comment') return children;
  const attributes = 'attrs' in node ? node.attrs.map(({name, value}) => `[${name}=${value}]`) : [];
  return [node.nodeName + attributes.join(''), ...children];
}

export function textIn(node: DefaultTreeAdapterMap['node']): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
