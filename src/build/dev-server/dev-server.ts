import {createServer} from 'node:http';
import {type DevServerConfig, startDevServer as serve} from '@web/dev-server';
import {FileMaker, madeFiles} from './file-maker.ts';
import {liveReload} from './live-reload.ts';

/** The embed builder takes seconds to bundle, so that is done when somebody opens it. */
const madeOnDemand = '/dist/embed-builder.html';

/**
 * Serves `/demo/`, and `/dist/` beside it, to this machine alone, and shows what is saved. The demo is about the usual
 * edition; another shows its own pages.
 *
 * @param folder - The folder of the words.
 */
export async function startDevServer(wantedPort: string | undefined, folder: string): Promise<void> {
  const isUsual = folder === 'guidance';
  const maker = new FileMaker(folder);
  const http = createServer();
  const server = await serve({
    config: {
      rootDir: '.',
      // By itself it would serve the whole network.
      middlewareMode: {server: http},
      disableFileWatcher: true,
      ...(wantedPort !== undefined && {port: portNumber(wantedPort)}),
      middleware: [
        async (context, next) => {
          if (['/', '/demo'].includes(context.path))
            return context.redirect(isUsual ? '/demo/' : (maker.firstPage ?? '/demo/'));
          if (!/^\/(?:demo\/|dist(?:-[a-z\d-]+)?\/|show-problem|__web-dev-server__)/.test(context.path)) return;
          if (context.path === madeOnDemand) await maker.makeBuilder();
          context.url = context.url.replace(/^\/dist(-[a-z\d-]+)?\//, (_, edition = '') => `/${madeFiles}${edition}/`);
          await next();
        },
      ],
      plugins: [liveReload(maker, folder)],
    } satisfies DevServerConfig,
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  http.on('request', server.koaApp.callback());
  await new Promise<void>((done, fail) => {
    http.once('error', fail);
    http.listen(server.config.port, '127.0.0.1', done);
  });
  const {port} = http.address() as {port: number};
  await maker.restart();
  const what = isUsual ? 'The demo' : 'The guidance';
  console.log(
    `\n${what} is at http://localhost:${port}${isUsual ? '/demo/' : (maker.firstPage ?? '/')}\nEdit ${folder}/, src/ or demo/ and save. Ctrl+C ends this.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      maker.stop();
      process.exit();
    });
}

function portNumber(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 65535)
    throw new Error(`PORT is "${text}" but has to be a number up to 65535`);
  return Number(text);
}
