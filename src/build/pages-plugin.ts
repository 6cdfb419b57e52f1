import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {OutputBundle, Plugin} from 'rollup';
import {escapeHtml} from '../compiler/render/escape.ts';
import {inlineScript, inlineStyle, noRequests, printDocument, printElement} from '../site/document.ts';
import {canonicalLink, discoveryLink, oembedFile, printOembed} from '../site/oembed.ts';
import {type Content, type Contents, contents} from '../site/page-contents.ts';
import type {Local} from '../site/site-config.ts';
import {printIntegrity} from './integrity.ts';

/** Where each page stands in `dist`. The names are a promise: links and frames on other sites depend on them. */
const files = {guidance: 'social-media-guidance.html', checklist: 'before-you-post.html'} as const;

/** The style sheet of all pages. */
export const styleSheet = 'src/page/page.css';

interface Options {
  /** The folder of Markdown. */
  readonly folder: string;
  readonly local: Local;
  readonly version: string;
}

/**
 * Writes the self-contained pages around the script that it finds in the bundle: in `dist` with script and style inline,
 * and in `dist/external` with both beside them, for hosts that allow files but no inline script.
 */
export function pages({folder, local, version}: Options): Plugin {
  return {
    name: 'pages',

    buildStart() {
      this.addWatchFile(styleSheet);
    },

    async generateBundle({dir = ''}, bundle) {
      const found = await contents({folder, local, guidanceHref: files.guidance, levels: {guidance: 1, checklist: 1}});
      if (!found) return;
      const write = (fileName: string, source: string): void => void this.emitFile({type: 'asset', fileName, source});
      const code = scriptIn(bundle);
      const style = await minifiedStyle(styleSheet);
      const text = {script: inlineScript(code), style: inlineStyle(style)};
      for (const name of ['guidance', 'checklist'] as const) {
        const embeddable = {title: found[name].title, file: files[name], address: local.address};
        // Inside the element and before its words, which the browser then never lays out only to put them away again.
        const inline = pageOf(found, name, `<script>${text.script}</script>`);
        const head = [noRequests, canonicalLink(embeddable), discoveryLink(embeddable)].filter(Boolean).join('\n');
        write(files[name], printDocument({...inline, style: `<style>${text.style}</style>`, head}));
        write(oembedFile(files[name]), printOembed(embeddable));
        const beside = {
          style: '<link rel="stylesheet" href="page.css">',
          // Last, as it has to be fetched, and there is something to read meanwhile.
          script: '<script src="page.js"></script>',
        };
        write(`external/${files[name]}`, printDocument({...pageOf(found, name), ...beside}));
      }
      write('external/page.css', style);
      write('integrity.json', await printIntegrity(dir, version, text));
    },
  };
}

/** A page with its element, in which something may come first, and a link to the other page. */
function pageOf({messages, ...each}: Contents, name: 'guidance' | 'checklist', first?: string) {
  const {title, description, markup} = each[name];
  const other = name === 'guidance' ? 'checklist' : 'guidance';
  return {
    lang: messages.lang,
    title,
    description,
    head: noRequests,
    body: `<main>\n${markup(first)}\n</main>\n${printNav(each[other], files[other])}`,
  };
}

const printNav = ({title, description}: Content, href: string): string =>
  `<nav>${printElement('a', {href}, escapeHtml(title))}<p>${escapeHtml(description)}</p></nav>`;

/** The one script of a bundle. */
export function scriptIn(bundle: OutputBundle): string {
  const [chunk, ...others] = Object.values(bundle).filter(file => file.type === 'chunk');
  if (!chunk || others.length) throw new Error('the pages are made around exactly one script');
  return chunk.code;
}

/** Style sheets as one, made small. No target is set, so nothing is rewritten for old browsers. */
export async function minifiedStyle(...names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map(name => readFile(name, 'utf8')));
  const {code} = await transform(texts.join('\n'), {loader: 'css', minify: true, charset: 'utf8'});
  return code.trim();
}
