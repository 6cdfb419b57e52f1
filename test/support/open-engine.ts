import {after} from 'node:test';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {findBrowsers} from './browsers.mjs';
import {openPage} from './open-browser.ts';

/** What a person has set on their computer. */
export interface Computer {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColours?: boolean;
  readonly lessMotion?: boolean;
}

/** Opens an empty page on such a computer. */
type Open = (computer: Computer) => Promise<Page>;

async function inChromium({scheme = 'light', forcedColours, lessMotion}: Computer): Promise<Page> {
  const {page} = await openPage();
  // Puppeteer refuses forced colours by name; the protocol beneath knows them.
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'forced-colors', value: forcedColours ? 'active' : 'none'},
      {name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : 'no-preference'},
    ],
  });
  return page;
}

/** Firefox asks its settings, which are read when it starts: one Firefox for each computer. */
const firefoxes = new Map<string, Promise<Browser>>();

// One that did not start has told its test so already.
after(async () => {
  for (const started of await Promise.allSettled(firefoxes.values())) {
    if (started.status === 'fulfilled') await started.value.close();
  }
});

const {firefox} = findBrowsers();

async function inFirefox(computer: Computer): Promise<Page> {
  const key = JSON.stringify(computer);
  const browser =
    firefoxes.get(key) ??
    launch({executablePath: firefox ?? '', browser: 'firefox', extraPrefsFirefox: settings(computer)});
  firefoxes.set(key, browser);
  return (await browser).newPage();
}

function settings({scheme = 'light', forcedColours, lessMotion}: Computer): Record<string, string | number> {
  const dark = scheme === 'dark';
  return {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.prefersReducedMotion': lessMotion ? 1 : 0,
    // "Override the colours specified by the page with your selections": always. The selections make it dark or light.
    ...(forcedColours && {
      'browser.display.document_color_use': 2,
      'browser.display.background_color': dark ? '#000000' : '#ffffff',
      'browser.display.foreground_color': dark ? '#ffffff' : '#000000',
      'browser.display.anchor_color': dark ? '#ffff00' : '#0000ee',
    }),
  };
}

/** The engines that can be told of a person's computer, of those that this run is for (browsers.mjs). */
export const engines: readonly (readonly [name: string, open: Open])[] = [
  ['Chromium', inChromium],
  ...(firefox ? [['Firefox', inFirefox] as const] : []),
];
