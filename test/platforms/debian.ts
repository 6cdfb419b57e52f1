import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {onPath} from '../support/browsers.mjs';

const cache = resolve('.cache/debian');

/**
 * Where a file of a Debian package is: in the machine's own root where the package is installed, or else in `.cache`,
 * into which it is unpacked. Nothing is installed, and no root is needed.
 *
 * @param file - A file that the packages bring, as a path from the root.
 */
export function unpacked(file: string, ...packages: readonly string[]): string {
  if (existsSync(file)) return file;
  const folder = `${cache}/${packages.join('+')}`;
  if (!existsSync(folder)) unpackTo(folder, packages);
  return `${folder}${file}`;
}

/** Test files run beside each other and may want the same packages: whoever is done first has unpacked them for all. */
function unpackTo(folder: string, packages: readonly string[]): void {
  if (!onPath('apt-get')) throw new Error(`this test needs ${packages.join(' and ')} from Debian, or apt-get`);
  mkdirSync(cache, {recursive: true});
  const cwd = mkdtempSync(`${cache}/unpacking-`);
  const run = (program: string, ...words: string[]): void => void execFileSync(program, words, {cwd, stdio: 'pipe'});
  try {
    run('apt-get', 'download', '-q', ...packages);
    for (const deb of readdirSync(cwd).filter(name => name.endsWith('.deb'))) {
      run('dpkg', '-x', deb, '.');
      rmSync(`${cwd}/${deb}`);
    }
    if (!existsSync(folder)) renameSync(cwd, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(cwd, {recursive: true, force: true});
  }
}

/**
 * The path of a program whose package must be installed, because it is bound to the machine's own libraries: as root
 * that is done here, anybody else is told.
 *
 * @param proof - Words with which the program ends well only if all the packages are there.
 */
export function installed(program: string, packages: readonly string[], proof = ['--version']): string {
  const found = (): string | undefined =>
    spawnSync(program, proof, {stdio: 'ignore'}).status === 0 ? onPath(program) : undefined;
  if (!found() && onPath('apt-get') && process.getuid?.() === 0) {
    // Another test file may be installing, too.
    const words = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-qq', '--yes', '--no-install-recommends', ...packages];
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    execFileSync('apt-get', words, {env, stdio: ['ignore', 'inherit', 'inherit']});
  }
  const path = found();
  if (!path) throw new Error(`this test needs ${program}: install Debian's ${packages.join(' and ')}`);
  return path;
}
