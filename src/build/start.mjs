// `npm start`: installs what is missing, builds, serves the demo, and shows on its pages whatever is saved. Ctrl+C ends it.

import {fileURLToPath} from 'node:url';
import {installMissing} from './install-missing.mjs';

try {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  installMissing('.');
  // Not before: they are packages, or stand on some.
  const {register} = await import('tsx/esm/api');
  register();
  const {startDevServer} = await import('./dev-server/dev-server.ts');
  await startDevServer(process.env.PORT);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
