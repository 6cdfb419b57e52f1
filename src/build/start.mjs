// `npm start`: installs what is missing, builds, serves the demo, and shows on its pages whatever is saved. Ctrl+C ends it.
// `--edition folder` serves the pages of another edition, and the variable PORT names the port.

import {existsSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installMissing} from './install-missing.mjs';

try {
  const {values} = parseArgs({options: {edition: {type: 'string', default: 'guidance'}}});
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // npm runs this in the project's folder; somebody else may start it from another.
  const folder =
    values.edition === 'guidance' ? 'guidance' : relative(root, resolve(values.edition)).replaceAll('\\', '/');
  process.chdir(root);
  // A slip in the words is shown until it is mended, but a folder that is not there is a slip in the command.
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder: check its name`);
  installMissing('.');
  // Not before: they are packages, or stand on some.
  const {register} = await import('tsx/esm/api');
  register();
  const {startDevServer} = await import('./dev-server/dev-server.ts');
  await startDevServer(process.env.PORT, folder);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `port ${error.port} is in use: end what uses it, or name another: PORT=${error.port + 1} npm start`
      : error.message,
  );
  // What had begun by then, such as a server or a watcher, would keep the process running.
  process.exit(1);
}
