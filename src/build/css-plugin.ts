import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {Plugin} from 'rollup';

/** `import styles from '../compile/x.css'` gives its text, minified. No target is set, so nothing is rewritten for old browsers. */
export function css(): Plugin {
  const owners = new Map<string, string>();

  /** Takes out what esbuild leaves: blanks in custom properties, and all but the first letter of those that are private. */
  const shorten = (code: string): string =>
    code
      .replace(/--_(\w)\w*/g, (name, letter: string) => {
        const owner = owners.get(letter) ?? name;
        if (owner !== name) throw new Error(`${owner} and ${name} start alike: private custom properties may not`);
        owners.set(letter, name);
        return `--${letter}`;
      })
      .replace(/("[^"]*")|(?<=[:,(]) +| +(?=\))/g, '$1');

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
      return `export default ${JSON.stringify(shorten(code.trim()))};\n`;
    },
  };
}
