import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** What a path answers with. */
export type Files = ReadonlyMap<string, string>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** A web server on this machine that compresses as well as brotli can, and lets nothing be cached. */
export async function serve(): Promise<{
  readonly origin: string;
  put(folder: string, files: Files): void;
  close(): void;
}> {
  const answers = new Map<string, {readonly type: string; readonly body: Buffer}>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': answer.type,
      'content-encoding': 'br',
      'content-length': answer.body.length,
      'cache-control': 'no-store',
    });
    response.end(answer.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(folder, files) {
      for (const [path, text] of files) {
        const type = types[extname(path)] ?? 'application/octet-stream';
        answers.set(`/${folder}/${path}`, {type, body: compress(text)});
      }
    },
    close: () => void server.close(),
  };
}

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      // Quality 11 takes a minute for the megabytes of a thousand sections, and saves nothing where all repeats.
      [constants.BROTLI_PARAM_QUALITY]: text.length > 500_000 ? 5 : 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
    },
  });
