import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {Plugin} from 'rollup';

/** `import styles from './accordion.css'` gives the text of a style sheet, minified. */
export function css(): Plugin {
  return {
    name: 'css',
    async load(id) {
      if (!id.endsWith('.css')) return null;
      this.addWatchFile(id);
      return `export default ${JSON.stringify(await minifiedStyle(id))};\n`;
    },
  };
}

/** Style sheets as one, made small. No target is set, so nothing is rewritten for old browsers. */
export async function minifiedStyle(...files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8')));
  const {code} = await transform(texts.join('\n'), {loader: 'css', minify: true, charset: 'utf8'});
  return code.trim();
}
