import {spawnSync} from 'node:child_process';
import {onPath} from './browsers.mjs';

/** Gets a Chromium for a machine that has no browser at all, and returns its path. Its headless shell is enough. */
export async function installBrowser(cacheDir) {
  if (onPath('apt-get') && process.getuid?.() === 0) {
    console.log('No browser found: installing Chromium with apt-get …');
    apt('update');
    // Debian has had the shell since 12, and not from its first day.
    const name = ['chromium-headless-shell', 'chromium'].find(isPackage) ?? 'chromium';
    apt('install', '--yes', '--no-install-recommends', name);
    return onPath(name);
  }
  try {
    return await downloadShell(cacheDir);
  } catch (error) {
    throw new Error(`no browser found and none to be had (${error.message}): install one, or set CHROME_PATH`);
  }
}

function apt(...words) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status} = spawnSync('apt-get', words, {stdio: 'inherit', env});
  if (status !== 0) throw new Error(`apt-get ${words[0]} failed; its messages are above`);
}

const isPackage = name => spawnSync('apt-cache', ['show', name], {stdio: 'ignore'}).status === 0;

async function downloadShell(cacheDir) {
  const {Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId} = await import(
    '@puppeteer/browsers'
  );
  const [earlier] = await getInstalledBrowsers({cacheDir});
  if (earlier) return earlier.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('none is made for this system');
  console.log("No browser found: downloading Chrome's headless shell into .cache …");
  const buildId = await resolveBuildId(Browser.CHROMEHEADLESSSHELL, platform, 'stable');
  const {executablePath} = await install({browser: Browser.CHROMEHEADLESSSHELL, buildId, cacheDir});
  return executablePath;
}
