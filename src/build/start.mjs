// `npm start`: installs what is missing, builds, serves the demo, and shows on its pages whatever is saved. Ctrl+C ends it.
// `--edition folder` serves the pages of another edition.

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
  installMissing('.');
  // Not before: they are packages, or stand on some.
  const {register} = await import('tsx/esm/api');
  register();
  const {startDevServer} = await import('./dev-server/dev-server.ts');
  await startDevServer(process.env.PORT, folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
