import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openPage} from '../../support/open-browser.ts';
import {plain, textOf} from '../../support/pdf.ts';
import {type Site, serve} from '../../support/serve.ts';
import {violations} from '../../support/violations.ts';
import {allTags, element, page as pageOf, scripts, scriptTag, tags} from './three-editions.ts';

const site: Site = await serve(scripts());

interface Visit {
  readonly page: Page;
  /** What the scripts have said to whoever builds the page, and errors. */
  readonly said: string[];
}

/** Opens a page with editions on it. */
async function visit(html = pageOf(), {headers = {}, fragment = ''} = {}): Promise<Visit> {
  site.put('/', {text: html, headers: {'content-type': 'text/html; charset=utf-8', ...headers}});
  const {page, seen} = await openPage();
  const said = seen.errors;
  page.on('console', message => {
    if (['info', 'warn'].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${site.origin}/${fragment}`, {waitUntil: 'load'});
  return {page, said};
}

/** The buttons that each element shows first, by tag; nothing for what is no widget. */
const firstButtons = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(
    tags =>
      Object.fromEntries(
        tags.map(tag => [
          tag,
          document.querySelector(tag)?.shadowRoot?.querySelector('.show-all, #see-result')?.textContent?.trim(),
        ]),
      ),
    allTags,
  );

const all = {
  'social-media-guidance': 'Show all sections',
  'before-you-post': 'See my result',
  'ai-at-work': 'Show all sections',
  'before-you-use-ai': 'See my result',
  'canllawiau-enghraifft': 'Dangos pob adran',
  'cyn-dechrau': 'Gweld fy nghanlyniad',
};

/** The ids of the sections that are open, in all elements. */
const open = (page: Page): Promise<string[]> =>
  page.evaluate(
    tags =>
      tags.flatMap(tag =>
        [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[aria-expanded="true"]') ?? [])].map(
          ({id}) => id,
        ),
      ),
    allTags,
  );

const textIn = (page: Page, tag: string, selector: string): Promise<string> =>
  page.$eval(`${tag} >>> ${selector}`, node => (node.textContent ?? '').replace(/\s+/g, ' ').trim());

const click = (page: Page, tag: string, selector: string): Promise<void> =>
  page.$eval(`${tag} >>> ${selector}`, node => (node as HTMLElement).click());

it('three editions stand on one page, each in its language, and all of it is accessible', async () => {
  const {page, said} = await visit();
  assert.deepEqual(await firstButtons(page), all);
  const languages = await page.evaluate(
    tags => tags.map(tag => document.querySelector(tag)?.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')),
    allTags,
  );
  assert.deepEqual(languages, ['en-GB', 'en-GB', 'en-GB', 'en-GB', 'cy', 'cy']);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(said, []);
});

it('a second copy of an edition steps aside, and so does another version of it; other editions do not', async () => {
  const later = scripts()['/widgets/ai-at-work.js']?.replaceAll(/\b0\.1\.0\b/g, '9.9.9') ?? '';
  assert.ok(later.includes('9.9.9'));
  site.put('/widgets/ai-at-work-9.9.9.js', later);
  const head = [
    'ai-at-work',
    'ai-at-work-9.9.9',
    'social-media-guidance',
    'canllawiau-enghraifft',
    'canllawiau-enghraifft',
  ].map(file => scriptTag(file));
  const {page, said} = await visit(pageOf(undefined, head.join('')));
  assert.deepEqual(await firstButtons(page), all);
  assert.deepEqual(said, [
    'Using AI at Work: the script is on this page already.',
    'Enghraifft: the script is on this page already.',
  ]);
});

it('two versions of different editions stand side by side', async () => {
  const earlier = scripts()['/widgets/ai-at-work.js']?.replaceAll(/\b0\.1\.0\b/g, '0.0.9') ?? '';
  site.put('/widgets/ai-at-work-0.0.9.js', earlier);
  const head = ['social-media-guidance', 'ai-at-work-0.0.9', 'canllawiau-enghraifft'].map(file => scriptTag(file));
  const {page, said} = await visit(pageOf(undefined, head.join('')));
  assert.deepEqual(await firstButtons(page), all);
  assert.match(await textIn(page, 'before-you-use-ai', '.sheet-note'), /Using AI at Work 0\.0\.9, /);
  assert.match(await textIn(page, 'before-you-post', '.sheet-note'), /Social Media Guidance 0\.1\.0, /);
  assert.deepEqual(said, []);
});

it('a fragment opens a section of its own edition, and nothing of the others', async () => {
  const {page} = await visit(undefined, {fragment: '#cen-golau'});
  await page.waitForFunction(() => document.activeElement?.localName === 'canllawiau-enghraifft');
  assert.deepEqual(await open(page), ['cen-golau-button']);
  for (const [fragment, button] of [
    ['aaw-checking--mistakes', 'aaw-checking-button'],
    ['smg-law', 'smg-law-button'],
  ]) {
    await page.evaluate(hash => location.assign(`#${hash}`), fragment);
    await page.waitForSelector(`:is(ai-at-work, social-media-guidance) >>> #${button}[aria-expanded="true"]`);
  }
  assert.deepEqual(await open(page), ['smg-law-button', 'aaw-checking-button', 'cen-golau-button']);
  // A link inside one edition.
  await click(page, 'canllawiau-enghraifft', '#cen-egwyliau-button');
  await click(page, 'canllawiau-enghraifft', '#cen-egwyliau-panel a[href$="#cen-golau"]');
  await page.waitForFunction(() => location.hash === '#cen-golau');
  assert.deepEqual((await open(page)).slice(0, 2), ['smg-law-button', 'aaw-checking-button']);
});

it('a checklist leads to the guidance of its own edition', async () => {
  const {page} = await visit();
  const links = await page.evaluate(
    tags =>
      tags.map(tag =>
        [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('.item a') ?? [])].map(
          link => /#([a-z]+)-/.exec((link as HTMLAnchorElement).hash)?.[1],
        ),
      ),
    ['before-you-post', 'before-you-use-ai', 'cyn-dechrau'],
  );
  assert.deepEqual(
    links.map(prefixes => [...new Set(prefixes)]),
    [['smg'], ['aaw'], ['cen']],
  );
});

