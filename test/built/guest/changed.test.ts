import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

/** A page whose own script has changed, before ours came, what the browser offers. */
const after = (name: string, code: string, more: Partial<Case> = {}): Case => ({
  name,
  html: htmlPage(tags, `<script>${code}</script>${script}`),
  ...more,
});

/** Wraps a method as polyfills and monitors do: it does the same, through a function of theirs. */
const wrapped = (owner: string, method: string, body: string): string =>
  `{const real = ${owner}.${method}; ${owner}.${method} = function (...given) { ${body} };}`;
const through = 'return real.apply(this, given);';

const wrappers: readonly Case[] = [
  after('works where shadow roots are watched', wrapped('Element.prototype', 'attachShadow', through)),
  after(
    'works where listeners are wrapped',
    wrapped(
      'EventTarget.prototype',
      'addEventListener',
      `const [type, listener, ...more] = given;
       const watched = typeof listener === 'function' ? function (...event) { return listener.apply(this, event); } : listener;
       return real.call(this, type, watched, ...more);`,
    ),
  ),
  after(
    'works where an error monitor wraps the listeners that are objects',
    wrapped(
      'EventTarget.prototype',
      'addEventListener',
      `const {handleEvent} = given[1] ?? {};
       if (handleEvent) given[1].handleEvent = function (...event) { return handleEvent.apply(given[1], event); };
       ${through}`,
    ),
  ),
  after(
    'works where inserting is made lenient',
    wrapped(
      'Node.prototype',
      'insertBefore',
      `if (given[1] && given[1].parentNode !== this) return given[0]; ${through}`,
    ),
  ),
  after(
    'works where elements are defined later',
    wrapped('customElements', 'define', 'setTimeout(() => real.apply(this, given));'),
  ),
  after(
    'works where an adapter for old code wraps HTMLElement',
    `const real = HTMLElement;
     window.HTMLElement = function () { return Reflect.construct(real, [], this.constructor); };
     HTMLElement.prototype = real.prototype;
     HTMLElement.prototype.constructor = HTMLElement;
     Object.setPrototypeOf(HTMLElement, real);`,
  ),
];

const others: readonly Case[] = [
  after(
    'works where Event and CustomEvent are classes of the page',
    'window.Event = class { constructor() { throw Error("Event"); } }; window.CustomEvent = 1;',
  ),
  after(
    'works where Map and Promise are made anew from the real ones',
    'window.Map = class extends Map {}; window.Promise = class extends Promise {};',
  ),
  after(
    'works where Symbol is a function of the page',
    'const real = Symbol; window.Symbol = description => real(description); Object.assign(Symbol, {iterator: real.iterator, for: real.for});',
  ),
  after(
    'works where arrays are gone through by a generator',
    'Array.prototype[Symbol.iterator] = function* () { for (let at = 0; at < this.length; at++) yield this[at]; };',
  ),
  after(
    'works where push returns nothing',
    `{const real = Array.prototype.push; Array.prototype.push = function (...items) { real.apply(this, items); };}`,
  ),
  after(
    'works where Object.assign and Object.entries visit what was inherited',
    `
    Object.prototype.extend = function () {};
    Object.assign = (to, ...all) => { for (const from of all) for (const key in from) to[key] = from[key]; return to; };
    Object.entries = thing => { const all = []; for (const key in thing) all.push([key, thing[key]]); return all; };`,
  ),
  after(
    'works where what is newer than 2020 is missing',
    `
    for (const name of ['at', 'findLast', 'toSorted', 'with']) delete Array.prototype[name];
    delete String.prototype.at; delete String.prototype.replaceAll; delete Object.hasOwn; delete window.structuredClone;`,
  ),
  after('works without queueMicrotask', 'window.queueMicrotask = undefined;'),
  after(
    'works without observers, frames, media queries and selections',
    'for (const name of ["ResizeObserver", "IntersectionObserver", "requestAnimationFrame", "matchMedia", "getSelection", "WeakRef", "Proxy", "Reflect", "Intl"]) window[name] = undefined;',
  ),
  after('works where an error replaces the page', 'window.onerror = () => { document.body.textContent = ""; };'),
  after(
    'works where focus is kept from everybody',
    'addEventListener("focusin", event => event.stopImmediatePropagation(), true);',
  ),
  after(
    'works where old delegation climbs from what was clicked',
    'document.addEventListener("click", event => { for (let node = event.target; node !== document; node = node.parentNode) node.matches("a"); });',
  ),
  after(
    'works where history and clipboard throw',
    'history.pushState = history.replaceState = () => { throw Error("history"); }; Object.defineProperty(navigator, "clipboard", {get() { throw Error("clipboard"); }});',
  ),
  after(
    'works where nothing is found by its selector',
    'document.querySelector = document.querySelectorAll = () => null;',
  ),
  after(
    "works where classes of elements are the page's own",
    'window.HTMLScriptElement = window.HTMLAnchorElement = window.Text = function () {};',
  ),
  after(
    'works where the page minds every style element',
    'new MutationObserver(all => { for (const {addedNodes} of all) for (const node of addedNodes) if (node.localName === "style") throw Error("style"); }).observe(document, {childList: true, subtree: true});',
  ),
  after('works where style sheets cannot be made', 'window.CSSStyleSheet = function () { throw Error("no"); };'),
  after('works without console.info', 'console.info = undefined;'),
  after('works without a console of any kind', 'Object.defineProperty(window, "console", {value: undefined});'),
];

const stepsAside: readonly Case[] = [
  // Lit as it ships needs these three.
  after(
    'leaves the fallback where maps and sets are not gone through',
    'Map.prototype.forEach = Set.prototype.forEach = () => { throw Error("forEach"); };',
    {infos: 2},
  ),
  after('leaves the fallback where random numbers are missing', 'Math.random = undefined;', {infos: 1}),
  after(
    'leaves the fallback where every object has what a template has',
    'Object.assign(Object.prototype, {el: 1, parts: [], strings: [1, 2, 3], values: [], host: 1});',
    {infos: 1},
  ),
  after(
    'leaves the fallback where every object has a method that Lit takes for the texts of a template',
    'Object.prototype.strings = function () { return this; };',
    {infos: 1},
  ),
  after(
    'leaves the fallback where every object has what Lit takes for the option of a property',
    'Object.prototype.hasChanged = [];',
    {infos: 1},
  ),
  after('leaves the fallback where shadow roots come to nothing', 'Element.prototype.attachShadow = () => {};', {
    infos: 2,
  }),
  after(
    'leaves the fallback where markup cannot be parsed',
    'Object.defineProperty(Element.prototype, "innerHTML", {set() { throw Error("innerHTML"); }});',
    {infos: 2},
  ),
  after(
    'leaves the fallback where Trusted Types are no such thing',
    'Object.defineProperty(window, "trustedTypes", {value: {createPolicy() { throw Error("no"); }}});',
    {infos: 1},
  ),
].map(one => ({...one, shows: 'fallback'}));

testAll([...wrappers, ...others, ...stepsAside], stay());
