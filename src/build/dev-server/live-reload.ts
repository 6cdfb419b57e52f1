import type {DevServerConfig} from '@web/dev-server';
import type {FileMaker} from './file-maker.ts';

type DevServerPlugin = NonNullable<DevServerConfig['plugins']>[number];

const watched = ['guidance', 'src', 'demo', 'rollup.config.ts', 'package.json'];

/** Editors leave these beside a file while it is open. */
const isLeftover = (path: string): boolean => /(?:^|[\\/])(?:\.[^\\/]+|[^\\/]+~|4913)$/.test(path);

/** Makes what a saved file asks for, and has open pages show it, or what is wrong with it. */
export function liveReload(maker: FileMaker): DevServerPlugin {
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
        webSockets?.sendImport('/demo/live/show-problem.js', [problem]);
      };
      fileWatcher.add(watched);
      fileWatcher.on('ready', () =>
        fileWatcher.on(
          'all',
          together(async paths => {
            const files = paths.filter(path => !isLeftover(path)).map(path => path.replaceAll('\\', '/'));
            if (files.some(file => !/^(?:guidance|demo)\//.test(file))) await maker.restart();
            else if (files.some(file => file.startsWith('guidance/'))) await maker.makeFiles();
            else if (files.length > 0) reload();
          }),
        ),
      );
    },

    /** A page that is opened later shows what is wrong, too. */
    transform(context) {
      if (problem === undefined || !context.response.is('html')) return;
      const text = JSON.stringify(problem).replaceAll('<', '\\u003c');
      const script = `<script type="module">import show from '/demo/live/show-problem.js'; show(${text});</script>`;
      return {body: `${context.body}${script}`, transformCache: false};
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
