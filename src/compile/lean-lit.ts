import {resolve} from 'node:path';
import MagicString from 'magic-string';
import type {Plugin} from 'rollup';

/**
 * A script that brings its own Lit, because no other script on the page could share it, brings only what the elements
 * use: src/embed/lean-lit.ts for the element, and Lit's templates without the stretches below.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    resolveId(source) {
      if (/^lit(-html)?\/(async-)?directive/.test(source))
        throw new Error(`${source}: the drop-in leaves directives out. To have them, remove their line in lean-lit.ts`);
      return source === 'lit' ? resolve('src/embed/lean-lit.ts') : null;
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return null;
      const lean = new MagicString(code);
      for (const cut of cuts) remove(lean, cut);
      return {code: lean.toString(), map: lean.generateMap({hires: true})};
    },
  };
}

/** A stretch of lit-html.js: from the first text, which stands there once, to just before the second. */
type Cut = readonly [from: string, until: string, instead?: string];

const cuts: readonly Cut[] = [
  // Templates are parsed in an HTML document: in an XHTML page `innerHTML` wants XML.
  [',l=document,', 'c=()=>', ',l=document,htmlDocument=l.implementation.createHTMLDocument(""),'],
  ['const s=l.createElement("template")', ';return s.innerHTML', 'const s=htmlDocument.createElement("template")'],
  // Traces in the page: its list of Lit versions, and polyfills that hook in.
  [',B=t.litHtmlPolyfillSupport', ';const D='],
  // Templates that are SVG or MathML alone. An <svg> inside HTML needs none of it.
  ['2===i?"<svg>"', ',c=v;', '""'],
  ['+(2===i?"</svg>"', '),e]}'],
  [',2===i||3===i){', 'for(;null!==(r=P', ');'],
  // Values where the name of an attribute would stand, in <textarea> and the like, and in comments.
  ['else t.startsWith(o)', 'if(y.test(r.tagName))'],
  ['if(y.test(r.tagName))', '}else if(8===r.nodeType)'],
  ['else{let t=-1', 'l++}}static'],
  ['6===r.type&&', ',this._$AV.push', '0'],
  // Comments and <textarea> and the like with something in them, in the templates.
  ['"!--"===u[1]?c=_:', 'void 0!==u[1]?c=m'],
  ['(y.test(u[2])', 'c=p):void 0!==u[3]', '('],
  // Templates compiled with Lit's own compiler, and listeners with options.
  ['"number"==typeof s?', ';if(this._$AH?._$AD===e)', 'this._$AC(t)'],
  ['||t.capture!==', ',h=t!==A&&(s===A'],
  // Directives, and what only they ask for.
  ['let h=void 0!==e?s._$Co', 'class R{', 'return i}'],
  ['get startNode()', '_$AI(t,i=this){t=M'],
];

function remove(code: MagicString, [from, until, instead = '']: Cut): void {
  const start = code.original.indexOf(from);
  const end = code.original.indexOf(until, start);
  if (start < 0 || end < 0 || code.original.includes(from, start + 1))
    throw new Error(`This Lit is new: "${from}" is not where src/compile/lean-lit.ts expects it. Look at it again.`);
  code.update(start, end, instead);
}
