import {spawnSync} from 'node:child_process';
import {onPath} from './browsers.mjs';

/** Gets a Chromium for a machine that has no browser at all, and returns its path. */
export async function installBrowser(cacheDir) {
  if (onPath('apt-get') && process.getuid?.() === 0) {
    console.log('No browser found: installing chromium with apt-get …');
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium');
    return onPath('chromium');
  }
  try {
    return await downloadChrome(cacheDir);
  } catch (error) {
    throw new Error(`no browser found and none to be had (${error.message}): install one, or set CHROME_PATH`);
  }
}

function apt(...words) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status} = spawnSync('apt-get', words, {stdio: 'inherit', env});
  if (status !== 0) throw new Error(`apt-get ${words[0]} failed; its messages are above`);
}

async function downloadChrome(cacheDir) {
  const {Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId} = await import(
    '@puppeteer/browsers'
  );
  const [earlier] = await getInstalledBrowsers({cacheDir});
  if (earlier) return earlier.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('none is made for this system');
  console.log('No browser found: downloading Chrome into .cache …');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const {executablePath} = await install({browser: Browser.CHROME, buildId, cacheDir});
  return executablePath;
}
