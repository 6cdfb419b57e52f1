import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {OutputBundle, Plugin} from 'rollup';
import {type Content, type Contents, contents} from './contents.ts';
import {inlineScript, inlineStyle, noRequests, printDocument, printElement} from './document.ts';
import type {Local} from './local-words-file.ts';

/** Where each page stands in `dist`. The names are a promise: links and frames on other sites depend on them. */
const files = {guidance: 'social-media-guidance.html', checklist: 'before-you-post.html'} as const;

/** The style sheet of all pages. */
export const styleSheet = 'src/pages/page.css';

interface Options {
  /** The folder of Markdown. */
  readonly folder: string;
  readonly local: Local;
}

/**
 * Writes the self-contained pages around the script that it finds in the bundle: in `dist` with script and style inline,
 * and in `dist/external` with both beside them, for hosts that allow files but no inline script.
 */
export function pages({folder, local}: Options): Plugin {
  return {
    name: 'pages',

    buildStart() {
      this.addWatchFile(styleSheet);
    },

    async generateBundle(_, bundle) {
      const found = await contents({folder, local, guidanceHref: files.guidance, levels: {guidance: 1, checklist: 1}});
      if (!found) return;
      const write = (fileName: string, source: string): void => void this.emitFile({type: 'asset', fileName, source});
      const script = scriptIn(bundle);
      const style = await minifiedStyle(styleSheet);
      for (const name of ['guidance', 'checklist'] as const) {
        const page = pageOf(found, name);
        const inline = {
          style: `<style>${inlineStyle(style)}</style>`,
          script: `<script>${inlineScript(script)}</script>`,
        };
        const beside = {
          style: '<link rel="stylesheet" href="page.css">',
          script: '<script src="page.js"></script>',
        };
        write(files[name], printDocument({...page, ...inline}));
        write(`external/${files[name]}`, printDocument({...page, ...beside}));
      }
      write('external/page.css', style);
    },
  };
}

/** A page with its element, and a link to the other page. */
function pageOf({messages, ...each}: Contents, name: 'guidance' | 'checklist') {
  const {title, description, markup} = each[name];
  const other = name === 'guidance' ? 'checklist' : 'guidance';
  const link = printLink(each[other], files[other]);
  return {
    lang: messages.lang,
    title,
    description,
    head: noRequests,
    body: `<main>\n${markup}\n</main>\n<nav>${link}</nav>`,
  };
}

const printLink = ({title}: Content, href: string): string => printElement('a', {href}, title).replaceAll('\n', '');

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
