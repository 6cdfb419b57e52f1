import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

const src = '/widgets/social-media-guidance.js';
const dropIn = readFileSync('dist/social-media-guidance.js', 'utf8');
const inQuotes = JSON.stringify(tags);

const {version} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {version: string};

/** What readers see in the widgets, and what the style sheets add to it on paper. */
const everyText = (page: Page): Promise<string> =>
  page.$$eval('social-media-guidance, before-you-post', elements =>
    elements
      .flatMap(({shadowRoot}) => [
        shadowRoot?.textContent,
        ...(shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) => [...cssRules].map(rule => rule.cssText)),
      ])
      .join(' '),
  );

/** A page whose own script, before the drop-in or after it, makes the elements. */
const made = (how: string, code: string): Case[] => [
  {
    name: `works on elements ${how} before the script`,
    html: htmlPage(`<main></main><script>${code}</script><script src="${src}"></script>`, ''),
  },
  {
    name: `works on elements ${how} after the script`,
    html: htmlPage(`<main></main><script>${code}</script>`, `<script src="${src}"></script>`),
  },
];

const scripts: readonly Case[] = [
  {name: 'works with a deferred script in the head', html: htmlPage(tags)},
  {name: 'works with a blocking script in the head', html: htmlPage(tags, `<script src="${src}"></script>`)},
  {name: 'works with an async script', html: htmlPage(tags, `<script src="${src}" async></script>`)},
  {name: 'works with the script at the end', html: htmlPage(`${tags}<script src="${src}"></script>`, '')},
  {name: 'works as a module', html: htmlPage(tags, `<script type="module" src="${src}"></script>`)},
  {
    name: 'works when another script injects it',
    html: htmlPage(tags, `<script>document.head.appendChild(document.createElement('script')).src = '${src}'</script>`),
  },
  {
    name: 'works when its text is evaluated, without a script tag of its own',
    html: htmlPage(
      tags,
      `<script>fetch('${src}').then(answer => answer.text()).then(text => (0, eval)(text))</script>`,
    ),
  },
  {
    name: 'works inside another script, as optimisers join them',
    html: htmlPage(tags, '<script src="/all.js" defer></script>'),
    files: {'/all.js': {body: `var first=1;${dropIn};var last=2`}},
  },
  {
    name: 'works when document.write brings it',
    html: htmlPage(tags, `<script>document.write('<script src="${src}"></' + 'script>')</script>`),
  },
  {name: 'says once that a second copy does nothing', html: htmlPage(tags, script + script), infos: 1},
  {
    name: 'says once that another version that comes second does nothing',
    html: htmlPage(tags, `<script src="/old/social-media-guidance.js"></script>${script}`),
    files: {'/old/social-media-guidance.js': {body: dropIn.replaceAll(version, '0.0.1')}},
    infos: 1,
  },
  {
    name: 'does nothing where the page has an element of one of the names',
    html: htmlPage(
      tags,
      `<script>customElements.define('before-you-post', class extends HTMLElement {})</script>${script}`,
    ),
    shows: 'fallback',
    infos: 1,
  },
];

const documents: readonly Case[] = [
  {name: 'works in quirks mode', html: `<title>Old</title>${script}<font size=2>${tags}</font>`},
  {
    // Lit's templates are HTML, which an XML parser refuses.
    name: 'leaves the fallback in XHTML',
    path: '/page.xhtml',
    shows: 'fallback',
    infos: 1,
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Strict</title>
      <script src="${src}" defer="defer"></script></head><body>${tags}</body></html>`,
  },
  {
    name: 'works on a Latin-1 page whose server does not say how the script is encoded',
    html: htmlPage(tags, '<script src="/bare/social-media-guidance.js" defer></script>').replace(
      '<meta charset="utf-8">',
      '',
    ),
    headers: {'Content-Type': 'text/html; charset=iso-8859-1'},
    files: {'/bare/social-media-guidance.js': {body: dropIn, headers: {'Content-Type': 'text/javascript'}}},
    finally: async page => assert.doesNotMatch(await everyText(page), /[\u00c2\u00c3\u00e2]/),
  },
  {
    name: 'works under a foreign base address',
    html: htmlPage(tags, `${script}<base href="https://example.org/elsewhere/">`),
  },
  {
    name: 'works in a frame from srcdoc',
    html: `<iframe srcdoc="${htmlPage(tags).replaceAll('"', '&quot;')}"></iframe>`,
  },
  {
    name: 'works in a sandboxed frame',
    html: '<iframe sandbox="allow-scripts" src="/inner.html" width="600" height="900"></iframe>',
    files: {'/inner.html': {body: htmlPage(tags)}},
  },
];

const elements: readonly Case[] = [
  ...made('from innerHTML', `document.querySelector('main').innerHTML = ${inQuotes}`),
  ...made('from document.write', `document.write(${inQuotes})`),
  ...made(
    'from createElement',
    `for (const tag of ['social-media-guidance', 'before-you-post']) {
      document.body.appendChild(document.createElement(tag)).innerHTML = '<a href="/">Fallback</a>';
    }`,
  ),
  ...made(
    'cloned',
    `const main = document.querySelector('main'); main.innerHTML = ${inQuotes}; main.replaceWith(main.cloneNode(true))`,
  ),
  ...made(
    'in a shadow root',
    `document.querySelector('main').attachShadow({mode: 'open'}).innerHTML = '<section>' + ${inQuotes} + '</section>'`,
  ),
  ...made(
    'adopted from a template',
    `const template = document.createElement('template'); template.innerHTML = ${inQuotes}; document.body.append(template.content)`,
  ),
  ...made(
    'adopted from another document',
    `const other = new DOMParser().parseFromString(${inQuotes}, 'text/html'); document.body.append(...other.body.children)`,
  ),
  {name: 'works in an open <details>', html: htmlPage(`<details open><summary>More</summary>${tags}</details>`)},
  {
    name: 'works in a <details> opened later',
    html: htmlPage(`<details><summary>More</summary>${tags}</details>`),
    meanwhile: page => page.click('summary'),
  },
  {name: 'works in a table', html: htmlPage(`<table><tr><td>${tags}</td></tr></table>`)},
  {
    name: 'works in a dialog',
    html: htmlPage(`<dialog>${tags}</dialog><script>document.querySelector('dialog').showModal()</script>`),
  },
];

/** What has focus in the guidance two frames after the page is whole: by then the browser looks for no place any more. */
const focused = (page: Page): Promise<string | undefined> =>
  page.$eval('social-media-guidance', async ({shadowRoot}) => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise(resolve => setTimeout(resolve));
    return shadowRoot?.activeElement?.id;
  });

const places: readonly Case[] = [
  ...['', ' defer'].map(how => ({
    name: `keeps focus on the section in the address, whose id the plain words have too, with <script${how}>`,
    html: htmlPage(tags.replace('<p>', '<p id="smg-law">'), `<script src="${src}"${how}></script>`),
    fragment: '#smg-law',
    // It comes when the page is whole: waiting in vain fails the test.
    meanwhile: (page: Page) =>
      page.waitForFunction(
        () => document.querySelector('social-media-guidance')?.shadowRoot?.activeElement?.id === 'smg-law',
      ),
  })),
  {
    name: 'leaves focus to a page that wants none',
    html: htmlPage(`${tags}<script>addEventListener('focusin', event => event.composedPath()[0].blur())</script>`),
    fragment: '#smg-law',
    meanwhile: async page => assert.equal(await focused(page), undefined),
  },
];

testAll([...scripts, ...documents, ...elements, ...places], stay());
