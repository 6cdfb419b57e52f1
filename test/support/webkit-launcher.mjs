import {startWebKit} from './webkit.mjs';
import {webkitPage} from './webkit-page.mjs';

/**
 * Runs browser tests in WebKitGTK.
 *
 * To the commands of the test runner it looks like Puppeteer: for a launcher of type `webdriver` they know neither a
 * held key nor the size of the window. It can not emulate media; no WebDriver command does.
 */
export function webkitLauncher(driverPath) {
  const active = new Set();
  let starting;
  let page;

  async function start() {
    const webkit = await startWebKit(driverPath);
    page = webkitPage(webkit.command);
    return webkit;
  }

  function running() {
    starting ??= start();
    return starting;
  }

  return {
    name: 'WebKit',
    type: 'puppeteer',
    // One window, one test file at a time: keys go to the window that has the focus.
    concurrency: 1,

    async startSession(id, url) {
      active.add(id);
      const {command} = await running();
      await page.setViewport({width: 800, height: 600});
      await command('POST', '/url', {url});
    },

    async stopSession(id) {
      active.delete(id);
      const {command} = await running();
      // Lets go of keys and buttons that a test left down.
      await command('DELETE', '/actions');
      await command('POST', '/url', {url: 'about:blank'});
      return {};
    },

    async stop() {
      const webkit = await starting?.catch(() => undefined);
      await webkit?.close();
    },

    isActive: id => active.has(id),
    getPage: () => page,
    /** Also asked when the browser has gone, and then it has no address. */
    getBrowserUrl: () =>
      running()
        .then(({command}) => command('GET', '/url'))
        .catch(() => undefined),
    async startDebugSession() {
      throw new Error('debug in Chromium or Firefox');
    },
  };
}
