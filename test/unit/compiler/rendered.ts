import {transform} from 'esbuild';
import {type DefaultTreeAdapterMap, parseFragment, serialize} from 'parse5';
import {escapeHtml} from '../../../src/compiler/render/escape.ts';

/** Finished markup, told apart from text as Lit tells a template from a string. */
class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** Stands in for Lit's tag: what is static is markup, and a value is text unless it is a template itself. */
export function html(strings: readonly string[], ...values: readonly unknown[]): Markup {
  const rendered = values.map(value => (value instanceof Markup ? value.html : escapeHtml(String(value))));
  return new Markup(strings.reduce((before, text, index) => `${before}${rendered[index - 1]}${text}`));
}

/** Shows what a text asks of its context, below a title of the second level. */
const context = {
  heading: (depth: number, id: string, content: unknown) =>
    new Markup(`<h${2 + depth} id="${id}" part="heading">${html`${content}`.html}</h${2 + depth}>`),
  placeholder: (name: string) => `‹${name}›`,
  link: (fragment: string, content: unknown) => html`<a href="#${fragment}">${content}</a>`,
  important: () => html`<b>Important</b>`,
};

/** A compiled text. */
type Text = (given: typeof context) => Markup;

/** The exports of a rendered module. A section that it imports comes out as its address. */
export async function run(code: string): Promise<Record<string, unknown>> {
  const transformed = await transform(code, {format: 'cjs', target: 'node20'});
  const module = {exports: {}};
  const require = (id: string) => (id === 'lit' ? {html} : {default: id});
  new Function('module', 'require', transformed.code)(module, require);
  return module.exports;
}

/** A compiled text as a browser would read it. */
export function render(text: unknown): DefaultTreeAdapterMap['documentFragment'] {
  return parseFragment((text as Text)(context).html);
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
