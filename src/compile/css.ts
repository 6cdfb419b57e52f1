import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {Plugin} from 'rollup';

/** `import styles from './x.css'` gives its text, minified. No target is set, so nothing is rewritten for old browsers. */
export function css(): Plugin {
  return {
    name: 'css',
    async load(id) {
      if (!id.endsWith('.css')) return null;
      this.addWatchFile(id);
      const {code} = await transform(await readFile(id, 'utf8'), {
        loader: 'css',
        minify: true,
        sourcefile: id,
        charset: 'utf8',
      });
      return `export default ${JSON.stringify(code.trim())};\n`;
    },
  };
}
