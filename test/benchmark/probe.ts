/**
 * Runs in the page before anything else. Looks, between the page's own tasks, whether all headers are there and whether
 * a click on the first one opens its section; then says so. The page never waits for it.
 *
 * @param headersSource - An expression: the controls.
 * @param insideSource - A function of a control: something that shows only while its section is open.
 * @param expected - How many controls there will be.
 * @param clicks - Whether to click as soon as possible. Without, the page is left as it comes.
 */
export function probe(headersSource: string, insideSource: string, expected: number, clicks: boolean): void {
  if (window !== window.top || location.protocol === 'about:') return;
  const headers = (): HTMLElement[] => [...new Function(`return ${headersSource}`)()];
  const inside = new Function(`return ${insideSource}`)() as (header: HTMLElement) => HTMLElement | null;
  const isOpen = (header: HTMLElement): boolean => {
    const content = inside(header);
    return !!content?.checkVisibility() && content.offsetHeight > 0 && (content.textContent ?? '').trim() !== '';
  };
  const rest = (time = 4): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

  async function untilUsable(): Promise<void> {
    for (;;) {
      const [first, ...others] = headers();
      // Without its style sheet, a section can look open.
      if (!first || others.length + 1 < expected || isOpen(first)) {
        await rest();
        continue;
      }
      first.click();
      await Promise.resolve();
      const at = performance.now();
      // Some open in steps: a second click right away would close it again.
      for (let tries = 0; tries < 5; tries++) {
        await rest();
        if (isOpen(first)) return Reflect.get(window, 'usable')(String(at));
      }
    }
  }

  /** How much has moved when everything is there, before anybody clicks. */
  async function measureShift(): Promise<number> {
    let shift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
    while (headers().length < expected) {
      if (performance.now() > 60_000) throw new Error('the headers had not come after a minute');
      await rest();
    }
    await new Promise(requestAnimationFrame);
    await rest(300);
    return shift;
  }

  /** Some let their panels move, and take no click until that has ended and they have heard of it. */
  async function untilStill(): Promise<void> {
    for (let tries = 0; tries < 100 && document.getAnimations().length > 0; tries++) await rest(10);
    await rest(50);
  }

  /** Clicks at the start of a frame and waits for the end of it. Every click has to change what shows. */
  async function toggleOnce(header: HTMLElement): Promise<number> {
    await untilStill();
    const before = isOpen(header);
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    header.click();
    await Promise.resolve();
    await new Promise<void>(resolve => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage('');
    });
    const took = performance.now() - start;
    for (let tries = 0; isOpen(header) === before; tries++) {
      if (tries > 200) throw new Error('a click did not show or hide the section');
      await rest(10);
    }
    return took;
  }

  async function measureToggles(): Promise<number> {
    const all = headers();
    if (all.length !== expected) throw new Error(`there are ${all.length} headers, where ${expected} sections are`);
    const times: number[] = [];
    for (const header of [all[0], all.at(-1), all[Math.floor(all.length / 2)]]) {
      if (!header) throw new Error('a header has gone');
      for (let turn = 0; turn < 2; turn++) times.push(await toggleOnce(header));
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  }

  Object.assign(window, {measureToggles, measureShift});
  if (clicks) untilUsable().catch(reportError);
}
