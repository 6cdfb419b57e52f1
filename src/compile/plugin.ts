import {basename, dirname, join, relative, resolve} from 'node:path';
import type {Plugin} from 'rollup';
import {type Compiled, compileTexts} from './compile.ts';
import {readFolder} from './folder.ts';
import {printModule} from './print-lit.ts';
import {describe, GuidanceError} from './problem.ts';

const prefix = '#guidance/';

/**
 * Compiles a folder of Markdown into modules of Lit templates.
 *
 * ```ts
 * plugins: [guidance({folder: 'guidance'})]
 * ```
 *
 * The folder is always compiled as a whole, because links and the order of sections reach across files, and all its
 * problems come in one error.
 */
export function guidance({folder = 'guidance'} = {}): Plugin {
  const home = resolve(folder);
  let latest: {key: string; compiled: Compiled} | undefined;

  function compile(texts: Map<string, string>): {compiled: Compiled; isNew: boolean} {
    const key = JSON.stringify([...texts]);
    const isNew = latest?.key !== key;
    if (!latest || isNew) latest = {key, compiled: compileTexts(texts, relative('', home).replaceAll('\\', '/'))};
    return {compiled: latest.compiled, isNew};
  }

  return {
    name: 'guidance',

    resolveId(source, importer) {
      if (source.startsWith(prefix)) return join(home, source.slice(prefix.length));
      // The folder may stand outside the project, where there is no Lit: it is looked for from here.
      const isOurs = importer !== undefined && dirname(importer) === home;
      return isOurs && source === 'lit' ? this.resolve(source, resolve('package.json'), {skipSelf: true}) : null;
    },

    load(id) {
      if (dirname(id) !== home || !id.endsWith('.md')) return null;
      const texts = readFolder(home);
      // The folder itself is watched for files that come and go.
      for (const path of [home, ...[...texts.keys()].map(name => join(home, name))]) this.addWatchFile(path);
      const {compiled, isNew} = compile(texts);
      if (compiled.problems.length > 0) throw new GuidanceError(compiled.problems);
      if (isNew) for (const warning of compiled.warnings) this.warn(describe(warning));
      const code = printModule(basename(id), compiled);
      return code ?? null;
    },
  };
}
