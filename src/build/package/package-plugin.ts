import type {Plugin} from 'rollup';
import {declarations} from './declarations.ts';
import {manifest} from './elements-manifest.ts';

interface Options {
  /** The modules that people import, without ending. */
  readonly entries: readonly string[];
  /** The tag of each class. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Writes what editors and bundlers read beside the ES modules: types, the custom elements manifest, and VS Code's custom
 * data. Not while watching, because it takes longer than everything else together.
 */
export function packageFiles({entries, tags}: Options): Plugin {
  return {
    name: 'package-files',
    async generateBundle() {
      if (this.meta.watchMode) return;
      const write = (fileName: string, source: string): void => void this.emitFile({type: 'asset', fileName, source});
      for (const [name, text] of declarations(entries)) write(`types/${name}.d.ts`, text);
      // Read here, because that takes time, and the drop-in is built without it again and again.
      const {getVsCodeCssCustomData, getVsCodeHtmlCustomData} = await import('custom-element-vs-code-integration');
      const found = await manifest(tags);
      // The same file in the generator's own words, which know only elements.
      const elements = found as Parameters<typeof getVsCodeHtmlCustomData>[0];
      write('custom-elements.json', `${JSON.stringify(found, null, 2)}\n`);
      write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(elements, {}));
      write('vscode.css-custom-data.json', getVsCodeCssCustomData(elements, {}));
    },
  };
}
