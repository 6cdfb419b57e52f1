import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

/** What the server sends for one address: text, or a handler where the time of sending matters. */
export interface Resource {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** Sent only once this has happened. */
  readonly after?: Promise<unknown>;
  /** Sent in pieces, each once the promise before it has settled: a page that arrives slowly. */
  readonly rest?: readonly {readonly after: Promise<unknown>; readonly body: string}[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
};

/** A host's site: it serves `dist/` at `/widgets/`, as the documentation says, and whatever a test puts on it. */
export class Site {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #resources = new Map<string, Resource>();
  /** Every address asked for, in order. */
  readonly asked: string[] = [];

  async open(): Promise<void> {
    await new Promise<void>(done => this.#server.listen(0, '127.0.0.1', done));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts something at a path and returns its whole address. */
  put(path: string, resource: Resource): string {
    this.#resources.set(path, resource);
    return `${this.origin}${path}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '', this.origin).pathname;
    this.asked.push(path);
    const resource = this.#resources.get(path) ?? (await built(path));
    await resource.after;
    response.writeHead(resource.status ?? 200, {
      'Content-Type': types[extname(path)] ?? 'text/html; charset=utf-8',
      ...resource.headers,
    });
    response.write(resource.body);
    for (const piece of resource.rest ?? []) {
      await piece.after;
      response.write(piece.body);
    }
    response.end();
  }
}

async function built(path: string): Promise<Resource> {
  const [, folder, file] = path.split('/');
  if (folder !== 'widgets') return {status: path === '/favicon.ico' ? 204 : 404, body: ''};
  try {
    return {body: await readFile(new URL(`../../../../dist/${file}`, import.meta.url))};
  } catch {
    return {status: 404, body: ''};
  }
}
