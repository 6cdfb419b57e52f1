import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {Plugin} from 'rollup';
import {inlineStyle, noRequests, printDocument} from '../site/document.ts';
import {printSheet} from '../site/paper-sheet.ts';
import type {Local} from '../site/site-config.ts';
import {compileFolder} from './guidance-folder.ts';
import {loadMessages} from './load-locale.ts';

/** The name is a promise: `paper-href` on other sites depends on it. */
export const paperFile = 'before-you-post-paper.html';

const styleSheet = 'src/site/paper.css';

interface Options {
  /** The folder of Markdown. */
  readonly folder: string;
  readonly local: Local;
  readonly version: string;
}

/** Writes the blank checklist to print and fill in by hand: a page of its own, without script or links out. */
export function paper({folder, local, version}: Options): Plugin {
  return {
    name: 'paper',

    buildStart() {
      this.addWatchFile(styleSheet);
    },

    async generateBundle() {
      const compiled = compileFolder(folder);
      const {checklist} = compiled;
      if (!checklist) return;
      const messages = await loadMessages();
      const {code} = await transform(await readFile(styleSheet, 'utf8'), {loader: 'css', minify: true});
      const source = printDocument({
        lang: messages.lang,
        title: `${checklist.title}: ${messages.paper}`,
        description: checklist.description,
        style: `<style>${inlineStyle(code)}</style>`,
        head: `${noRequests}\n`,
        body: `<main>\n${printSheet(compiled, checklist, messages, {local, version})}\n</main>`,
      });
      this.emitFile({type: 'asset', fileName: paperFile, source});
    },
  };
}
