import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Contestant} from './contestant.ts';
import {probe} from './probe.ts';

/** How fast the computer and its network are. */
export interface Machine {
  readonly id: string;
  readonly name: string;
  readonly cpuSlowdown: number;
  /** Megabits a second, and milliseconds there and back. */
  readonly network?: {readonly megabits: number; readonly latency: number};
}

export interface Measured {
  /** On the wire, headers included, in bytes. */
  readonly bytes: number;
  readonly requests: number;
  /** From the start of the navigation until all headers are there and a click on the first has opened it. */
  readonly usable: number;
  /** Processor time of the main thread until then, in milliseconds. */
  readonly busy: number;
  readonly heap: number;
  readonly nodes: number;
  /** From a click to the end of the frame that shows it: the median of several. */
  readonly toggle: number;
}

/** A contestant's page, and what to expect of it. */
export interface Subject {
  readonly contestant: Contestant;
  readonly address: string;
  /** How many sections there are in all. */
  readonly headers: number;
  readonly machine: Machine;
}

/** Opens the page and measures it. Throws if it does not show and hide its content. */
export function measure(browser: Browser, subject: Subject): Promise<Measured> {
  return inFreshContext(browser, async page => {
    const session = await prepare(page, subject, true);
    const wire = countTraffic(session);
    const {said: usable} = await listen(session, 'usable');
    const error = new Promise<never>((_, reject) => page.on('pageerror', reject));
    const loaded = page.goto(subject.address);
    const at = Number(await Promise.race([usable, error, tooLate()]));
    const {TaskDuration: busy = Number.NaN} = await metrics(session);
    await loaded;
    await page.waitForNetworkIdle({idleTime: 300, timeout: 60_000});
    const toggle = (await page.evaluate('measureToggles()')) as number;
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    const {Nodes} = await metrics(session);
    return {...wire, usable: at, busy: busy * 1000, heap: usedSize, nodes: Nodes ?? Number.NaN, toggle};
  });
}

/** Opens the page once more and leaves it alone: opening a section moves what is below, and should. */
export function measureShift(browser: Browser, subject: Subject): Promise<number> {
  return inFreshContext(browser, async page => {
    await prepare(page, subject, false);
    await page.goto(subject.address);
    return (await page.evaluate('measureShift()')) as number;
  });
}

export async function inFreshContext<T>(browser: Browser, task: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    return await task(await context.newPage());
  } finally {
    await context.close();
  }
}

async function prepare(page: Page, {contestant, headers, machine}: Subject, clicks: boolean): Promise<CDPSession> {
  await page.setViewport({width: 1280, height: 900});
  const session = await page.createCDPSession();
  // Processor time and not the clock's, which counts what other programs on the computer do meanwhile.
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('Network.enable');
  await slowDown(session, machine);
  // The probe comes from a TypeScript loader, which wraps every function inside it in a call of this name.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.evaluateOnNewDocument(probe, contestant.headers, contestant.inside, headers, clicks);
  return session;
}

export async function slowDown(
  session: CDPSession,
  {cpuSlowdown, network}: Pick<Machine, 'cpuSlowdown' | 'network'>,
): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
  if (!network) return;
  const throughput = (network.megabits * 1_000_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
}

/** Bytes and requests, which grow while the page loads. A page's own icon is the browser's idea. */
function countTraffic(session: CDPSession): {bytes: number; requests: number} {
  const counted = {bytes: 0, requests: 0};
  const icons = new Set<string>();
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (request.url.endsWith('/favicon.ico')) icons.add(requestId);
    else if (!request.url.startsWith('data:')) counted.requests += 1;
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (!icons.has(requestId)) counted.bytes += encodedDataLength;
  });
  return counted;
}

/** What the page will say through a binding of its own, without a detour over the main thread. */
export async function listen(session: CDPSession, name: string): Promise<{readonly said: Promise<string>}> {
  const said = new Promise<string>(resolve => {
    session.on('Runtime.bindingCalled', ({name: called, payload}) => {
      if (called === name) resolve(payload);
    });
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name});
  return {said};
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const answer = await session.send('Performance.getMetrics');
  return Object.fromEntries(answer.metrics.map(({name, value}) => [name, value]));
}

export async function tooLate(): Promise<never> {
  await new Promise(resolve => setTimeout(resolve, 60_000).unref());
  throw new Error('it was not usable after a minute');
}
