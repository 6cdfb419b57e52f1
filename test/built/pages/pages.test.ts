import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Frame, Page} from 'puppeteer-core';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';

const names = ['social-media-guidance', 'before-you-post'] as const;
const strict = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

/** What the widget of a page shows: its title, and whether it has its controls. */
const shown = (frame: Frame | Page) =>
  frame.evaluate(() => {
    const root = document.querySelector('social-media-guidance, before-you-post')?.shadowRoot;
    return {
      title: root?.querySelector('h1')?.textContent,
      isUsable: (root?.querySelectorAll('button, input').length ?? 0) > 7,
    };
  });

const whole = {
  'social-media-guidance': {title: 'Social media guidance for doctors', isUsable: true},
  'before-you-post': {title: 'Before you post', isUsable: true},
};

/** Opens a frame of a host page and waits until the widget in it is there. */
async function openFramed(page: Page, host: string, markup: string): Promise<Frame> {
  const site = await serve({'/': `<!doctype html>${markup}`});
  await page.goto(site.origin + host);
  const element = await page.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  assert.ok(frame);
  await frame.waitForFunction(() => document.querySelector('social-media-guidance, before-you-post')?.shadowRoot);
  return frame;
}

it('opens the section in its address, and keeps the focus on its heading when the page is whole', async () => {
  const {page} = await openPage();
  await page.goto(`${pathToFileURL('dist/social-media-guidance.html').href}#smg-privacy`);
  const isFocused = () =>
    document.querySelector('social-media-guidance')?.shadowRoot?.activeElement?.id === 'smg-privacy';
  await page.waitForFunction(isFocused);
  // Nothing takes it away again: a browser looks for the place in the address once more in the frame after the last file.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  assert.equal(await page.evaluate(isFocused), true);
});

for (const name of names) {
  it(`${name}.html is whole from a file, with no request and no error`, async () => {
    const {page, seen} = await openPage();
    const address = pathToFileURL(`dist/${name}.html`).href;
    await page.goto(address);
    assert.deepEqual(await shown(page), whole[name]);
    assert.deepEqual(seen, {errors: [], requests: [address]});
  });

  it(`${name}.html has its widget before the words that it stands for, which are never drawn then`, async () => {
    const {page} = await openPage();
    await page.evaluateOnNewDocument(tag => {
      const standsAlone: boolean[] = [];
      Object.assign(window, {standsAlone});
      new MutationObserver(() => {
        const words = document.querySelector(`${tag} > div`);
        if (words && standsAlone.length === 0) standsAlone.push(!words.parentElement?.shadowRoot);
      }).observe(document, {childList: true, subtree: true});
    }, name);
    await page.goto(pathToFileURL(`dist/${name}.html`).href);
    assert.deepEqual(await page.evaluate('standsAlone'), [false]);
  });

  it(`${name}.html works under a policy that allows only what is inline, and stores nothing`, async () => {
    const site = await serve({
      '/page.html': {text: built(`${name}.html`), headers: {'content-security-policy': strict}},
    });
    const {page, seen} = await openPage();
    await page.goto(`${site.origin}/page.html`);
    assert.deepEqual(await shown(page), whole[name]);
    assert.deepEqual(seen, {errors: [], requests: [`${site.origin}/page.html`]});
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
  });

  it(`${name}.html works under a policy that allows its script and its style by hash, and no other`, async () => {
    const {inline} = JSON.parse(built('integrity.json'));
    const policy = `default-src 'none'; script-src '${inline.script}'; style-src '${inline.style}'`;
    const site = await serve({
      '/page.html': {text: built(`${name}.html`), headers: {'content-security-policy': policy}},
    });
    const {page, seen} = await openPage();
    await page.goto(`${site.origin}/page.html`);
    assert.deepEqual(await shown(page), whole[name]);
    assert.deepEqual(seen.errors, []);
  });

  it(`external/${name}.html works under a policy that allows files and nothing inline`, async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    const site = await serve({
      '/page.html': {text: built(`external/${name}.html`), headers: {'content-security-policy': policy}},
      '/page.js': built('external/page.js'),
      '/page.css': built('external/page.css'),
    });
    const {page, seen} = await openPage();
    await page.goto(`${site.origin}/page.html`);
    assert.deepEqual(await shown(page), whole[name]);
    assert.deepEqual(seen.errors, []);
  });

  it(`${name}.html works in a sandbox that allows scripts and nothing else`, async () => {
    const pages = await serve({[`/${name}.html`]: built(`${name}.html`)});
    const {page, seen} = await openPage();
    const frame = await openFramed(
      page,
      '/',
      `<iframe sandbox="allow-scripts" src="${pages.origin}/${name}.html"></iframe>`,
    );
    assert.deepEqual(await shown(frame), whole[name]);
    assert.deepEqual(seen.errors, []);
  });

  it(`${name}.html reads without scripts and links to the other page`, async () => {
    const {page} = await openPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(`dist/${name}.html`).href);
    const other = names.find(each => each !== name);
    const [link] = await page.$$(`nav a[href="${other}.html"]`);
    assert.ok(link);
    const text = await page.$eval('body', body => body.innerText);
    assert.match(text, new RegExp(whole[name].title));
    assert.match(text, name === 'before-you-post' ? /Stop checks/ : /Protecting your privacy/);
    await Promise.all([page.waitForNavigation(), link.click()]);
    assert.match(page.url(), new RegExp(`/${other}\\.html$`));
  });

  it(`${name}.html says what it is in the page and to search engines`, () => {
    const page = built(`${name}.html`);
    const [, description = ''] = /<meta name="description" content="([^"]+)">/.exec(page) ?? [];
    assert.ok(description.length > 50);
    assert.match(page, /<html lang="en-GB">/);
    assert.match(page, new RegExp(`<title>${whole[name].title}</title>`));
    assert.doesNotMatch(page, /noindex/);
  });
}

