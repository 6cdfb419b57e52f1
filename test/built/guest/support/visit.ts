import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {type Shown, shownOn, use} from './facts.ts';
import type {Resource} from './site.ts';
import type {Stay} from './stay.ts';
import {type Complaints, type Witness, witness} from './witness.ts';

/** A page that a host may have, and what readers must find on it. */
export interface Case {
  /** The name of the test: what holds on which page. */
  readonly name: string;
  readonly html: string;
  /** The path decides the type: `/page.xhtml` is XHTML. */
  readonly path?: string;
  /** With its `#`. */
  readonly fragment?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What else the page needs from its site, by path. */
  readonly files?: Readonly<Record<string, Resource>>;
  /** The path of the script, if it is not ours at its usual place. */
  readonly brings?: string;
  /** `widget` unless said otherwise. */
  readonly shows?: Shown;
  /** What this page may complain of by itself. Everything else fails the test. */
  readonly complains?: RegExp;
  /** How often the drop-in speaks through `console.info`, and how often at most through `console.warn`. */
  readonly infos?: number;
  readonly warnings?: number;
  /** What happens between loading and looking. */
  readonly meanwhile?: (page: Page) => Promise<unknown>;
  /** More to look at in the end. */
  readonly finally?: (page: Page) => Promise<unknown>;
}

/** The browser's own wish. */
const isIcon = /\/favicon\.ico/;

/** Makes each case a test, all in one tab: a new one for each would take longer than the tests. */
export function testAll(cases: readonly Case[], {site, newPage}: Stay): void {
  let page: Page;
  let requests: string[] = [];
  let visits = 0;
  let heard: Witness;
  before(async () => {
    page = await newPage();
    page.setDefaultTimeout(8000);
    heard = await witness(page);
    page.on('request', request => {
      const {protocol, pathname} = new URL(request.url());
      if (protocol === 'http:' && !isIcon.test(pathname)) requests.push(pathname); // Firefox draws its own fonts.
    });
  });

  for (const one of cases) {
    test(one.name, async () => {
      requests = [];
      heard.forget();
      for (const [path, resource] of Object.entries(one.files ?? {})) site.put(path, resource);
      // A new path each time: a page that differs in its fragment alone would not be loaded again.
      visits += 1;
      const path = `/${visits}${one.path ?? '/page.html'}`;
      const address = site.put(path, {body: one.html, ...(one.headers && {headers: one.headers})});
      await page.goto(`${address}${one.fragment ?? ''}`, {waitUntil: 'load'});
      await one.meanwhile?.(page);
      const frame = page.frames().at(-1) ?? page.mainFrame();
      await look(one, frame);
      await one.finally?.(page);
      check(one, await heard.report(frame));
      const expected = [
        path,
        one.brings ?? '/widgets/social-media-guidance.js',
        ...Object.keys(one.files ?? {}),
        '/favicon.ico',
      ];
      const unexpected = requests.filter(request => !expected.includes(request));
      assert.deepEqual(unexpected, [], 'asked for something of its own');
    });
  }
}

async function look(one: Case, frame: Frame): Promise<void> {
  const shows = one.shows ?? 'widget';
  const until = Date.now() + 8000;
  let shown = await shownOn(frame);
  while (Date.now() < until && !(shown.guidance === shows && shown.checklist === shows)) shown = await shownOn(frame);
  assert.deepEqual(shown, {guidance: shows, checklist: shows});
  if (shows === 'widget') await use(frame);
}

function check(one: Case, {errors, violations, warnings, infos}: Complaints): void {
  const unexpected = [...errors, ...violations].filter(text => !isIcon.test(text) && !one.complains?.test(text));
  assert.deepEqual(unexpected, []);
  assert.ok(warnings.length <= (one.warnings ?? 0), warnings.join('\n'));
  assert.equal(infos.length, one.infos ?? 0, infos.join('\n'));
}