it('ticks and toggles of one edition are events of that edition alone', async () => {
  const {page} = await visit();
  await page.evaluate(tags => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    const types = ['guidance-section-toggled', 'check-changed', 'result-shown'] as const;
    for (const tag of tags)
      for (const type of types)
        document.querySelector(tag)?.addEventListener(type, event => heard.push(`${tag} ${event.type}`));
  }, allTags);
  await click(page, 'ai-at-work', '#aaw-checking-button');
  await click(page, 'cyn-dechrau', '#cdd-egwyl');
  await click(page, 'cyn-dechrau', '#see-result');
  await page.waitForFunction(() => (window as unknown as {heard: string[]}).heard.length === 3);
  assert.deepEqual(await page.evaluate(() => (window as unknown as {heard: string[]}).heard), [
    'ai-at-work guidance-section-toggled',
    'cyn-dechrau check-changed',
    'cyn-dechrau result-shown',
  ]);
  const counts = ['before-you-post', 'before-you-use-ai', 'cyn-dechrau'].map(tag => textIn(page, tag, '#progress'));
  assert.deepEqual(await Promise.all(counts), [
    '0 of 9 checks confirmed',
    '0 of 6 checks confirmed',
    '1 gwiriad o 3 wedi’i gadarnhau',
  ]);
});

it('words of a site on one script are for that edition, also where two have a word of the same name', async () => {
  const name = 'data-information-governance="the Records office"';
  const head = [
    scriptTag('social-media-guidance', `data-communications-team="Comms desk" ${name}`),
    scriptTag('ai-at-work', 'data-digital-team="the Digital desk" data-digital-teem="x"'),
    scriptTag('canllawiau-enghraifft', 'data-tim-digidol="y Ddesg"'),
  ];
  const {page, said} = await visit(pageOf(undefined, head.join('')));
  const text = async (tag: string): Promise<string> => textIn(page, tag, '[lang]');
  assert.match(await text('before-you-post'), /ask Comms desk or your defence organisation/);
  assert.match(await text('before-you-use-ai'), /If you are unsure, ask the Digital desk\./);
  assert.match(await text('cyn-dechrau'), /gofynnwch i y Ddesg\./);
  assert.match(await text('social-media-guidance'), /the Records office/);
  assert.doesNotMatch(await text('ai-at-work'), /the Records office|Comms desk/);
  assert.deepEqual(said, [
    'Using AI at Work: there is no site word "data-digital-teem". The names are: digital-team, information-governance, ai-policy, approved-tools.',
  ]);
});

it('data-upgrade on one script makes elements of its own edition only, and none inside those that are there already', async () => {
  const links = allTags.map(tag => `<p><a href="/widgets/${tag}.html">${tag}</a></p>`).join('');
  const inside = '<social-media-guidance><p><a href="/widgets/ai-at-work.html">AI</a></p></social-media-guidance>';
  const head = [
    scriptTag('social-media-guidance'),
    scriptTag('canllawiau-enghraifft'),
    scriptTag('ai-at-work', 'data-upgrade'),
  ];
  const mount = '<div data-smg="ai-at-work"></div><div data-smg="before-you-post"></div>';
  const {page, said} = await visit(pageOf(links + mount + inside, head.join('')));
  await page.waitForSelector('ai-at-work >>> button');
  const found = await page.evaluate(
    tags => tags.map(tag => [...document.querySelectorAll(tag)].map(node => node.parentElement?.localName)),
    allTags,
  );
  assert.deepEqual(found, [['main'], [], ['main', 'main'], ['main'], [], []]);
  assert.deepEqual(said, []);
});

