// WebKitGTK over plain WebDriver (https://www.w3.org/TR/webdriver2/). The usual clients bring a hundred packages and
// ask for newer Nodes than we do; the tests need a dozen commands.

import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findMiniBrowser, onPath} from './browsers.mjs';

/**
 * Starts the driver and one browser window, and returns `command(method, path, body)` and `close()`. The environment
 * may name the screen.
 */
export async function startWebKit(driverPath, environment = process.env) {
  const binary = findMiniBrowser();
  if (!binary) throw new Error('WebKitWebDriver is there but its MiniBrowser is not: set WEBKIT_BROWSER_PATH');
  const port = await freePort();
  const driver = startDriver(driverPath, port, environment);
  const address = `http://127.0.0.1:${port}/session`;
  try {
    await driver.listening;
    const capabilities = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary, args: ['--automation']}};
    const {sessionId} = await send('POST', address, {capabilities: {alwaysMatch: capabilities}});
    const session = `${address}/${sessionId}`;
    return {
      command: (method, path, body) => send(method, session + path, body),
      async close() {
        await send('DELETE', session).catch(() => undefined);
        driver.stop();
      },
    };
  } catch (error) {
    driver.stop();
    throw error;
  }
}

function startDriver(driverPath, port, environment) {
  const words = [driverPath, `--port=${port}`, '--host=127.0.0.1'];
  // It draws, so without a screen it needs a pretended one.
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) {
    if (!onPath('xvfb-run')) throw new Error('WebKit needs a screen: set DISPLAY or install xvfb');
    words.unshift('xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24');
  }
  const settings = writeSettings();
  const [program, ...rest] = words;
  const driver = spawn(program, rest, {
    // A process group of its own, so that stopping it also stops the screen and the browser.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    // WebKit's sandbox needs user namespaces, which containers and root do not have.
    env: {...environment, XDG_CONFIG_HOME: settings, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'},
  });
  const said = [];
  driver.stderr.on('data', data => said.push(data));
  const ended = new Promise((_, reject) => {
    driver.on('error', reject);
    driver.on('exit', code => reject(new Error(`WebKitWebDriver ended early (${code}): ${Buffer.concat(said)}`)));
  });
  ended.catch(() => undefined);
  const stop = () => {
    process.off('exit', stop);
    rmSync(settings, {recursive: true, force: true});
    try {
      process.kill(-driver.pid);
    } catch {
      // It has already ended.
    }
  };
  process.on('exit', stop);
  return {listening: Promise.race([ended, untilReady(`http://127.0.0.1:${port}/status`)]), stop};
}

/** Settings of its own, in which the toolbar is slim: with the usual one no window is less than 447 pixels wide. */
function writeSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), 'button, entry { min-width: 0; padding: 0 }');
  return folder;
}

async function untilReady(address) {
  const patience = AbortSignal.timeout(20_000);
  for (;;) {
    patience.throwIfAborted();
    const ready = await fetch(address).then(
      response => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function send(method, address, body) {
  const request = {method, signal: AbortSignal.timeout(60_000)};
  if (method === 'POST') request.body = JSON.stringify(body ?? {});
  const response = await fetch(address, request).catch(error => {
    throw new Error(`WebKit does not answer (${error.cause?.code ?? error.message}): has it ended?`);
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
