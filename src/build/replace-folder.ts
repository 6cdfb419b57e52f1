import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';

/** The files of a folder, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What systems leave in folders by themselves. */
const left = ['.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini'];

/**
 * A build takes the place of what it would make anyway, and of nothing else: neither of another edition, nor of scripts of
 * an earlier version, nor of a folder that somebody has named by mistake.
 *
 * @throws Error that names what stands there.
 */
export function refuseOtherFiles(folder: string, files: Files): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file: name a folder after --out`);
  const others = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => !entry.isDirectory() && !left.includes(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(path => !files.has(path))
    .sort();
  const [first, second] = others;
  if (first === undefined) return;
  const more =
    second === undefined ? '' : others.length === 2 ? ` and ${second}` : ` and ${others.length - 1} more files`;
  throw new Error(
    `${folder} holds ${first}${more}, which this build does not make, so all of it stays as it is: name another folder after --out, or take out what you need and remove the rest`,
  );
}

/** Puts files in the place of a folder. Until all of them are written, what was there stays as it is. */
export function replaceFolder(folder: string, files: Files): void {
  mkdirSync(dirname(resolve(folder)), {recursive: true});
  const fresh = mkdtempSync(`${folder}-`);
  try {
    for (const [name, content] of files) {
      const path = join(fresh, name);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, content);
    }
    // A folder for something that passes is closed to everybody else, also to the server that is to send its files.
    chmodSync(fresh, 0o777 & ~process.umask());
    rmSync(folder, {recursive: true, force: true});
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, {recursive: true, force: true});
    throw error;
  }
}
