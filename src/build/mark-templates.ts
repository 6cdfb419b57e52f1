import {resolve} from 'node:path';
import {type DefaultTreeAdapterMap, parseFragment, serialize} from 'parse5';
import type {Plugin} from 'rollup';
import {readTemplate} from '../lit/read-template.ts';
import {rewriteTemplates} from './templates.ts';

const reader = resolve(import.meta.dirname, '../lit/html.ts');

/**
 * Does at build time what Lit does with a template when a page first shows it: finds out which values are attributes,
 * which are listeners and which stand between tags. The texts are marked with that, and `html` is one that only has to
 * read the marks (src/lit/html.ts). Goes after `tidyTemplates`, because a line break has no place in marked texts.
 *
 * A template that could be read wrongly stops the build: what the marks say is compared with what an HTML parser finds.
 */
export function markTemplates(): Plugin {
  return {
    name: 'mark-templates',

    resolveId: {
      // Before whoever finds packages.
      order: 'pre',
      handler: (source, importer) => (source === 'lit/html.js' && importer !== reader ? reader : null),
    },

    transform(code) {
      return rewriteTemplates(this, code, markTemplate);
    },
  };
}

/** Marks the texts of one template, as they stand in its source. */
export function markTemplate(texts: readonly string[]): string[] {
  const marked: string[] = [];
  const written: string[] = [];
  /** The tag that is not closed yet. */
  let tag = '';
  texts.forEach((text, at) => {
    const isLast = at === texts.length - 1;
    [tag = ''] = /<[a-z][^>]*$/i.exec(tag + text) ?? [];
    if (tag && !isLast) {
      const {before, event, name} = attributeBefore(text);
      marked.push(`${escapeBar(before)}|${event ? '|' : ''}${name}`);
      written.push(`${before} ${valueAt(at)}`);
    } else {
      // Lit needs a node behind a value that ends the template.
      const end = isLast ? text || (at > 0 ? '<?>' : '') : text;
      marked.push(escapeBar(end));
      written.push(isLast ? end : `${end}<?>`);
    }
  });
  compare(readTemplate(marked, 'attribute', 'event'), written.join(''));
  return marked;
}

/** The name that a value in a tag is given to. Lit knows more kinds, which are left out of the scripts (cut-lit.ts). */
function attributeBefore(text: string): {before: string; event: boolean; name: string} {
  const found = /^(.*)\s(@?)([a-z][a-z-]*)=$/is.exec(text);
  if (!found) throw new Error(`after ${text}, write a whole attribute, name=\${…}, or an event, @name=\${…}`);
  const [, before = '', at, name = ''] = found;
  return {before, event: at === '@', name};
}

/** The mark's own sign, where it is only a sign. */
const escapeBar = (text: string): string => text.replaceAll('|', '&#124;');

/** An attribute that stands for a value while an HTML parser has the template. */
const valueAt = (at: number): string => `value-${at}`;

/** Fails unless the values are where an HTML parser finds them, and the rest is the same to it. */
function compare({h: [html], parts}: ReturnType<typeof readTemplate>, written: string): void {
  const tree = parse(written);
  const found: number[] = [];
  nodesIn(tree).forEach((node, index) => {
    if (node.nodeName === '#comment') found.push(index);
    if (!('attrs' in node)) return;
    const own = node.attrs.filter(({name}) => !/^value-\d+$/.test(name));
    found.push(...Array.from({length: node.attrs.length - own.length}, () => index));
    node.attrs = own;
  });
  const counted = parts.map(({index}) => index);
  // One comment more where the template ends with a value.
  const isSame = counted.join() === found.slice(0, counted.length).join() && found.length - counted.length <= 1;
  if (!isSame || serialize(tree) !== serialize(parse(html)))
    throw new Error(`an HTML parser reads ${written} differently: write out every tag, and leave out comments and "<"`);
}

/** `<h+1>` is a heading by the time that a browser reads it (src/internal/heading.ts), and all levels are read alike. */
const parse = (html: string) => parseFragment(html.replace(/(<\/?h)\+/g, '$1'));

/** Elements and comments, in the order in which Lit counts them. */
function nodesIn(node: DefaultTreeAdapterMap['node']): DefaultTreeAdapterMap['node'][] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(nodesIn) : [];
  return node.nodeName === '#text' || node.nodeName === '#document-fragment' ? children : [node, ...children];
}
