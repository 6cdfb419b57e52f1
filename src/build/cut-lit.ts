import MagicString from 'magic-string';
import type {AstNode, Plugin} from 'rollup';

/**
 * What is always so in the scripts that carry Lit along: pieces of Lit's source, and what they come to. Whatever can then
 * never run is taken out by the minifier.
 */
const always: Readonly<Record<string, string>> = {
  // Lit's own switches, as its production build has them.
  'DEV_MODE = true': 'DEV_MODE = false',
  'ENABLE_EXTRA_SECURITY_HOOKS = true': 'ENABLE_EXTRA_SECURITY_HOOKS = false',
  'ENABLE_SHADYDOM_NOPATCH = true': 'ENABLE_SHADYDOM_NOPATCH = false',
  'wrap(start)': 'start',

  // Every template is compiled, from texts that stand in the script.
  "typeof type === 'number'": 'false',
  "!isArray(tsa) || !tsa.hasOwnProperty('raw')": 'false',
  'Math.random().toFixed(9).slice(2)': "''",

  // No value is a directive.
  'resolveDirective(this, value, directiveParent)': 'value',
  'resolveDirective(this, value, directiveParent, 0)': 'value',
  'resolveDirective(this, newListener, directiveParent, 0) ?? nothing': 'newListener',
  'directiveParent = this': 'directiveParent',
  'this._$disconnectableChildren = undefined': 'undefined',
  'this._$notifyConnectionChanged?.(false, true, from)': 'undefined',
  'this.__isConnected = options?.isConnected ?? true': 'undefined',

  // A value is text, a template or a list, a whole attribute or a listener.
  'value.nodeType !== undefined': 'false',
  'isIterable(value)': 'true',
  'templatePart.type === ATTRIBUTE_PART': 'true',
  'part !== undefined': 'true',
  'part.strings !== undefined': 'false',
  "strings.length > 2 || strings[0] !== '' || strings[1] !== ''": 'false',
  'strings === undefined': 'true',
  'change && !noCommit': 'change',

  // A listener is a function without options, from the first rendering on.
  'newListener === noChange': 'false',
  'newListener === nothing && oldListener !== nothing': 'false',
  'newListener.capture !== oldListener.capture': 'false',
  'newListener.once !== oldListener.once': 'false',
  'newListener.passive !== oldListener.passive': 'false',
  'newListener !== nothing': 'true',
  "typeof this._$committedValue === 'function'": 'true',

  // Rendering fills a whole node, from the page's own document, and if there are listeners, it names whose they are.
  'options?.renderBefore ?? container': 'container',
  'options?.renderBefore ?? null': 'null',
  'options?.creationScope ?? d': 'd',
  'options ?? {}': 'options',
  'this.options?.host ?? this.element': 'this.options.host',

  // Pages have nothing of Lit's: no hooks for it, and no list of which versions of it they run.
  'polyfillSupport?.(Template, ChildPart)': 'undefined',
  '(global.litHtmlVersions ??= []).push': '(() => {})',

  // On an XHTML page `innerHTML` wants XML, so templates are made in an HTML document, which rollup.config.ts puts first.
  "d.createElement('template')": "htmlDocument.createElement('template')",

  // Nobody asks a part for its kind or for the part around it.
  'this._$parent = parent': 'undefined',
  'this.type = CHILD_PART': 'undefined',
  'this.type = ATTRIBUTE_PART': 'undefined',
};

/** What classes of Lit's have, and nothing that is left of it uses. */
const unused: Readonly<Record<string, readonly string[]>> = {
  Template: ['constructor'],
  TemplateInstance: ['_$isConnected', 'parentNode'],
  ChildPart: ['_$isConnected', '_$getTemplate', 'parentNode', 'startNode', 'endNode', 'setConnected'],
  AttributePart: ['_$isConnected', 'tagName'],
  EventPart: ['constructor'],
};

const whereItIs = /[\\/]lit-html[\\/]development[\\/]lit-html\.js$/;

/**
 * Leaves out of Lit what the scripts that carry it along do not use: above all its parser, because templates are compiled
 * (mark-templates.ts). Lit's readable build is what is cut, so resolve packages with the condition `development`. Nothing
 * of Lit is written anew: `always` and `unused` say what is so here, and a build in which Lit no longer has one of these
 * pieces fails.
 */
export function cutLit(): Plugin {
  let wasFound = false;
  return {
    name: 'cut-lit',

    buildStart() {
      wasFound = false;
    },

    transform(code, id) {
      if (!whereItIs.test(id)) return null;
      wasFound = true;
      const cut = new MagicString(code);
      const missing = cutPieces(cut, this.parse(code));
      if (missing.length > 0) {
        const list = missing.map(piece => `- ${piece}`).join('\n');
        this.error(
          `${id} no longer has what is to be left out of it:\n${list}\n` +
            'See what Lit does in its place, and correct or take out the entry in src/build/cut-lit.ts.',
        );
      }
      return {code: cut.toString(), map: cut.generateMap({hires: true})};
    },

    buildEnd(error) {
      if (!error && !wasFound) this.error("Lit's readable build is not in this bundle, so nothing was left out of it.");
    },
  };
}

/** Cuts, and gives the pieces that were not there. */
export function cutPieces(source: MagicString, tree: AstNode): string[] {
  const missing = new Set([
    ...Object.keys(always),
    ...Object.entries(unused).flatMap(([name, members]) => members.map(member => `${name}.${member}`)),
  ]);
  visit(tree, '');
  return [...missing];

  function visit(node: unknown, className: string): void {
    if (typeof node !== 'object' || node === null) return;
    if (isNode(node)) {
      const {start, end} = node;
      const text = source.original.slice(start, end).replace(/\s+/g, ' ');
      const replacement = Object.hasOwn(always, text) ? always[text] : undefined;
      if (replacement !== undefined) {
        missing.delete(text);
        source.update(start, end, replacement);
        return;
      }
      if (node.type === 'MethodDefinition' && unused[className]?.includes(node.key?.name ?? '')) {
        missing.delete(`${className}.${node.key?.name}`);
        source.remove(start, end);
        return;
      }
    }
    const inside = isNode(node) && node.type === 'ClassDeclaration' ? (node.id?.name ?? '') : className;
    for (const child of Object.values(node)) visit(child, inside);
  }
}

interface Named extends AstNode {
  readonly id?: {readonly name?: string};
  readonly key?: {readonly name?: string};
}

const isNode = (node: object): node is Named => 'type' in node && 'start' in node && 'end' in node;
