import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Compiled, compileTexts} from '../compiler/compile.ts';

/** Compiles a folder of Markdown. Problems are in the result; see {@link Compiled}. */
export function compileFolder(folder: string): Compiled {
  return compileTexts(readFolder(folder), folder.replaceAll('\\', '/'));
}

/** The text of every Markdown file of a folder, by name. A folder that is not there has none. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  // Names that begin with a dot are what editors and file managers leave beside the real ones.
  const names = readdirSync(folder).filter(name => name.endsWith('.md') && !name.startsWith('.'));
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}
