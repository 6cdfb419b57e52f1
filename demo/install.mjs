import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';

/**
 * Makes `npm start` and `npm test` work straight after `git clone`: installs the packages when there are none, or when
 * the lock file has changed since. It must not import a package itself.
 *
 * npm writes `node_modules/.package-lock.json` at the end of an install, so its time says when that was.
 */
export function installMissing(folder) {
  const locked = modified(`${folder}/package-lock.json`);
  if (modified(`${folder}/node_modules/.package-lock.json`) >= locked) return;
  console.log('Installing packages (npm ci) …');
  // Windows knows npm as npm.cmd, which needs a shell.
  const {status} = spawnSync('npm ci --no-audit --no-fund', {cwd: folder, shell: true, stdio: 'inherit'});
  if (status !== 0) throw new Error('npm ci failed; its messages are above');
}

function modified(file) {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
