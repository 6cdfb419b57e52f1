import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import type {Plugin, PluginContext} from 'rollup';
import {compileTexts, type Project} from '../compiler/compile.ts';
import {formatDiagnostic, GuidanceError} from '../compiler/diagnostic.ts';
import {editionName} from '../compiler/parse/edition-file.ts';
import {renderModule} from '../compiler/render/render-module.ts';
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
 * errors come in one. Warnings go to Rollup's `onwarn`.
 *
 * @param options.folder - The folder of the words, from the working directory. Default: `guidance`.
 * @throws GuidanceFolderError if the folder cannot be read
 * @throws GuidanceError with every mistake in the words, by file and line
 */
export function guidance({folder = 'guidance'} = {}): Plugin {
  const home = resolve(folder);
  const name = relative('', home).replaceAll('\\', '/') || '.';
  let latest: {texts: Map<string, string>; key: string; project: Project} | undefined;

  /** Compiles the folder if it has changed. The folder itself is watched for files that come and go. */
  function compile(build: PluginContext): Project {
    build.addWatchFile(home);
    const texts = readFolder(name);
    for (const file of texts.keys()) build.addWatchFile(join(home, file));
    const key = JSON.stringify([...texts]);
    if (latest?.key !== key) {
      latest = {texts, key, project: compileTexts(texts, name)};
      for (const warning of latest.project.warnings) build.warn(formatDiagnostic(warning));
    }
    if (latest.project.errors.length > 0) throw new GuidanceError(latest.project.errors);
    return latest.project;
  }

  /** A sound section that is as it was needs no look at the others: a thousand sections would be a million looks. */
  function findUnchanged(file: string): Project | undefined {
    if (!latest || latest.project.errors.length > 0) return undefined;
    if (!latest.project.sections.some(section => section.file === file)) return undefined;
    const path = join(home, file);
    const isSame = existsSync(path) && latest.texts.get(file) === readFileSync(path, 'utf8');
    return isSame ? latest.project : undefined;
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
      const file = basename(id);
      if (dirname(id) !== home || !(file.endsWith('.md') || file === editionName)) return null;
      return renderModule(file, findUnchanged(file) ?? compile(this)) ?? null;
    },
  };
}
