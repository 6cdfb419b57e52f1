import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

const src = '/widgets/social-media-guidance.js';
const dropIn = readFileSync('dist/social-media-guidance.js', 'utf8');

const page = (name: string, body: string, head = script, more: Partial<Case> = {}): Case => ({
  name,
  html: htmlPage(body, head),
  ...more,
});

/** Both tags with something more on them. */
const withAttributes = (more: string): string =>
  tags.replaceAll(/<(social-media-guidance|before-you-post)>/g, `<$1 ${more}>`);

/** Every link in the widgets leads where a browser may go. */
async function onlyOpens(ours: Page): Promise<void> {
  const schemes = new Set(
    await ours.$$eval('pierce/a', links => links.map(link => (link as HTMLAnchorElement).protocol)),
  );
  assert.deepEqual(
    new Set([...schemes, 'http:', 'https:', 'mailto:', 'tel:']),
    new Set(['http:', 'https:', 'mailto:', 'tel:']),
  );
}

const hidingNames = [
  'currentScript',
  'querySelector',
  'parentNode',
  'childNodes',
  'attributes',
  'shadowRoot',
  'isConnected',
];
const swapBody = `addEventListener('load', () => document.documentElement.replaceChild(document.body.cloneNode(true), document.body));`;
const writeAgain = `addEventListener('load', () => { document.open(); document.write(${JSON.stringify(tags)}); document.close(); }, {once: true});`;

const places: readonly Case[] = [
  page(
    'works in a form whose fields hide what forms have',
    `<form>${hidingNames.map(name => `<input type="hidden" name="${name}">`).join('')}${tags}</form>`,
  ),
  page(
    'works where ids of the page are names of the window',
    `${['customElements', 'Map', 'location', 'history', 'CSS', 'ShadowRoot', 'print', 'name', 'top'].map(id => `<b id="${id}"></b>`).join('')}${tags}`,
  ),
  page('works in a paragraph, which the browser closes before its content', `<p>${tags}</p>`),
  page(
    'works in old centred tables',
    `<table><tr><td><center><table><tr><td><font>${tags}</font></table></center></table>`,
  ),
  page('works in a label', `<label>${tags}</label>`),
  page(
    'works in a drawing',
    `<svg width="900" height="4000"><foreignObject width="900" height="4000">${tags}</foreignObject></svg>`,
  ),
  page('works beside its like for readers without scripts', `<noscript>${tags}</noscript>${tags}`),
  page('works where the direction follows the text', `<div dir="auto">${tags}</div>`),
  page(
    'works under a thousand attributes',
    withAttributes(
      `${Array.from({length: 1000}, (_, at) => `data-x${at}="${at}"`).join(' ')} is="x" class="a" style="color: red" tabindex="0" part="x" slot="y" lang="cy" title="t"`,
    ),
  ),
  page(
    'works on tags that the page has given a root in its markup',
    withAttributes('').replaceAll(
      /(<(?:social-media-guidance|before-you-post) >)/g,
      '$1<template shadowrootmode="open"><p>Old</p></template>',
    ),
  ),
  page(
    'works with site words as long as a page',
    withAttributes(`data-support="${'Wörter'.repeat(2000)}" data-communications-team="\u202Eabc"`),
  ),
  page(
    'works where addresses hide their scheme behind entities',
    withAttributes(
      'data-support="x" data-support-href="java&#x09;script&colon;window.hacked=1" data-policy="y" data-policy-href="&#1;javascript:window.hacked=1" guidance-href="jAvAsCrIpT:window.hacked=1"',
    ),
    script,
    {
      warnings: 1,
      finally: onlyOpens,
    },
  ),
];

const documents: readonly Case[] = [
  page('works where every link opens a tab', tags, `<base target="_blank">${script}`),
  page('works where the page is being edited', `${tags}<script>document.designMode = 'on'</script>`),
  page(
    'works beside an import map and modules',
    tags,
    `<script type="importmap">{"imports": {"lit": "/nowhere.js"}}</script><script type="module">await 0; export {};</script>${script}`,
  ),
  page('works when its text stands in the page', `${tags}<script>${dropIn}</script>`, ''),
  page('works in strict code, joined to other files', tags, '<script src="/joined.js" defer></script>', {
    files: {'/joined.js': {body: `"use strict";(function () { var first = 1; })()\n;${dropIn}\n;var last = 2`}},
  }),
  page(
    'works when the tag says another encoding',
    tags,
    `<script language="javascript" charset="iso-8859-1" src="${src}"></script>`,
  ),
  page('works when its tag is taken away', tags, `<script src="${src}" onload="this.remove()"></script>`),
  page('works when the page swaps its body for a copy', tags, `${script}<script>${swapBody}</script>`),
  page('works when the page is written anew', '<p>First</p>', `${script}<script>${writeAgain}</script>`),
  page(
    'works when the page is printed while it loads',
    `${tags}<script>addEventListener('DOMContentLoaded', () => { dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); })</script>`,
  ),
  {
    name: 'leaves the fallback in a drawing that is the whole document',
    shows: 'fallback',
    infos: 1,
    path: '/page.svg',
    headers: {'Content-Type': 'image/svg+xml'},
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="4000"><foreignObject width="900" height="4000">
      <div xmlns="http://www.w3.org/1999/xhtml">${tags}<script src="${src}"></script></div></foreignObject></svg>`,
  },
];

testAll([...places, ...documents], stay());
