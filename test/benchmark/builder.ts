import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {inFreshContext, listen, type Machine, slowDown, tooLate} from './measure.ts';
import {middle} from './results.ts';

/** A screen of the embed builder, and a field of it that is typed into. */
interface BuilderScreen {
  readonly name: string;
  readonly fragment: string;
  readonly field: string;
}

const screens: readonly BuilderScreen[] = [
  {name: 'settings', fragment: '', field: '#folder'},
  {name: 'words', fragment: 'screen=words', field: '#text'},
];

/** How long a screen of the embed builder takes until a letter that was typed shows: the median of all rounds. */
export interface BuilderTime {
  readonly screen: string;
  readonly ready: number;
}

/** Opens the embed builder from a folder, as people do who have downloaded it: no network has a part in that. */
export async function measureBuilder(browser: Browser, machine: Machine, rounds: number): Promise<BuilderTime[]> {
  const times = screens.map(({name}) => ({screen: name, runs: [] as number[]}));
  for (let round = 1; round <= rounds; round++) {
    console.error(`embed builder, ${machine.name}: round ${round} of ${rounds}`);
    for (const [at, screen] of screens.entries()) times[at]?.runs.push(await measureScreen(browser, machine, screen));
  }
  return times.map(({screen, runs}) => ({screen, ready: middle(runs)}));
}

const measureScreen = (browser: Browser, {cpuSlowdown}: Machine, {fragment, field}: BuilderScreen): Promise<number> =>
  inFreshContext(browser, async page => {
    await page.setViewport({width: 1280, height: 900});
    const session = await page.createCDPSession();
    await slowDown(session, {cpuSlowdown});
    const {said: ready} = await listen(session, 'ready');
    // The probe comes from a TypeScript loader, which wraps every function inside it in a call of this name.
    await page.evaluateOnNewDocument('globalThis.__name = value => value');
    await page.evaluateOnNewDocument(typeAtOnce, field);
    const address = pathToFileURL(resolve('dist/embed-builder.html'));
    address.hash = fragment;
    const loaded = page.goto(String(address));
    const at = Number(await Promise.race([ready, tooLate()]));
    await loaded;
    return at;
  });

/** Runs in the page before anything else: types a letter as soon as there is a field, and says when a frame has shown it. */
function typeAtOnce(selector: string): void {
  if (window !== window.top || location.protocol === 'about:') return;
  function look(): void {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!field) return void setTimeout(look, 4);
    // Asked for before the page hears of the letter, so that what the page does after the same frame is not counted.
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => Reflect.get(window, 'ready')(String(performance.now()));
      port2.postMessage('');
    });
    const before = field.value;
    field.focus();
    document.execCommand('insertText', false, 'x');
    if (field.value === before) throw new Error(`${selector} took no letter`);
  }
  look();
}
