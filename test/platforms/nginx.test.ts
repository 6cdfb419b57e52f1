import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {htmlPage, tags} from '../built/guest/support/pages.ts';
import {stay} from '../built/guest/support/stay.ts';
import {testAll} from '../built/guest/support/visit.ts';
import {unpacked} from './debian.ts';

const {version, integrity} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const versioned = `social-media-guidance-${version}.js`;
let stop = async (): Promise<void> => {};

before(async () => {
  chmodSync(folder, 0o755); // The server gives up root's rights before it reads.
  cpSync('dist', `${folder}/widgets`, {recursive: true});
  cpSync('dist/social-media-guidance.js', `${folder}/widgets/${versioned}`);
  stop = await start();
});

after(async () => {
  await stop();
  rmSync(folder, {recursive: true});
});

describe('nginx with the documented configuration', () => {
  test('sends the script so that any site may include it and nobody guesses its type', async () => {
    const {headers, status} = await fetch(`${origin}/widgets/social-media-guidance.js`);
    assert.equal(status, 200);
    assert.match(headers.get('content-type') ?? '', /^(text|application)\/javascript/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('content-encoding'), 'gzip');
  });

  test('does not let browsers keep a missing file', async () => {
    const {headers, status} = await fetch(`${origin}/widgets/social-media-guidance-0.0.0.js`);
    assert.deepEqual([status, headers.get('cache-control')], [404, null]);
  });

  test('lets browsers keep only a file with the version in its name', async () => {
    const cache = async (file: string) => (await fetch(`${origin}/widgets/${file}`)).headers.get('cache-control');
    assert.equal(await cache('social-media-guidance.js'), 'no-cache');
    assert.equal(await cache('social-media-guidance.html'), 'no-cache');
    assert.equal(await cache(versioned), 'public, max-age=31536000, immutable');
  });
});

const embed = `<script src="${origin}/widgets/${versioned}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

testAll(
  [
    {
      name: 'another site embeds it with an integrity attribute',
      html: htmlPage(tags, embed),
      brings: `/widgets/${versioned}`,
    },
    {
      name: 'another site that isolates itself embeds it',
      html: htmlPage(tags, embed),
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Content-Security-Policy': `default-src 'none'; script-src ${origin}`,
      },
      brings: `/widgets/${versioned}`,
    },
  ],
  stay(),
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

/** Starts nginx with the sample: only the port, the name and the folder are this machine's. */
async function start(): Promise<() => Promise<void>> {
  const sample = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('server_name www.example.nhs.uk;', 'server_name _;')
    .replace('root /var/www/example;', `root ${folder};`);
  const types = unpacked('/etc/nginx/mime.types', 'nginx-common');
  writeFileSync(
    `${folder}/nginx.conf`,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http {
      include ${types};
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`).join('\n')}
      ${sample}
    }`,
  );
  const server = spawn(
    unpacked('/usr/sbin/nginx', 'nginx', 'nginx-light'),
    ['-p', folder, '-c', `${folder}/nginx.conf`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(server, 'exit');
  const until = Date.now() + 10_000;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (server.exitCode !== null || Date.now() > until) throw new Error('nginx did not start; its messages are above');
  }
  return async () => {
    server.kill();
    await ended;
  };
}
