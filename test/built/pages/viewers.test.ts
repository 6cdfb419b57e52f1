import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {canonicalLink} from '../../../src/site/oembed.ts';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';

/*
 * The ways in which file stores and learning platforms show an uploaded page. The products themselves were not at hand.
 */

const names = ['social-media-guidance', 'before-you-post'] as const;
/** Waits for the widget, and says whether it has its controls and where its links to the other page lead. */
async function shown(frame: Frame | Page): Promise<{isUsable: boolean; links: string[]}> {
  await frame.waitForFunction(
    () =>
      document.readyState === 'complete' &&
      document.querySelector('social-media-guidance, before-you-post')?.shadowRoot,
  );
  return frame.evaluate(() => {
    const root = document.querySelector('social-media-guidance, before-you-post')?.shadowRoot;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a'), ...(root?.querySelectorAll('a') ?? [])];
    return {
      isUsable: (root?.querySelectorAll('button, input').length ?? 0) > 7,
      links: [...new Set(links.map(({href}) => href.split('#')[0] ?? ''))].filter(
        href => !/^(https|tel|mailto):/.test(href) && href !== location.href.split('#')[0],
      ),
    };
  });
}

const headers = {
  'a store that allows scripts and no origin': {'content-security-policy': 'sandbox allow-scripts'},
  'a store that names the file and lets nobody guess its type': {
    'content-disposition': 'inline; filename="page.html"',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  },
  'a store with a policy of its own': {
    'content-security-policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; sandbox allow-scripts",
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'fullscreen=(), clipboard-write=()',
  },
};

for (const [store, sent] of Object.entries(headers)) {
  it(`works as served by ${store}`, async () => {
    for (const name of names) {
      const other = names.find(each => each !== name);
      const site = await serve({[`/files/${name}.html`]: {text: built(`${name}.html`), headers: sent}});
      const {page, seen} = await openPage();
      await page.goto(`${site.origin}/files/${name}.html`);
      assert.deepEqual(await shown(page), {isUsable: true, links: [`${site.origin}/files/${other}.html`]});
      assert.deepEqual(seen.errors, []);
    }
  });
}

const elements = {
  "an object, as Moodle's file resource has it": (src: string) => `<object data="${src}" type="text/html"></object>`,
  'a frame of a frameset': (src: string) => `<frameset cols="*"><frame src="${src}"></frameset>`,
  'an iframe on a page with another base': (src: string) =>
    `<base href="https://elsewhere.example/" target="_top"><iframe src="${src}"></iframe>`,
};

for (const [kind, markup] of Object.entries(elements)) {
  it(`works in ${kind}`, async () => {
    for (const name of names) {
      const site = await serve({[`/files/${name}.html`]: built(`${name}.html`)});
      site.put('/', `<!doctype html>${markup(`${site.origin}/files/${name}.html`)}`);
      const {page, seen} = await openPage();
      await page.goto(site.origin);
      const frame = await page.waitForFrame(each => each.url().endsWith(`${name}.html`));
      assert.equal((await shown(frame)).isUsable, true);
      assert.deepEqual(seen.errors, []);
    }
  });
}

/** Shows a page as a blob or as text inside another page. */
async function openWithoutFolder(kind: string, text: string): Promise<{frame: Frame; errors: string[]}> {
  const site = await serve({'/': '<!doctype html>'});
  const {page, seen} = await openPage();
  await page.goto(site.origin);
  await page.evaluate(
    (kind, text) => {
      const frame = document.createElement('iframe');
      if (kind === 'blob:') frame.src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
      else frame.srcdoc = text;
      document.body.append(frame);
    },
    kind,
    text,
  );
  return {frame: await page.waitForFrame(each => each.url().startsWith(kind)), errors: seen.errors};
}

for (const kind of ['blob:', 'about:srcdoc']) {
  it(`has no dead links where a viewer makes ${kind} of the file, and knows its way where it can`, async () => {
    for (const name of names) {
      const file = names.find(each => each !== name);
      const lost = await openWithoutFolder(kind, built(`${name}.html`));
      assert.deepEqual(await shown(lost.frame), {isUsable: true, links: []});
      const canonical = canonicalLink({title: '', file: `${name}.html`, address: 'http://www.example.org/widgets/'});
      const home = await openWithoutFolder(kind, built(`${name}.html`).replace('</head>', `${canonical}</head>`));
      assert.deepEqual(await shown(home.frame), {
        isUsable: true,
        links: [`http://www.example.org/widgets/${file}.html`],
      });
      assert.deepEqual([...lost.errors, ...home.errors], []);
    }
  });
}

/** What a page shows that was loaded from a path of a store, with what it was told of where the pages stand. */
async function shownFrom(path: string, name: string, address?: string): Promise<{isUsable: boolean; links: string[]}> {
  const canonical = address ? canonicalLink({title: '', file: `${name}.html`, address}) : '';
  const site = await serve({[path]: built(`${name}.html`).replace('</head>', `${canonical}</head>`)});
  const {page, seen} = await openPage();
  await page.goto(site.origin + path);
  const {isUsable, links} = await shown(page);
  assert.deepEqual(seen.errors, []);
  return {isUsable, links: links.map(link => link.replace(site.origin, ''))};
}

for (const path of ['/files/4711', '/files/download', '/files/guidance%20(1).html', '/files/index.html']) {
  it(`has no dead links as ${path}, and knows its way where it can`, async () => {
    for (const name of names) {
      const file = names.find(each => each !== name);
      assert.deepEqual(await shownFrom(path, name), {isUsable: true, links: []});
      assert.deepEqual(await shownFrom(path, name, 'http://www.example.org/widgets/'), {
        isUsable: true,
        links: [`http://www.example.org/widgets/${file}.html`],
      });
    }
  });
}

it('keeps to its neighbour under its own name, also where the server leaves out the end of it', async () => {
  for (const name of names) {
    const file = names.find(each => each !== name);
    for (const path of [`/files/${name}.html`, `/files/${name}`]) {
      assert.deepEqual((await shownFrom(path, name)).links, [`/files/${file}.html`]);
    }
  }
});

it('leads a copy that stands elsewhere to where both pages surely are', async () => {
  for (const name of names) {
    const file = names.find(each => each !== name);
    const {links} = await shownFrom(`/files/${name}.html`, name, 'http://www.example.org/widgets/');
    assert.deepEqual(links, [`http://www.example.org/widgets/${file}.html`]);
  }
});
