import {expect} from 'chai';
import {html} from 'lit';
import {type BeforeYouPost, checks, choose, mountChecklist, stopChecks, tick} from './support/checklist.ts';
import {find, findAll} from './support/find.ts';
import {until} from './support/until.ts';

/** Puts a spy in the place of every way to keep, send or log something. Returns what they saw, and how to take them away. */
function watch(): {seen: string[]; stop(): void} {
  const seen: string[] = [];
  const real: (() => void)[] = [];
  const spyOn = (owner: object, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) throw new Error(`there is no ${name} to watch`);
    const note = () => seen.push(name);
    Object.defineProperty(owner, name, {
      configurable: true,
      ...(descriptor.get ? {get: note, set: note} : {value: note, writable: true}),
    });
    real.push(() => Object.defineProperty(owner, name, descriptor));
  };
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) spyOn(Storage.prototype, name);
  for (const name of ['localStorage', 'sessionStorage', 'fetch', 'WebSocket', 'EventSource', 'indexedDB', 'caches'])
    spyOn(Object.hasOwn(window, name) ? window : Window.prototype, name);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) spyOn(console, name);
  spyOn(Document.prototype, 'cookie');
  spyOn(XMLHttpRequest.prototype, 'send');
  spyOn(Navigator.prototype, 'sendBeacon');
  spyOn(HTMLFormElement.prototype, 'submit');
  spyOn(History.prototype, 'pushState');
  spyOn(History.prototype, 'replaceState');
  return {seen, stop: () => real.forEach(restore => void restore())};
}

/** Everything a person can do, once, the ways that fail included. */
async function wholeSession(widget: BeforeYouPost): Promise<void> {
  await choose(widget, 'See my result');
  await choose(widget, 'Clear all ticks');
  await tick(widget, ...stopChecks.slice(1));
  await choose(widget, 'See my result');
  find(widget, 'link', stopChecks[0]?.label).click();
  await choose(widget, 'Copy result');
  await until(() => findAll(widget, 'textbox').length === 1, 'the text to copy shows');
  await choose(widget, 'Clear all ticks');
  await choose(widget, 'Undo');
  await tick(widget, ...stopChecks.slice(0, 1), ...checks.slice(stopChecks.length));
  await choose(widget, 'Print');
  widget.clear();
  widget.showResult();
  const {parentElement} = widget;
  widget.remove();
  parentElement?.append(widget);
  await widget.updateComplete;
}

describe('the privacy of <before-you-post>', () => {
  it('stores, sends and logs nothing through a whole session', async () => {
    const widget = await mountChecklist(
      html`<before-you-post print-button></before-you-post><social-media-guidance></social-media-guidance>`,
    );
    const {print} = window;
    window.print = () => {};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    const address = location.href;
    const cookies = document.cookie;
    const requests = performance.getEntriesByType('resource').length;
    const spies = watch();
    try {
      await wholeSession(widget);
    } finally {
      spies.stop();
      window.print = print;
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(spies.seen).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').slice(requests)).to.deep.equal([]);
    expect([location.href, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal([
      address,
      cookies,
      0,
      0,
    ]);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('says so on the screen, in words that are true', async () => {
    const widget = await mountChecklist();
    expect(widget.shadowRoot?.textContent).to.contain('Takes about a minute. Nothing you tick is saved or sent.');
  });

  it('asks browsers not to bring ticks back', async () => {
    const widget = await mountChecklist();
    const boxes = findAll(widget, 'checkbox');
    expect(boxes.map(box => box.getAttribute('autocomplete'))).to.deep.equal(boxes.map(() => 'off'));
  });
});

describe('the language of <before-you-post>', () => {
  /** Words that would promise what no checklist can. */
  const promises = /\b(safe|safely|approved|pass|passed|score|scored|percent|per cent)\b|%/i;

  it('promises nothing in any state', async () => {
    const widget = await mountChecklist(html`<before-you-post print-button paper-href="paper.html"></before-you-post>`);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    const texts: string[] = [];
    // Text that only print shows is read as well.
    const read = () => texts.push(widget.shadowRoot?.textContent ?? '');
    read();
    await choose(widget, 'See my result');
    read();
    for (const check of checks) {
      await tick(widget, check);
      read();
    }
    await choose(widget, 'Copy result');
    texts.push((find(widget, 'textbox') as HTMLTextAreaElement).value);
    await choose(widget, 'Clear all ticks');
    read();
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(texts).to.have.length(checks.length + 4);
    expect(texts.filter(text => promises.test(text))).to.deep.equal([]);
  });
});
