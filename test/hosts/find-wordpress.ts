import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {onPath} from '../runner/browsers.mjs';

/** Where PHP and the files of WordPress are. */
export interface WordPress {
  readonly php: string;
  readonly root: string;
}

const installed = '/usr/share/wordpress';

/** Finds both, or unpacks Debian's packages into `.cache`: nothing is installed, and no root is needed. */
export function findWordPress(): WordPress {
  const php = onPath('php');
  if (php && existsSync(installed)) return {php, root: installed};
  const folder = resolve('.cache/wordpress');
  const unpacked = `${folder}/usr/share/wordpress`;
  if (!existsSync(unpacked)) unpackTo(folder);
  const [name = ''] = readdirSync(`${folder}/usr/bin`).filter(file => /^php\d+\.\d+$/.test(file));
  return {php: `${folder}/usr/bin/${name}`, root: unpacked};
}

function unpackTo(folder: string): void {
  if (!onPath('apt-get')) throw new Error(`this test needs php and WordPress in ${installed}, or Debian's apt-get`);
  mkdirSync(folder, {recursive: true});
  const run = (program: string, ...words: string[]): string =>
    execFileSync(program, words, {cwd: folder, encoding: 'utf8'});
  const [phpCli] = /php\d+\.\d+-cli/.exec(run('apt-cache', 'depends', 'php-cli')) ?? ['php-cli'];
  run('apt-get', 'download', '-q', 'wordpress', phpCli);
  for (const file of readdirSync(folder).filter(name => name.endsWith('.deb'))) run('dpkg', '-x', file, '.');
}