it('works in srcdoc, where links between sections stay inside', async () => {
  const {page, seen} = await openPage();
  const text = built('social-media-guidance.html').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frame = await openFramed(page, '/', `<iframe sandbox="allow-scripts" srcdoc="${text}"></iframe>`);
  assert.deepEqual(await shown(frame), whole['social-media-guidance']);
  const focused = await frame.evaluate(async () => {
    const element = document.querySelector('social-media-guidance') as HTMLElement & {openAll(): void};
    element.openAll();
    await new Promise(requestAnimationFrame);
    const root = element.shadowRoot as ShadowRoot;
    const link = [...root.querySelectorAll('a')].find(({hash}) => hash === '#smg-law');
    link?.click();
    await new Promise(requestAnimationFrame);
    return {place: location.href.split('#')[0], focus: root.activeElement?.id};
  });
  assert.deepEqual(focused, {place: 'about:srcdoc', focus: 'smg-law'});
  assert.deepEqual(seen.errors, []);
});

it('publishes the version and the hash of each script, as an integrity attribute takes it', () => {
  const {version, integrity, files} = JSON.parse(built('integrity.json'));
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  assert.equal(integrity, files['social-media-guidance.js']);
  for (const [name, hash] of Object.entries(files)) {
    assert.equal(hash, `sha384-${createHash('sha384').update(built(name)).digest('base64')}`, name);
  }
});

it('is kept from making requests by the browser, too', async () => {
  const site = await serve({'/page.html': built('before-you-post.html')});
  const {page, seen} = await openPage();
  await page.goto(`${site.origin}/page.html`);
  const failed = await page.evaluate(() => fetch('/elsewhere').catch(() => 'refused'));
  assert.equal(failed, 'refused');
  assert.deepEqual(seen.requests, [`${site.origin}/page.html`]);
});

it('takes the attributes of the element from the address, and nothing else', async () => {
  const site = await serve({'/before-you-post.html': built('before-you-post.html')});
  const {page} = await openPage();
  const query = new URLSearchParams({
    'heading-level': '3',
    'print-button': '',
    onclick: 'alert(1)',
    style: 'color: red',
    id: 'x',
    'data-communications-team': 'Somebody else',
    'data-communications-team-href': 'tel:+4400000',
    'guidance-href': 'https://elsewhere.example/',
    'paper-href': 'https://elsewhere.example/',
  });
  await page.goto(`${site.origin}/before-you-post.html?${query}`);
  const attributes = await page.$eval('before-you-post', element =>
    Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
  );
  assert.deepEqual(attributes, {
    'heading-level': '3',
    'print-button': '',
    'guidance-href': 'social-media-guidance.html',
  });
});

it('opens what the address names, by query and by fragment', async () => {
  const {page} = await openPage();
  await page.goto(`${pathToFileURL('dist/social-media-guidance.html').href}?open=privacy%20law#smg-abuse`);
  const open = await page.$$eval('social-media-guidance', ([element]) =>
    [...(element?.shadowRoot?.querySelectorAll('[aria-expanded="true"]') ?? [])].map(button => button.id),
  );
  assert.deepEqual(open, ['smg-privacy-button', 'smg-abuse-button', 'smg-law-button']);
});

it('leads from a check to its guidance on the other page', async () => {
  const {page} = await openPage();
  await page.goto(pathToFileURL('dist/before-you-post.html').href);
  const href = await page.$eval('before-you-post', element => element.shadowRoot?.querySelector('a')?.href);
  assert.equal(href, `${pathToFileURL('dist/social-media-guidance.html').href}#smg-professionalism--patients`);
});