it('each edition upgrades its own links where all of them are told to', async () => {
  const links = allTags.map(tag => `<p><a href="/widgets/${tag}.html">${tag}</a></p>`).join('');
  const head = Object.keys(tags).map(file => scriptTag(file, 'data-upgrade'));
  const {page} = await visit(pageOf(links, head.join('')));
  await page.waitForSelector('cyn-dechrau >>> button');
  assert.deepEqual(await firstButtons(page), all);
});

it('has one theme for all editions, another for one of them, and none for a third', async () => {
  const css = `body { --smg-accent: rgb(0, 103, 71); --smg-radius: 9px; }
ai-at-work, before-you-use-ai { --smg-accent: rgb(91, 63, 168); --smg-radius: 3px; }
canllawiau-enghraifft, cyn-dechrau { --smg-accent: initial; --smg-radius: initial; }`;
  const head = Object.keys(tags).map(file => scriptTag(file));
  const looks = async (page: Page): Promise<string[][]> =>
    page.evaluate(
      tags =>
        tags.map(tag => {
          const root = document.querySelector(tag)?.shadowRoot;
          const [link, button] = ['a[href]', 'button:not([aria-expanded])'].map(
            selector => root?.querySelector(selector) ?? document.body,
          );
          return [getComputedStyle(link as Element).color, getComputedStyle(button as Element).borderRadius];
        }),
      allTags,
    );
  const {page} = await visit(pageOf(undefined, `${head.join('')}<style>${css}</style>`));
  await page.waitForSelector('cyn-dechrau >>> button');
  const themed = await looks(page);
  assert.deepEqual(themed.slice(0, 4), [
    ...Array(2).fill(['rgb(0, 103, 71)', '9px']),
    ...Array(2).fill(['rgb(91, 63, 168)', '3px']),
  ]);
  const {page: plain} = await visit();
  await plain.waitForSelector('cyn-dechrau >>> button');
  assert.deepEqual(themed.slice(4), (await looks(plain)).slice(4));
});

it('begins the ids of each element with the prefix of its own edition', async () => {
  const {page} = await visit();
  const prefixes = await page.evaluate(
    tags =>
      tags.map(tag => [
        ...new Set(
          [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[id*="-"]') ?? [])].flatMap(
            ({id}) => /^(smg|byp|aaw|bua|cen|cdd)-/.exec(id)?.[1] ?? [],
          ),
        ),
      ]),
    allTags,
  );
  assert.deepEqual(prefixes, [['smg'], ['byp'], ['aaw'], ['bua'], ['cen'], ['cdd']]);
});

it('prints what is open and closed of each edition, and no address of a place on the page', async () => {
  const {page} = await visit();
  await click(page, 'cyn-dechrau', '#cdd-egwyl');
  await click(page, 'cyn-dechrau', '#see-result');
  const text = await textOf(await page.pdf());
  for (const sentence of [
    'Trowch y sgrin oddi wrth y ffenestr.',
    'Read every word before it goes into a record or to a patient.',
    'Do not write patient details on this sheet.',
    'Peidiwch ag ysgrifennu manylion personol ar y ddalen hon.',
    'Nid yw 1 gwiriad stopio o 2 wedi’i gadarnhau.',
    'Mae’r gadair yn gyfforddus'.replace('’', "'"),
  ])
    assert.ok(text.includes(plain(sentence)), sentence);
  assert.doesNotMatch(text, /#(?:smg|byp|aaw|bua|cen|cdd)-/);
});

const strictest = /^Content-Security-Policy: (default-src 'none'.*)$/m.exec(
  readFileSync('docs/hosting.md', 'utf8'),
)?.[1];

it('works under the strictest policy, which names the policy of Lit for more than one script', async () => {
  assert.ok(strictest);
  const headers = {'content-security-policy': `${strictest} 'allow-duplicates'`};
  const {page, said} = await visit(undefined, {headers});
  assert.deepEqual(await firstButtons(page), all);
  assert.deepEqual(said, []);
});

it('under a policy for one script, the first edition works and the page keeps its own content for the others', async () => {
  assert.ok(strictest);
  const {page, said} = await visit(undefined, {headers: {'content-security-policy': strictest}});
  const shown = await firstButtons(page);
  assert.equal(shown['before-you-post'], 'See my result');
  assert.equal(shown['before-you-use-ai'], undefined);
  assert.ok(await page.$eval('before-you-use-ai a', link => link.checkVisibility()));
  const reasons = said.filter(text => text.includes('the script cannot run here'));
  assert.deepEqual(
    reasons.map(text => text.split(':')[0]),
    ['Using AI at Work', 'Enghraifft'],
  );
});

it('an unknown tag of another edition is left alone', async () => {
  const {page} = await visit(pageOf(allTags.map(element).join(''), scriptTag('ai-at-work')));
  assert.deepEqual(await firstButtons(page), {
    'ai-at-work': 'Show all sections',
    'before-you-use-ai': 'See my result',
  });
});
