import {strict as assert} from 'node:assert';
import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {openLastingPage} from '../support/open-browser.ts';

describe('npm start', () => {
  let folder: string;
  let server: ChildProcessByStdio<null, Readable, Readable>;
  let address: string;
  let page: Page;
  let said = '';

  before(async () => {
    folder = copyRepository();
    const env = {...process.env, PORT: '0'};
    server = spawn(process.execPath, ['src/build/start.mjs'], {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', data => {
        said += data;
      });
    address = await untilSaid(/http:\/\/localhost:\d+\/demo\//);
    page = await openLastingPage();
    page.setDefaultTimeout(60_000);
    await page.goto(address);
  });

  after(() => {
    server.kill('SIGKILL');
    rmSync(folder, {recursive: true});
  });

  /** Waits until the terminal shows something, and returns it. */
  async function untilSaid(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(said)?.[0];
      if (found) return found;
      assert.equal(server.exitCode, null, `npm start ended early, after saying: ${said}`);
      await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data'), once(server, 'exit')]);
    }
  }

  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  // Waits for it to be visible, which looks at each frame: otherwise only changes outside shadow roots are noticed.
  const sectionTitled = (title: string) =>
    page.waitForSelector(`social-media-guidance >>> ::-p-text(${title})`, {visible: true});
  const problem = async () => {
    const box = await page.waitForSelector('::-p-aria([role="alert"])');
    return box?.evaluate(element => element.textContent);
  };

  it('serves the demo page with the built script', async () => {
    await sectionTitled('Protecting your privacy');
  });

  it('leads from the bare address to the demo', async () => {
    const {url} = await fetch(new URL('/', address));
    assert.equal(url, address);
  });

  for (const path of ['/package.json', '/src/index.ts', '/dist/none.js']) {
    it(`does not serve ${path}`, async () => {
      const {status} = await fetch(new URL(path, address));
      assert.equal(status, 404);
    });
  }

  it('adds itself to the page it serves, and to nothing it builds', async () => {
    const html = await (await fetch(address)).text();
    const script = await (await fetch(new URL('/dist/social-media-guidance.js', address))).text();
    assert.match(html, /web-dev-server/);
    assert.equal(script, readFileSync(join(folder, '.cache/dist/social-media-guidance.js'), 'utf8'));
  });

  it('makes the editions that the demo shows', async () => {
    const {status} = await fetch(new URL('/dist-ai-at-work/ai-at-work.js', address));
    assert.equal(status, 200);
  });

  it('makes the embed builder when it is opened', async () => {
    const response = await fetch(new URL('/dist/embed-builder.html', address));
    assert.equal(response.status, 200);
  });

  it('shows a sentence of the guidance that is saved', async () => {
    edit('guidance/privacy.md', text => text.replace(/^title: .*$/m, 'title: Privacy, edited'));
    await sectionTitled('Privacy, edited');
  });

  it('reloads when the demo page is saved', async () => {
    edit('demo/index.html', text => text.replace(/<h1>.*<\/h1>/, '<h1>Edited heading</h1>'));
    await page.waitForSelector('h1::-p-text(Edited heading)');
  });

  it('shows a mistake in the terminal and, as text, on the page, and recovers when it is mended', async () => {
    edit('guidance/law.md', text => `${text}\n<b>Not allowed</b>\n`);
    const line = await untilSaid(/guidance\/law\.md:\d+:1: error: HTML is not allowed.*/);
    const shown = await problem();
    assert.ok(shown?.includes(line), shown ?? 'nothing on the page');
    edit('guidance/law.md', text =>
      text.replace('\n<b>Not allowed</b>\n', '').replace(/^title: .*$/m, 'title: Law, mended'),
    );
    await sectionTitled('Law, mended');
  });

  it('notices a file that goes and one that comes', async () => {
    const text = readFileSync(join(folder, 'guidance/abuse.md'), 'utf8');
    rmSync(join(folder, 'guidance/abuse.md'));
    assert.match((await problem()) ?? '', /abuse/);
    writeFileSync(join(folder, 'guidance/abuse.md'), text.replace(/^title: .*$/m, 'title: Abuse, back again'));
    await sectionTitled('Abuse, back again');
  });

  it('shows the mistake on a page that is opened later, too', async () => {
    edit('src/drop-in/drop-in.ts', text => `${text}\nconst = 1;\n`);
    await problem();
    await page.goto(address);
    assert.match((await problem()) ?? '', /src\/drop-in\/drop-in\.ts/);
    edit('src/drop-in/drop-in.ts', text => text.replace('\nconst = 1;\n', ''));
    await sectionTitled('Abuse, back again');
  });

  it('runs the compiler as it is saved', async () => {
    edit('src/compiler/compile.ts', text => `${text}\nthrow new Error('The compiler is broken.');\n`);
    await page.waitForSelector('pre::-p-text(The compiler is broken.)');
  });

  it('ends when it is told to', async () => {
    server.kill('SIGINT');
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  });
});

describe('npm start -- --edition', () => {
  let folder: string;
  let server: ChildProcessByStdio<null, Readable, Readable>;

  before(() => {
    folder = copyRepository();
  });

  after(() => {
    server.kill('SIGKILL');
    rmSync(folder, {recursive: true});
  });

  it('serves the pages of that edition, and shows what is saved', async () => {
    const words = ['src/build/start.mjs', '--edition', 'demo/editions/ai-at-work'];
    const env = {...process.env, PORT: '0'};
    server = spawn(process.execPath, words, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', data => {
        said += data;
      });
    const find = () => /http:\/\/localhost:\d+\/dist\/ai-at-work\.html/.exec(said)?.[0];
    while (!find()) {
      assert.equal(server.exitCode, null, `npm start ended early, after saying: ${said}`);
      await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data'), once(server, 'exit')]);
    }
    const address = find() ?? '';
    const page = await openLastingPage();
    page.setDefaultTimeout(60_000);
    await page.goto(new URL('/', address).href);
    assert.equal(page.url(), address);
    const titled = (title: string) => page.waitForSelector(`ai-at-work >>> ::-p-text(${title})`, {visible: true});
    await titled('Choosing a tool');
    const path = join(folder, 'demo/editions/ai-at-work/checking.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: Checking, edited'));
    await titled('Checking, edited');
  });
});

describe('npm start with a mistake', () => {
  /** Starts it where it cannot run. It has to end by itself, so a time limit shows as no status. */
  async function start(words: string[], port: string): Promise<{status: number | null; said: string}> {
    const server = spawn(process.execPath, ['src/build/start.mjs', ...words], {
      env: {...process.env, PORT: port},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', data => {
        said += data;
      });
    const [status] = await once(server, 'close');
    return {status, said: said.trim()};
  }

  it('ends where the port is in use, and says what to do', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const {port} = other.address() as AddressInfo;
    const said = `port ${port} is in use: end what uses it, or name another: PORT=${port + 1} npm start`;
    assert.deepEqual(await start([], String(port)), {status: 1, said});
    other.close();
  });

  it('ends where the edition has no such folder', async () => {
    const said = 'nowhere: there is no such folder: check its name';
    assert.deepEqual(await start(['--edition', 'nowhere'], '0'), {status: 1, said});
  });

  it('ends where an option does not exist', async () => {
    const {status, said} = await start(['--gidance', 'x'], '0');
    assert.equal(status, 1);
    assert.match(said, /Unknown option '--gidance'/);
  });
});

function copyRepository(): string {
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  for (const part of ['demo', 'docs', 'guidance', 'src', 'package.json', 'package-lock.json', 'rollup.config.ts'])
    cpSync(join(repository, part), join(folder, part), {recursive: true});
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
