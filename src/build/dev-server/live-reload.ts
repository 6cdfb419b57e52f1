import {readFileSync} from 'node:fs';
import type {DevServerConfig} from '@web/dev-server';
import {noRequests} from '../../site/document.ts';
import type {FileMaker} from './file-maker.ts';

type DevServerPlugin = NonNullable<DevServerConfig['plugins']>[number];

/** The address of what shows a problem on a page. */
const showProblem = '/show-problem.js';
const showProblemFile = new URL('show-problem.js', import.meta.url);

const watched = ['src', 'demo', 'rollup.config.ts', 'package.json'];

/** Editors leave these beside a file while it is open. */
const isLeftover = (path: string): boolean => /(?:^|[\\/])(?:\.[^\\/]+|[^\\/]+~|4913)$/.test(path);

/** Makes what a saved file asks for, and has open pages show it, or what is wrong with it. `folder` holds the words. */
export function liveReload(maker: FileMaker, folder: string): DevServerPlugin {
  const isWords = (file: string): boolean => file.startsWith(`${folder}/`) || /^demo\/editions\/[^/]+\//.test(file);
  let problem: string | undefined;
  return {
    name: 'live-reload',
    injectWebSocket: true,

    serverStart({fileWatcher, webSockets}) {
      const reload = (): void => webSockets?.sendImport('data:text/javascript,location.reload()');
      maker.onMade = newProblem => {
        problem = newProblem;
        if (problem === undefined) return reload();
        console.error(`\n${problem}\n`);
        webSockets?.sendImport(showProblem, [problem]);
      };
      fileWatcher.add([...watched, folder]);
      fileWatcher.on('ready', () =>
        fileWatcher.on(
          'all',
          together(async paths => {
            const files = paths.filter(path => !isLeftover(path)).map(path => path.replaceAll('\\', '/'));
            if (files.some(file => !isWords(file) && !file.startsWith('demo/'))) await maker.restart();
            else if (files.some(isWords)) await maker.makeFiles();
            else if (files.length > 0) reload();
          }),
        ),
      );
    },

    serve({path}) {
      return path === showProblem ? {body: readFileSync(showProblemFile, 'utf8'), type: 'js'} : undefined;
    },

    /**
     * A page that is opened later shows what is wrong, too. One that forbids itself every request could not be told of a
     * change, so here it does not.
     */
    transform(context) {
      // The server would keep what it has served, and it watches no files.
      const transformCache = false;
      if (!context.response.is('html')) return {transformCache};
      const page = String(context.body).replace(noRequests, '');
      if (problem === undefined) return {body: page, transformCache};
      const text = JSON.stringify(problem).replaceAll('<', '\\u003c');
      const script = `<script type="module">import show from '${showProblem}'; show(${text});</script>`;
      return {body: `${page}${script}`, transformCache};
    },
  };
}

/** Editors save in several steps: what comes within a twentieth of a second is one change. */
function together(work: (paths: string[]) => Promise<void>): (event: string, path: string) => void {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (_, path) => {
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = [...paths];
      paths.clear();
      void work(changed);
    }, 50);
  };
}
