import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The engines the tests know. `npm test` needs Chromium alone; continuous integration needs all. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** Whether this is the run before a merge, which leaves nothing out. */
export const isComplete = process.env.CI === 'true';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Where each engine usually is: a variable that overrules, names on the PATH, and whole paths. */
const places = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap(folder => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map(folder => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
  },
  // The WebKitGTK of Debian and Fedora. Safari's driver needs a window and a person's consent, so it is not looked for.
  webkit: {variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], paths: []},
};

/** Chromium without what is around its pages. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];

export const isShell = path => shells.some(name => path?.includes(name));

/**
 * The executable of each engine that this run is for, by its name, as far as it is there. For WebKit that is the driver.
 *
 * @param options.all - Whether Firefox and WebKit are wanted, too. Default: in continuous integration.
 * @param options.shell - Whether Chromium's headless shell will do, and is better: it opens a page in a third of the
 *   time, but has no windows, no back/forward cache and no text fragments. Default: not in continuous integration, where
 *   the elements and the platforms are tested in what people use.
 */
export function findBrowsers({all = isComplete, shell = !isComplete} = {}) {
  const wanted = all ? engines : ['chromium'];
  const found = wanted.map(engine => [
    engine,
    findBrowser(places[engine], shell && engine === 'chromium' ? shells : []),
  ]);
  return Object.fromEntries(found.filter(([, path]) => path !== undefined));
}

function findBrowser({variable, names, paths}, better) {
  const wanted = process.env[variable];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`${variable} names ${wanted}, which is not there`);
    return wanted;
  }
  return [...[...better, ...names].map(onPath), ...paths].find(path => path !== undefined && existsSync(path));
}

/** The path of a program the shell would find by this name. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map(folder => join(folder, name)).find(path => existsSync(path));
}

/** WebKitGTK's bare browser, which the driver has to be told of. WEBKIT_BROWSER_PATH overrules. */
export function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map(name => `/usr/lib/${name}`) : [];
  const folders = [...libraries, '/usr/libexec', '/usr/lib64'];
  const paths = folders.flatMap(folder =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0'].map(version => `${folder}/${version}/MiniBrowser`),
  );
  return [process.env.WEBKIT_BROWSER_PATH, ...paths].find(path => path && existsSync(path));
}
