import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';
import {strictPlatform} from '../scorm/package-site.ts';
import {downloaded, openBuilder, snippet} from './builder-page.ts';
import {bare, trust, withPolicy} from './trust.ts';

for (const scripts of ['with scripts', 'without scripts']) {
  it(`makes pages to upload that hold the site's own names, ${scripts}`, async () => {
    const texts: string[] = [];
    for (const [name, show] of [
      ['social-media-guidance', 'guidance'],
      ['before-you-post', 'checklist'],
    ] as const) {
      const {page} = await openBuilder({...trust, method: 'file', show});
      const {page: visit, seen} = await openPage();
      await visit.setJavaScriptEnabled(scripts === 'with scripts');
      const site = await serve({'/': withPolicy(await snippet(page, 'policy'), String(await downloaded(page, name)))});
      await visit.goto(site.origin);
      if (scripts === 'with scripts')
        await visit.waitForFunction(tag => document.querySelector(tag)?.shadowRoot, {}, name);
      const [element] = await visit.$$(name);
      const read = (node: Element) => node.shadowRoot?.textContent ?? (node as HTMLElement).innerText;
      texts.push((await element?.evaluate(read)) ?? '');
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.requests, [`${site.origin}/`]);
    }
    const [guidance = '', checklist = ''] = texts.map(text => text.replace(/\s+/g, ' '));
    assert.match(guidance, /Protecting your privacy.*Social media and the law/);
    assert.doesNotMatch(guidance, /Trolling, harassment/);
    assert.match(guidance, /Reviewed by our information governance group\./);
    assert.match(checklist, /ask the Comms desk or your defence organisation/);
  });
}

it('makes plain HTML that needs no script and keeps names as text', async () => {
  const {page} = await openBuilder({...trust, sections: 'privacy more-guidance', method: 'plain'});
  const markup = await snippet(page, 'plain');
  assert.doesNotMatch(markup, /<script|<style|class=(?!"callout")/);
  const visit = await openPage();
  const site = await serve({'/': bare(markup)});
  await visit.page.goto(site.origin);
  const policy = await visit.page.$eval('a[href^="https://intranet.example.org"]', link => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  assert.deepEqual(policy, [trust.policy, trust['policy-href']]);
  // No link leads to a section that was left out.
  const dead = await visit.page.$$eval('a[href^="#"]', links =>
    links.map(link => link.getAttribute('href') ?? '').filter(href => !document.getElementById(href.slice(1))),
  );
  assert.deepEqual(dead, []);
});

it('makes plain HTML that looks right without a style sheet', async () => {
  const {page} = await openBuilder({method: 'plain'});
  const {page: visit} = await openPage();
  const site = await serve({'/': bare(await snippet(page, 'plain'))});
  await visit.goto(site.origin);
  const {lines, bullets, boxes} = await visit.evaluate(() => {
    const summary = document.querySelector('summary');
    const marker = summary?.getBoundingClientRect();
    const title = summary?.querySelector('h3')?.getBoundingClientRect();
    const withBox = [...document.querySelectorAll('p, li')].filter(({textContent}) => textContent?.startsWith('☐'));
    return {
      // The title is no further down than the space around it.
      lines: Math.round(((title?.top ?? 0) - (marker?.top ?? 0)) / (title?.height ?? 1)),
      bullets: withBox.filter(({localName}) => localName === 'li').length,
      boxes: withBox.length,
    };
  });
  assert.deepEqual({lines, bullets}, {lines: 0, bullets: 0});
  assert.equal(boxes, 9);
});

it('makes a SCORM package with the site’s own names that runs on a strict platform', async () => {
  const {page} = await openBuilder({...trust, open: 'all', method: 'scorm'});
  const files = unzipSync(await downloaded(page, 'scorm'));
  const original = unzipSync(readFileSync('dist/scorm/social-media-guidance-scorm12.zip'));
  assert.deepEqual(Object.keys(files).sort(), Object.keys(original).sort());

  const site = await serve(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`/sco/${name}`, strFromU8(bytes)])),
  );
  site.put('/', `<!doctype html><script>${strictPlatform()}</script><iframe src="/sco/index.html"></iframe>`);
  const {page: visit, seen} = await openPage();
  await visit.goto(site.origin);
  const course = await (await visit.$('iframe'))?.contentFrame();
  await course?.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot?.querySelector('button'));
  const checklist = await course?.evaluate(async () => {
    const [guidance, checks] = ['social-media-guidance', 'before-you-post'].map(
      tag => document.querySelector(tag)?.shadowRoot,
    );
    // A section counts once its end has been in view.
    for (const header of guidance?.querySelectorAll<HTMLElement>('button[aria-expanded="false"]') ?? []) {
      header.click();
      for (const place of ['start', 'end'] as const) {
        await new Promise(requestAnimationFrame);
        header.closest('.section')?.scrollIntoView({block: place, behavior: 'instant'});
        await new Promise(requestAnimationFrame);
      }
    }
    checks?.querySelector<HTMLElement>('[type="checkbox"]')?.click();
    [...(checks?.querySelectorAll('button') ?? [])]
      .find(({textContent}) => textContent?.includes('See my result'))
      ?.click();
    return checks?.textContent;
  });
  assert.match(checklist ?? '', /Comms desk/);
  assert.deepEqual(seen.errors, []);
});
