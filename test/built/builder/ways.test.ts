import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import type {Page} from 'puppeteer-core';
import {openPage} from '../../support/open-browser.ts';
import {type Reply, type Site, serve} from '../../support/serve.ts';
import {downloaded, openBuilder, snippet} from './builder-page.ts';
import {bare, trust, withPolicy} from './trust.ts';

/** A bare site with the files from the builder's zip unpacked where the builder says. */
async function siteWith(page: Page, folder = '/widgets/'): Promise<Site> {
  const files = unzipSync(await downloaded(page, 'files'));
  const replies = Object.entries(files).map(([name, bytes]): [string, Reply] => [folder + name, strFromU8(bytes)]);
  return serve(Object.fromEntries(replies));
}

/** What a reader sees in both elements of a page, each once it is there. */
async function shownIn(page: Page): Promise<{guidance: string; checklist: string; accent: string}> {
  await page.waitForFunction(() =>
    ['social-media-guidance', 'before-you-post'].every(name =>
      document.querySelector(name)?.shadowRoot?.querySelector('button'),
    ),
  );
  // One expression for each fact: a function with a name inside a page would need what tsx adds to the file.
  return {
    guidance: await page.$eval('social-media-guidance', ({shadowRoot}) =>
      (shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    ),
    checklist: await page.$eval('before-you-post', ({shadowRoot}) =>
      (shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    ),
    accent: await page.$eval(
      'before-you-post',
      ({shadowRoot}) => getComputedStyle(shadowRoot?.querySelector('a') as Element).color,
    ),
  };
}

async function assertTrust(page: Page): Promise<void> {
  const {guidance, checklist, accent} = await shownIn(page);
  assert.match(guidance, /Protecting your privacy.*Social media and the law/);
  assert.doesNotMatch(guidance, /Trolling|More guidance/);
  assert.match(guidance, /Reviewed by our information governance group\./);
  assert.match(checklist, /ask the Comms desk or your defence organisation/);
  assert.match(checklist, /Print/);
  assert.equal(accent, 'rgb(0, 104, 107)');
}

it('makes a script tag and elements that work under the policy it gives', async () => {
  const {page} = await openBuilder(trust);
  const site = await siteWith(page);
  site.put('/site.css', await snippet(page, 'styles'));
  const body = bare(await snippet(page, 'page'), '<link rel="stylesheet" href="/site.css">');
  const policy = (await snippet(page, 'policy')).replace("default-src 'none'", "default-src 'none'; style-src 'self'");
  site.put('/', withPolicy(policy, body));

  const visit = await openPage();
  await visit.page.goto(site.origin);
  await assertTrust(visit.page);
  const paper = await visit.page.$eval('before-you-post', ({shadowRoot}) =>
    shadowRoot?.querySelector('a[href$="-paper.html"]')?.getAttribute('href'),
  );
  await visit.page.goto(`${site.origin}${paper}`);
  assert.match(await visit.page.$eval('main', ({textContent}) => textContent ?? ''), /ask the Comms desk or your/);
  assert.deepEqual(visit.seen.errors, []);
});

it('pins the script to its hash, and a changed script leaves the link', async () => {
  const {page} = await openBuilder();
  const site = await siteWith(page);
  const markup = await snippet(page, 'page');
  const script = await (await fetch(`${site.origin}/widgets/social-media-guidance-0.1.0.js`)).text();
  assert.ok(markup.includes(`integrity="sha384-${createHash('sha384').update(script).digest('base64')}"`));
  site.put('/', bare(markup));
  site.put('/widgets/social-media-guidance-0.1.0.js', `${script}\n// Changed on the way.`);

  const visit = await openPage();
  await visit.page.goto(site.origin);
  assert.equal(await visit.page.evaluate(() => customElements.get('social-media-guidance')), undefined);
  await visit.page.click('social-media-guidance a');
  await visit.page.waitForFunction(() => location.pathname === '/widgets/social-media-guidance.html');
});

it('lets a script come pinned from another site', async () => {
  const files = unzipSync(await downloaded((await openBuilder()).page, 'files'));
  const script = strFromU8(files['social-media-guidance.js'] as Uint8Array);
  const headers = {'access-control-allow-origin': '*'};
  const host = await serve({'/w/social-media-guidance-0.1.0.js': {text: script, headers}});
  const {page} = await openBuilder({folder: `${host.origin}/w`});
  const site = await serve({'/': withPolicy(await snippet(page, 'policy'), bare(await snippet(page, 'page')))});

  const visit = await openPage();
  await visit.page.goto(site.origin);
  await shownIn(visit.page);
  assert.deepEqual(visit.seen.errors, []);
});

for (const piece of ['link', 'mount']) {
  it(`makes a ${piece} for editors that a script installed once turns into the elements`, async () => {
    const {page} = await openBuilder(trust);
    const site = await siteWith(page);
    site.put('/site.css', await snippet(page, 'styles'));
    const once = await openBuilder({...trust, method: 'once'});
    const head = `<link rel="stylesheet" href="/site.css">${await snippet(once.page, 'install')}`;
    site.put('/', bare(await snippet(once.page, piece), head));

    const visit = await openPage();
    await visit.page.goto(site.origin);
    await assertTrust(visit.page);
    assert.deepEqual(visit.seen.errors, []);
  });
}

it('makes frames that fit their content under the policy it gives', async () => {
  const {page} = await openBuilder({...trust, method: 'frame'});
  const site = await siteWith(page);
  const body = bare((await snippet(page, 'frame')) + (await snippet(page, 'parent')));
  site.put('/', withPolicy(await snippet(page, 'policy'), body));

  const visit = await openPage();
  await visit.page.goto(site.origin);
  const [guidance, checklist] = await visit.page.$$('iframe');
  for (const frame of [guidance, checklist]) {
    await visit.page.waitForFunction(element => element?.style.height?.endsWith('px'), {}, frame);
  }
  const inside = await checklist?.contentFrame();
  await inside?.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot?.querySelector('button'));
  const text = await inside?.evaluate(() => document.querySelector('before-you-post')?.shadowRoot?.textContent ?? '');
  assert.match(text ?? '', /the Comms desk/);
  assert.deepEqual(visit.seen.errors, []);
});

it('says where a place on the site would lead nowhere', async () => {
  const own = {policy: 'Our policy', 'policy-href': '/policies/x.pdf'};
  for (const [settings, item, warned] of [
    [{method: 'script'}, 'page', false],
    [{method: 'scorm'}, 'scorm', true],
    [{method: 'file'}, 'pages', true],
    [{method: 'frame'}, 'frame', false],
    [{method: 'frame', folder: 'https://cdn.example.org/w/'}, 'frame', true],
  ] as const) {
    const {page} = await openBuilder({...own, ...settings});
    const said = await page.$eval(`li:has(> #piece-${item}) .hint`, ({textContent}) => textContent ?? '');
    assert.equal(said.includes('Careful: /policies/x.pdf leads nowhere'), warned, JSON.stringify(settings));
  }
});
