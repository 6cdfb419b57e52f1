import {once} from 'node:events';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';

/** How the tests that run in Node want their Chromium. */
export const chromiumOptions = executablePath => ({
  executablePath,
  args: [
    // Root may not use the sandbox, and test machines often run as root.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    // Pages of one context share a process, because starting one costs more than most tests.
    '--renderer-process-limit=1',
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess',
  ],
  // Scroll bars take room from the content on most desktops, and whether a frame has one is part of fitting it.
  ignoreDefaultArgs: ['--hide-scrollbars'],
});

/**
 * Lends browsers to test files, which are processes of their own: starting one takes about as long as the tests of a
 * file, and some fifty files want one. Each has its browser alone, as only one page at a time can have the focus.
 *
 * A request borrows a browser: the answer begins with the address to connect to, and does not end. Whoever has asked
 * gives the browser back by closing the connection, which the system does for a process that crashes.
 *
 * @returns where to ask, and how to close it all
 */
export async function lendChromium(executablePath) {
  const started = [];
  const free = [];
  const start = () => {
    const browser = puppeteer.launch(chromiumOptions(executablePath));
    started.push(browser);
    return browser;
  };
  // One that has died in the hands of a test cannot be tidied, and is not lent again.
  const tidied = browser =>
    tidy(browser).then(
      () => browser,
      () => undefined,
    );
  const server = createServer(async (_, response) => {
    try {
      const browser = (await free.pop()) ?? (await start());
      response.on('close', () => free.push(tidied(browser)));
      response.write(browser.wsEndpoint());
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      for (const {value} of await Promise.allSettled(started)) await value?.close();
    },
  };
}

/** Closes all that a test file has left open, in contexts that this connection has not made and does not know of. */
async function tidy(browser) {
  const session = await browser.target().createCDPSession();
  const {browserContextIds} = await session.send('Target.getBrowserContexts');
  for (const browserContextId of browserContextIds)
    await session.send('Target.disposeBrowserContext', {browserContextId});
  await session.detach();
}
