import assert from 'node:assert/strict';
import {it} from 'node:test';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';
import {downloaded, openBuilder, snippet} from './builder-page.ts';
import {bare, trust, withPolicy} from './trust.ts';

for (const scripts of ['with scripts', 'without scripts']) {
  it(`makes pages to upload that hold the site's own names, ${scripts}`, async () => {
    const {page} = await openBuilder({...trust, way: 'file'});
    const texts: string[] = [];
    for (const name of ['social-media-guidance', 'before-you-post']) {
      const {page: visit, seen} = await openPage();
      await visit.setJavaScriptEnabled(scripts === 'with scripts');
      const site = await serve({'/': withPolicy(await snippet(page, 'policy'), String(await downloaded(page, name)))});
      await visit.goto(site.origin);
      if (scripts === 'with scripts')
        await visit.waitForFunction(tag => document.querySelector(tag)?.shadowRoot, {}, name);
      const [element] = await visit.$$(name);
      texts.push((await element?.evaluate(node => (node.shadowRoot ?? node).textContent ?? '')) ?? '');
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
  const {page} = await openBuilder({...trust, sections: 'privacy more-guidance', way: 'plain'});
  const markup = await snippet(page, 'plain');
  assert.doesNotMatch(markup, /<script|<style|style=|class=(?!"callout")/);
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
