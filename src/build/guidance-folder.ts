import {type Dirent, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {compileTexts, type Project, type ProjectAst} from '../compiler/compile.ts';
import {editionName, usualEdition} from '../compiler/parse/edition-file.ts';

/** What makes a folder of guidance impossible to read, all in one error. */
export class GuidanceFolderError extends Error {
  override readonly name = 'GuidanceFolderError';
}

/** Compiles a folder of Markdown, and its configuration if there is one. Errors in its texts are in the project; a folder that cannot be read is thrown. */
export function compileFolder(folder: string): Project {
  return compileTexts(readFolder(folder), withSlashes(folder));
}

/** Whether a project has the names of this one's, and its words from another folder. */
export const hasOwnWords = ({edition}: ProjectAst, folder: string): boolean =>
  edition === usualEdition && resolve(folder) !== resolve('guidance');

/**
 * The text of every Markdown file of a folder, and of its configuration, by name.
 *
 * @throws GuidanceFolderError if the folder is missing or empty, or holds what is no Markdown but was meant as such.
 */
export function readFolder(folder: string): Map<string, string> {
  const path = withSlashes(folder);
  const entry = statSync(folder, {throwIfNoEntry: false});
  if (!entry) throw new GuidanceFolderError(`${path}: there is no such folder: check its name`);
  if (!entry.isDirectory()) throw new GuidanceFolderError(`${path}: this is a file: name the folder that it is in`);

  const problems: string[] = [];
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // Names that begin with a dot are what editors and file managers leave beside the real ones.
    if (entry.name.startsWith('.')) continue;
    const bytes = isText(entry) ? readFileSync(join(folder, entry.name)) : undefined;
    const problem = explainName(entry) ?? (bytes && explainEncoding(bytes));
    if (problem) problems.push(`${path}/${entry.name}:1:1: error: ${problem}`);
    else if (bytes) texts.set(entry.name, bytes.toString('utf8'));
  }
  if (problems.length > 0) throw new GuidanceFolderError(problems.join('\n'));
  if (![...texts.keys()].some(name => name.endsWith('.md')))
    throw new GuidanceFolderError(`${path}: there is no Markdown in this folder: check its name`);
  return texts;
}

const isText = (entry: Dirent): boolean =>
  (entry.name.endsWith('.md') || entry.name === editionName) && !entry.isDirectory();

/** Passing over such a name would leave out words that somebody wrote, without a sign. */
function explainName(entry: Dirent): string | undefined {
  if (/^edition\.ya?ml(?:\.txt)?$/i.test(entry.name) && entry.name !== editionName)
    return `the configuration of an edition is called ${editionName}: rename it`;
  const [, stem, ending] = /^(.+?)(\.md\.txt|\.md|\.markdown)$/i.exec(entry.name) ?? [];
  if (stem === undefined) return undefined;
  if (entry.isDirectory())
    return 'this is a folder, though its name ends like a file: rename it, or move it somewhere else';
  return ending === '.md' ? undefined : `the name of a file ends in ".md": rename it to ${stem}.md`;
}

/** Notepad and others save as UTF-16 on request. Read as UTF-8 that would be a mistake at every letter. */
function explainEncoding(bytes: Buffer): string | undefined {
  const hasMark = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2));
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return hasMark || zeros > bytes.length / 4
    ? 'this file is saved as UTF-16: save it again with the encoding UTF-8'
    : undefined;
}

/** A path as messages name it, whichever way it was typed. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}
