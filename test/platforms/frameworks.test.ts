import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fencesIn} from '../built/docs/fences.ts';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';
import {apps} from './frameworks/apps.ts';
import {createWorkspace, tools, type Workspace} from './frameworks/workspace.ts';

describe('the npm package in an application', () => {
  let workspace: Workspace;

  before(() => {
    workspace = createWorkspace();
  });

  after(() => workspace.remove());

  const vite = (folder: string, ...words: string[]): string =>
    execFileSync(process.execPath, [join(tools, 'node_modules/vite/bin/vite.js'), 'build', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  /** Builds an application and opens it. */
  async function openApp(folder: string) {
    vite(folder);
    const files = readdirSync(join(folder, 'dist'), {recursive: true, withFileTypes: true}).filter(entry =>
      entry.isFile(),
    );
    const site = await serve();
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      const address = path.slice(join(folder, 'dist').length).replaceAll('\\', '/');
      site.put(address === '/index.html' ? '/' : address, readFileSync(path, 'utf8'));
    }
    const opened = await openPage();
    await opened.page.goto(site.origin);
    return opened;
  }

  for (const [framework, app] of Object.entries(apps)) {
    it(`builds and works with ${framework}: attributes in, events out`, async () => {
      const folder = workspace.put(framework, app);
      const {page, seen} = await openApp(folder);
      await page.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot?.querySelector('input'));
      await page.waitForFunction(() =>
        document.querySelector('social-media-guidance')?.shadowRoot?.querySelector('h3'),
      );
      assert.equal((await page.$$('social-media-guidance >>> [aria-expanded]')).length, 1);
      assert.equal((await page.$$('before-you-post >>> h2')).length, 0);
      await page.$eval('before-you-post', element => element.shadowRoot?.querySelector('input')?.click());
      await page.waitForFunction(() => document.getElementById('log')?.textContent === 'identify true');
      assert.deepEqual(seen.errors, []);
    });

    const server = Object.keys(app).find(file => file.startsWith('server'));
    if (!server) continue;
    it(`renders on a server with ${framework}, without a page to render to`, async () => {
      const folder = workspace.put(framework, app);
      vite(folder, '--ssr', server, '--outDir', 'server');
      const module = pathToFileURL(join(folder, 'server', 'server.js'));
      const code = `import('${module}').then(async ({rendered}) => console.log(await rendered()))`;
      const html = execFileSync(process.execPath, ['--eval', code], {cwd: folder, encoding: 'utf8'});
      assert.match(html, /<social-media-guidance[^>]* sections="law"/);
      assert.match(html, /<before-you-post[^>]* no-heading/);
      assert.match(html, /Fallback/);
    });
  }

  it('shows the words of a folder of your own, with the code of docs/package.md', async () => {
    const [config = '', code = ''] = fencesIn('ts')
      .filter(({file}) => file === 'docs/package.md')
      .map(fence => fence.code);
    const words = Object.fromEntries(
      readdirSync('guidance').map(file => [`our-guidance/${file}`, readFileSync(`guidance/${file}`, 'utf8')]),
    );
    const folder = workspace.put('own words', {
      ...words,
      'our-guidance/introduction.md': (words['our-guidance/introduction.md'] ?? '').replace(
        /^title: .*$/m,
        'title: Ours',
      ),
      'vite.config.js': config,
      'main.ts': `/// <reference types="social-media-guidance/markdown" />\n${code}`,
      'index.html':
        '<!doctype html><html lang="en-GB"><title>Ours</title><social-media-guidance></social-media-guidance><script type="module" src="/main.ts"></script></html>',
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: 'esnext',
          moduleResolution: 'bundler',
          target: 'es2022',
          types: [],
        },
        include: ['main.ts'],
      }),
    });
    execFileSync(process.execPath, [join(tools, 'node_modules/typescript/bin/tsc'), '-p', '.'], {cwd: folder});
    const {page, seen} = await openApp(folder);
    await page.waitForSelector('social-media-guidance >>> h2');
    assert.equal(await page.$eval('social-media-guidance >>> h2', heading => heading.textContent), 'Ours');
    assert.deepEqual(seen.errors, []);
  });
});
