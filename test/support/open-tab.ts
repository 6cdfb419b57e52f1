import {after} from 'node:test';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {findBrowsers} from './browsers.mjs';
import {openPage} from './open-browser.ts';
import {startWebKit} from './webkit.mjs';

/** As much of a tab as all three engines give: for what pages live through as a whole. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  /** Runs a function on the page. It can see nothing of what is around it here. */
  evaluate<Told>(ask: () => Told): Promise<Told>;
  /** Clicks in the middle of an element inside the guidance, with the mouse. */
  click(selector: string): Promise<unknown>;
}

const {chromium, firefox, webkit} = findBrowsers();

export const tabOf = (page: Page): Tab => ({
  goto: address => page.goto(address),
  evaluate: ask => page.evaluate(ask) as never,
  click: selector => page.click(`social-media-guidance >>> ${selector}`),
});

let firefoxBrowser: Promise<Browser> | undefined;
let webkitTab: Promise<Tab & {close(): Promise<unknown>}> | undefined;

// A browser that did not start has told its test so already, and the others still have to be closed.
after(async () => {
  for (const started of await Promise.allSettled([firefoxBrowser, webkitTab])) {
    if (started.status === 'fulfilled') await started.value?.close();
  }
});

async function inFirefox(): Promise<Tab> {
  firefoxBrowser ??= launch({executablePath: firefox ?? '', browser: 'firefox'});
  return tabOf(await (await firefoxBrowser).newPage());
}

/** A window of WebKit. The environment may name the screen. */
export async function startWebKitTab(environment = process.env): Promise<Tab & {close(): Promise<unknown>}> {
  const {command, close} = await startWebKit(webkit, environment);
  const run = (script: string) => command('POST', '/execute/sync', {script, args: []});
  return {
    close,
    goto: (address: string) => command('POST', '/url', {url: address}),
    evaluate: <Told>(ask: () => Told): Promise<Told> => run(`return (${ask})()`),
    async click(selector: string) {
      const {x, y} = await run(`
        const element = document.querySelector('social-media-guidance').shadowRoot.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({block: 'nearest', behavior: 'instant'});
        const {x, y, width, height} = element.getBoundingClientRect();
        return {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};`);
      const actions = [
        {type: 'pointerMove', duration: 0, x, y},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ];
      await command('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
    },
  };
}

/** The one window of WebKit, whatever a test before has left in it. */
async function inWebKit(): Promise<Tab> {
  webkitTab ??= startWebKitTab();
  return webkitTab;
}

const all: readonly (readonly [name: string, path: string | undefined, open: () => Promise<Tab>])[] = [
  ['Chromium', chromium, async () => tabOf((await openPage()).page)],
  ['Firefox', firefox, inFirefox],
  ['WebKit', webkit, inWebKit],
];

/** The engines that this run is for (browsers.mjs). */
export const engines = all.filter(([, path]) => path).map(([name, , open]) => [name, open] as const);
