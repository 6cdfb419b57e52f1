import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';

/** What stands at a path: markup, or any text with headers of its own. */
export type Reply = string | {readonly text: string; readonly headers: Readonly<Record<string, string>>};

export interface Site {
  /** The origin, without a slash at the end. */
  readonly origin: string;
  /** Puts something at a path. */
  put(path: string, reply: Reply): void;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
};

/** A site on an origin of its own, gone after the last test of the file. */
export async function serve(replies: Readonly<Record<string, Reply>> = {}): Promise<Site> {
  const there = new Map(Object.entries(replies));
  const server = createServer(({url = '/'}, response) => {
    const path = url.split('?')[0] ?? '';
    const reply = there.get(path);
    // Browsers ask every site for its icon; that there is none is no error to report.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (reply === undefined) return void response.writeHead(404).end();
    const {text, headers} = typeof reply === 'string' ? {text: reply, headers: {}} : reply;
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...headers}).end(text);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, put: (path, reply) => void there.set(path, reply)};
}
