import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/**
 * Makes every npm script work straight after `git clone`, and after a pull: installs the packages when what is there is
 * not what the lock file asks for. It must not import a package itself.
 */
export function installMissing(folder) {
  if (isInstalled(folder)) return;
  console.log('Installing packages (npm ci) …');
  // Windows knows npm as npm.cmd, which needs a shell.
  const {status} = spawnSync('npm ci --no-audit --no-fund', {cwd: folder, shell: true, stdio: 'inherit'});
  if (status !== 0) throw new Error('npm ci failed; its messages are above');
}

/** npm leaves a list of what it has installed. Optional packages are for other systems as often as for this one. */
function isInstalled(folder) {
  const list = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(`${folder}/package-lock.json`)).every(
    ([path, {version, optional}]) =>
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

// `node src/build/install-missing.mjs`, for npm scripts that need a package to start.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    installMissing('.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
