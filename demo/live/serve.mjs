import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
};

const client = fileURLToPath(new URL('client.js', import.meta.url));

/** Serves `/demo/` and `/dist/`, side by side as in the repository, to this machine alone. */
export async function serve(root, news, wantedPort) {
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      const missing = ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code);
      response.writeHead(missing ? 404 : 500, {'content-type': 'text/plain; charset=utf-8'});
      response.end(missing ? 'There is no such file.' : error.message);
    }
  });

  async function answer({url}, response) {
    // The parser also resolves `..`, so that nothing outside the two folders can be asked for.
    const {pathname} = new URL(url, 'http://localhost');
    if (pathname === '/live/events') return news.subscribe(response);
    if (pathname === '/live/client.js') return send(response, client);
    if (pathname === '/' || pathname === '/demo') return response.writeHead(302, {location: '/demo/'}).end();
    const path = decodeURIComponent(pathname);
    if (!/^\/(demo|dist)\//.test(path) || /[\\\0]|\/\.\.?(\/|$)/.test(path)) return response.writeHead(404).end();
    return send(response, join(root, path.endsWith('/') ? `${path}index.html` : path));
  }

  async function send(response, file) {
    const content = await readFile(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'});
    response.end(isDemoPage(file) ? content + clientTag() : content);
  }

  const isDemoPage = file => file.endsWith('.html') && file.startsWith(join(root, 'demo'));
  const clientTag = () => `<script src="/live/client.js" data-version="${news.version()}"></script>`;

  const port = await listen(server, wantedPort);
  return {
    address: `http://localhost:${port}/demo/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Listens on the port that is wanted, or else on the first free one from 8000. */
async function listen(server, wanted) {
  if (wanted !== undefined) {
    if (!/^\d+$/.test(wanted) || wanted > 65535)
      throw new Error(`PORT is "${wanted}" but has to be a number up to 65535`);
    return tryPort(server, wanted);
  }
  for (let port = 8000; port < 8100; port++) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error('every port from 8000 to 8099 is taken: choose one, as in PORT=9000 npm start');
}

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({port, host: '127.0.0.1'}, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}
