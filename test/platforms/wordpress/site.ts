import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {unpacked} from '../debian.ts';
import {start} from '../service.ts';
import {startDatabase} from './database.ts';
import {findWordPress} from './find-wordpress.ts';

const theme = 'twentytwentythree';
const password = 'correct horse battery staple';

export type Role = 'administrator' | 'author';

/** A WordPress of a test's own, with a database, a theme, an administrator, an author, and our files in `/widgets/`. */
export class WordPressSite {
  readonly #root: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;

  private constructor(root: string, origin: string, stop: () => Promise<void>) {
    this.#root = root;
    this.origin = origin;
    this.stop = stop;
  }

  static async start(): Promise<WordPressSite> {
    const {php, root: packaged} = findWordPress();
    const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
    const root = join(folder, 'site');
    // Debian's package links to other packages, for parts of WordPress that no reader meets.
    cpSync(packaged, root, {recursive: true, verbatimSymlinks: true});
    // The classic editor is one that authors meet.
    const underscore = join(root, 'wp-includes/js/underscore.min.js');
    rmSync(underscore);
    cpSync(unpacked('/usr/share/javascript/underscore/underscore.min.js', 'libjs-underscore'), underscore);
    const themes = `wp-content/themes/${theme}`;
    const style = unpacked(`/usr/share/wordpress/${themes}/style.css`, `wordpress-theme-${theme}`);
    cpSync(dirname(style), join(root, themes), {recursive: true});
    cpSync('dist', join(root, 'widgets'), {recursive: true});
    cpSync('test/platforms/wordpress/wp-config.php', join(root, 'wp-config.php'));
    const services = [await startDatabase(join(folder, 'database'))];
    const stop = async (): Promise<void> => {
      for (const service of services.reverse()) await service.stop();
      rmSync(folder, {recursive: true});
    };
    try {
      execFileSync(php, ['test/platforms/wordpress/install.php', root, password], {stdio: 'pipe'});
      const server = await start(php, ['-S', '127.0.0.1:0', '-t', root], /http:\S+(?=\) started)/);
      services.push(server);
      return new WordPressSite(root, server.ready, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  /** Adds a plugin that nobody can switch off, as the administrator of a server does: by putting it into a folder. */
  addPlugin(php: string): void {
    mkdirSync(join(this.#root, 'wp-content/mu-plugins'), {recursive: true});
    writeFileSync(join(this.#root, 'wp-content/mu-plugins/social-media-guidance.php'), php);
  }

  /** Logs in at WordPress' own form. */
  async logIn(page: Page, role: Role): Promise<void> {
    await page.goto(`${this.origin}/wp-login.php?redirect_to=${this.origin}/wp-admin/profile.php`);
    // The form takes focus by itself a moment after it has come, and would take what is being typed elsewhere then.
    await page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await page.type('#user_login', role);
    await page.type('#user_pass', password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    if (!page.url().includes('/profile.php')) throw new Error(`WordPress did not log in the ${role}`);
  }

  /** Publishes as the editor's "Publish" button does, from a page on which somebody is logged in. Returns the address. */
  async publish(page: Page, content: string): Promise<string> {
    const {link, message} = await page.evaluate(async content => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const headers = {'Content-Type': 'application/json', 'X-WP-Nonce': nonce};
      const body = JSON.stringify({title: 'Posting online', status: 'publish', content});
      const reply = await fetch('/?rest_route=/wp/v2/posts', {method: 'POST', headers, body});
      return (await reply.json()) as {link?: string; message?: string};
    }, content);
    if (link === undefined) throw new Error(`WordPress did not publish: ${message}`);
    return link;
  }
}
