import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {Plugin} from 'rollup';
import {escapeTemplate} from './escape.ts';

/**
 * `import styles from './x.css'` gives a Lit style sheet, minified. No target is set, so nothing is rewritten for old
 * browsers. The tag `css` would bring its checks of values along, and there are no values here.
 */
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
      return `import {unsafeCSS} from 'lit';\nexport default unsafeCSS(\`${escapeTemplate(code.trim())}\`);\n`;
    },
  };
}
