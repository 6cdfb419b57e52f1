import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {installMissing} from '../../demo/install.mjs';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';
import {type App, apps} from './frameworks/apps.ts';

const tools = resolve('test/platforms/frameworks');
const name = 'social-media-guidance';

describe('the npm package in an application', () => {
  let workspace: string;

  /** A folder as a developer has it: the frameworks, and our package as npm packs it. */
  before(() => {
    installMissing(tools);
    workspace = mkdtempSync(join(tmpdir(), 'frameworks-'));
    const modules = join(workspace, 'node_modules');
    mkdirSync(join(modules, name), {recursive: true});
    for (const entry of readdirSync(join(tools, 'node_modules'))) {
      symlinkSync(join(tools, 'node_modules', entry), join(modules, entry), 'junction');
    }
    execFileSync('npm', ['pack', '--silent', '--pack-destination', workspace], {shell: true});
    const tarball = readdirSync(workspace).find(file => file.endsWith('.tgz')) as string;
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', `node_modules/${name}`], {cwd: workspace});
  });

  after(() => rmSync(workspace, {recursive: true}));

  function setUp(framework: string, app: App): string {
    const folder = join(workspace, framework.replace(' ', '-'));
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
    for (const [file, text] of Object.entries(app)) writeFileSync(join(folder, file), text);
    return folder;
  }

  const vite = (folder: string, ...words: string[]): string =>
    execFileSync(process.execPath, [join(tools, 'node_modules/vite/bin/vite.js'), 'build', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  for (const [framework, app] of Object.entries(apps)) {
    it(`builds and works with ${framework}: attributes in, events out`, async () => {
      const folder = setUp(framework, app);
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
      const {page, seen} = await openPage();
      await page.goto(site.origin);
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
      const folder = setUp(framework, app);
      vite(folder, '--ssr', server, '--outDir', 'server');
      const module = pathToFileURL(join(folder, 'server', 'server.js'));
      const code = `import('${module}').then(async ({rendered}) => console.log(await rendered()))`;
      const html = execFileSync(process.execPath, ['--eval', code], {cwd: folder, encoding: 'utf8'});
      assert.match(html, /<social-media-guidance[^>]* sections="law"/);
      assert.match(html, /<before-you-post[^>]* no-heading/);
      assert.match(html, /Fallback/);
    });
  }
});
