import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Compiled, compileTexts} from './compile.ts';
import {GuidanceError} from './problem.ts';

/** Compiles a folder of Markdown. Problems are in the result; see {@link Compiled}. */
export function compileFolder(folder: string): Compiled {
  return compileTexts(readFolder(folder), folder.replaceAll('\\', '/'));
}

/** The text of every Markdown file of a folder, by name. A folder that is not there has none. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter(name => name.endsWith('.md'));
  return new Map(names.sort().map(name => [name, readText(join(folder, name), `${folder}/${name}`)]));
}

function readText(path: string, file: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new GuidanceError([
      {file, line: 1, column: 1, message: 'this file is not UTF-8: save it again with that encoding'},
    ]);
  }
}
