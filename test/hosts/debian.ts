import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {onPath} from '../runner/browsers.mjs';

/**
 * The folder in which a Debian package's files are: the machine's own root where it is installed, or else `.cache`,
 * into which it is unpacked. Nothing is installed, and no root is needed.
 *
 * @param file - A file that the packages bring, as a path from the root.
 */
export function unpacked(file: string, ...packages: readonly string[]): string {
  if (existsSync(file)) return file;
  const folder = resolve('.cache/debian');
  const found = `${folder}${file}`;
  if (existsSync(found)) return found;
  if (!onPath('apt-get')) throw new Error(`this test needs ${file}, or apt-get to fetch ${packages.join(' and ')}`);
  mkdirSync(folder, {recursive: true});
  const run = (program: string, ...words: string[]): void => {
    execFileSync(program, words, {cwd: folder, stdio: 'pipe'});
  };
  run('apt-get', 'download', '-q', ...packages);
  for (const deb of readdirSync(folder).filter(name => name.endsWith('.deb'))) run('dpkg', '-x', deb, '.');
  return found;
}
