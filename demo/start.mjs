// `npm start`: builds, serves the demo, and builds again whenever a file is saved. Ctrl+C ends it.

import {fileURLToPath} from 'node:url';
import {installMissing} from './install.mjs';
import {build} from './live/build.mjs';
import {createNews} from './live/news.mjs';
import {serve} from './live/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  installMissing(root);
  // Not before: it stands on a package.
  const {watch} = await import('./live/watch.mjs');
  const news = createNews();

  const site = await serve(root, news, process.env.PORT);
  await rebuild(news);
  const unwatch = await watch(root, async files => {
    if (files.every(file => file.startsWith('demo/'))) news.reload();
    else await rebuild(news);
  });
  console.log(`\nThe demo is at ${site.address}\nEdit guidance/, src/ or demo/ and save. Ctrl+C ends this.\n`);

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      site.close();
      unwatch();
    });
  }
}

async function rebuild(news) {
  console.log('Building …');
  const problem = await build(root);
  console.log(problem === undefined ? 'Built.' : `\n${problem}\n`);
  news.built(problem);
}
