import {watch as watchFiles} from 'chokidar';

const folders = ['guidance', 'src', 'demo', 'rollup.config.ts', 'package.json'];

/**
 * Calls `update` with the files that were saved, added or removed. Saves that come together are one call, and the next
 * call waits for the last to end. Resolves, when everything is being watched, to the means to stop.
 */
export function watch(root, update) {
  const watcher = watchFiles(folders, {cwd: root, ignoreInitial: true, ignored: isLeftover});
  const saved = new Set();
  let busy = false;
  let timer;

  async function work() {
    if (busy) return;
    busy = true;
    while (saved.size > 0) {
      const files = [...saved];
      saved.clear();
      await update(files);
    }
    busy = false;
  }

  watcher.on('all', (_, file) => {
    saved.add(file.replaceAll('\\', '/'));
    clearTimeout(timer);
    // Editors save in several steps.
    timer = setTimeout(work, 50);
  });
  return new Promise(resolve => {
    watcher.on('ready', () => resolve(() => watcher.close()));
  });
}

/** Editors leave these beside a file while it is open. */
function isLeftover(path) {
  return /(^|[\\/])(\.[^\\/]+|[^\\/]+~|4913)$/.test(path);
}
