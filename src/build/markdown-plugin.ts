import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import type {Plugin, PluginContext} from 'rollup';
import {type Compiled, compileTexts} from '../compiler/compile.ts';
import {describe, GuidanceError} from '../compiler/diagnostic.ts';
import {printModule} from '../compiler/render/render-module.ts';
import {readFolder} from './guidance-folder.ts';

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
  const name = relative('', home).replaceAll('\\', '/') || '.';
  let latest: {texts: Map<string, string>; key: string; compiled: Compiled} | undefined;

  /** Compiles the folder if it has changed. The folder itself is watched for files that come and go. */
  function compile(build: PluginContext): Compiled {
    const texts = readFolder(home);
    for (const path of [home, ...[...texts.keys()].map(file => join(home, file))]) build.addWatchFile(path);
    const key = JSON.stringify([...texts]);
    if (latest?.key !== key) {
      latest = {texts, key, compiled: compileTexts(texts, name)};
      for (const warning of latest.compiled.warnings) build.warn(describe(warning));
    }
    if (latest.compiled.problems.length > 0) throw new GuidanceError(latest.compiled.problems);
    return latest.compiled;
  }

  /** A sound section that is as it was needs no look at the others: a thousand sections would be a million looks. */
  function known(file: string): Compiled | undefined {
    if (
      !latest ||
      latest.compiled.problems.length > 0 ||
      !latest.compiled.sections.some(({slug}) => file === `${slug}.md`)
    )
      return undefined;
    const path = join(home, file);
    const isSame = existsSync(path) && latest.texts.get(file) === readFileSync(path, 'utf8');
    return isSame ? latest.compiled : undefined;
  }

  return {
    name: 'guidance',

    // An error in `load` would be announced as the fault of whichever file is loaded first.
    buildStart() {
      compile(this);
    },

    resolveId(source) {
      return source.startsWith(prefix) ? join(home, source.slice(prefix.length)) : null;
    },

    load(id) {
      if (dirname(id) !== home || !id.endsWith('.md')) return null;
      const file = basename(id);
      return printModule(file, known(file) ?? compile(this)) ?? null;
    },
  };
}
