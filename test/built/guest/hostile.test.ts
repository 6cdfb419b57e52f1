import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

/** A page whose own script has run before ours. */
const after = (name: string, code: string, more: Partial<Case> = {}): Case => ({
  name,
  html: htmlPage(tags, `<script>${code}</script>${script}`),
  ...more,
});

const builtIns: readonly Case[] = [
  after(
    'works beside enumerable additions to every prototype',
    `for (const owner of [Object, Array, String, Function, Number, Element, HTMLElement, Node]) {
      owner.prototype.each = function () { throw Error('each') };
      owner.prototype.extend = owner.prototype.$ = 1;
    }`,
  ),
  after(
    'works where Object.prototype has what looks like an option',
    `for (const name of ['type', 'attribute', 'noAccessor', 'converter', 'value', 'writable', 'host', 'open', 'cssText', 'sheet', 'mode', 'hint', 'href']) {
      Object.prototype[name] = 'odd';
    }`,
  ),
  after(
    'works where MooTools habits replace built-ins',
    `window.Event = function DOMEvent(event) { return event && (this.event = event); };
     window.Element = function (tag) { return document.createElement(tag); };
     window.Element.prototype = HTMLElement.prototype.__proto__;
     window.Document = window.Window = function () {};
     Array.from = function (item) { return item == null ? [] : [item]; };
     Function.prototype.bind = function (that) { var self = this; return function () { return self.call(that); }; };
     Array.prototype.entries = Array.prototype.keys = function () { return this.slice(); };
     Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
     String.prototype.contains = Array.prototype.contains = Array.prototype.include = function () { return false; };`,
  ),
  after(
    'works where Prototype.js habits replace built-ins',
    `Array.from = function (iterable) { return iterable ? [].concat(iterable) : []; };
     Array.prototype.find = Array.prototype.detect = function (test) { var found; this.forEach(function (item, index) { if (found === undefined && test(item, index)) found = item; }); return found; };
     Array.prototype.toJSON = Array.prototype.inspect = function () { return '[]'; };
     Array.prototype.reverse = (reverse => function (inline) { return reverse.call(inline === false ? this.slice() : this); })(Array.prototype.reverse);
     for (const name of ['update', 'replace', 'insert', 'remove', 'select', 'show', 'hide', 'toggle', 'clone', 'observe', 'fire', 'next']) {
       HTMLElement.prototype[name] = function () { throw Error(name); };
     }`,
  ),
  after(
    'works on frozen built-ins',
    `for (const name of Object.getOwnPropertyNames(window)) {
      const value = Object.getOwnPropertyDescriptor(window, name).value;
      if (typeof value !== 'function') continue;
      Object.freeze(value);
      if (value.prototype) Object.freeze(value.prototype);
    }
    for (const value of [Math, JSON, Reflect, Object.getPrototypeOf(function* () {}), Object.getPrototypeOf([][Symbol.iterator]())]) Object.freeze(value);`,
  ),
  after('works beside an AMD loader', 'window.define = function () { throw Error("define"); }; define.amd = {};'),
  after(
    'works beside CommonJS',
    'window.module = {exports: {}}; window.exports = module.exports; window.require = () => { throw Error(); };',
  ),
  after(
    'works where the page uses names of built-ins for its own things',
    'var URL = "/home", URLSearchParams = 1, Text = 2, Comment = 3, Range = 4;',
  ),
  {
    name: 'works where the page replaces built-ins later',
    html: htmlPage(
      tags,
      '<script src="/widgets/social-media-guidance.js"></script><script>var Map = {}, Set = {}, WeakMap = {}, Event = {}, URL = ""; Promise = {};</script>',
    ),
  },
  after('leaves the fallback where the page has a Map of its own', 'var Map = {places: []};', {
    shows: 'fallback',
    infos: 1,
  }),
  after(
    'leaves the fallback where elements cannot be defined',
    'customElements.define = () => { throw Error("no"); };',
    {shows: 'fallback', infos: 1},
  ),
  after(
    'leaves the fallback where there are no custom elements',
    'Object.defineProperty(window, "customElements", {value: undefined});',
    {shows: 'fallback'},
  ),
  after('leaves the fallback where style sheets cannot be shared', 'delete Document.prototype.adoptedStyleSheets;', {
    shows: 'fallback',
  }),
  after(
    'leaves the fallback where custom elements are half of what they should be',
    'Object.defineProperty(window, "customElements", {value: {define() {}}});',
    {shows: 'fallback', infos: 1},
  ),
  after('leaves the fallback where there is no shadow DOM', 'window.ShadowRoot = undefined;', {shows: 'fallback'}),
  after(
    'leaves the fallback where shadow roots are refused',
    'Element.prototype.attachShadow = () => { throw Error("no"); };',
    {shows: 'fallback', infos: 2},
  ),
  after('leaves the fallback where rendering fails', 'document.createComment = () => { throw Error("no"); };', {
    shows: 'fallback',
    infos: 2,
  }),
  after('works without a console', 'window.console = {log() {}};'),
  after(
    'says nothing through a console that cannot',
    'window.console = {}; customElements.define("before-you-post", class extends HTMLElement {});',
    {shows: 'fallback'},
  ),
  after(
    'works where storage throws',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, {get() { throw Error('storage'); }});`,
  ),
  after(
    'works where a custom element polyfill wraps define',
    `
    const define = customElements.define;
    customElements.define = function (name, constructor, options) { define.call(this, name, constructor, options); };`,
  ),
  {
    name: 'works where names in the page hide those of the document',
    html: htmlPage(
      `<form name="currentScript"></form><img name="activeElement" alt=""><form name="baseURI"><input name="hasAttribute"></form><img name="location" alt="">${tags}`,
      '<script src="/widgets/social-media-guidance.js" defer></script>',
    ),
  },
];

testAll(builtIns, stay());
