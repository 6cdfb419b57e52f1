import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';
import {documents, fencesIn, inlineCode} from './fences.ts';

/** Every policy of the documents: the whole header in a block, or its value in running text and in tables. */
const policies = new Set([
  ...fencesIn('http').map(({code}) => code.trim().replace(/^Content-Security-Policy: /, '')),
  ...inlineCode(/^(default|script|style|frame)-src '/).map(({code}) => code),
]);

const links = ['social-media-guidance', 'before-you-post'].map(
  name => `<${name}><p><a href="/widgets/${name}.html">${name}</a></p></${name}>`,
);
const withScript = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A site</title>
<script src="/widgets/social-media-guidance.js" defer></script>${links.join('')}</html>`;
const withFrame = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A site</title>
<script src="/widgets/frame-parent.js" defer></script><iframe src="/widgets/before-you-post.html"></iframe></html>`;

/** The page that a policy is meant for, by what it allows. */
function pageFor(policy: string): string {
  if (policy.startsWith('frame-src')) return withFrame;
  if (policy.includes("'unsafe-inline'")) return built('before-you-post.html');
  if (policy.includes('style-src')) return built('external/before-you-post.html');
  return withScript;
}

async function works(policy: string, timeout = 5000): Promise<void> {
  const files = ['social-media-guidance.js', 'frame-parent.js', 'before-you-post.html'];
  const external = ['page.js', 'page.css'].map(file => [`/${file}`, built(`external/${file}`)]);
  const site = await serve({
    ...Object.fromEntries(files.map(file => [`/widgets/${file}`, built(file)])),
    ...Object.fromEntries(external),
    '/': {text: pageFor(policy), headers: {'content-security-policy': policy}},
  });
  const {page, seen} = await openPage();
  await page.goto(site.origin);
  const place = pageFor(policy) === withFrame ? await page.waitForFrame(frame => frame !== page.mainFrame()) : page;
  await place.waitForSelector('before-you-post >>> button', {timeout});
  assert.deepEqual(seen.errors, []);
}

it('finds the policies of the README and of the documents', () => {
  assert.ok(policies.size >= 5, [...policies].join('\n'));
  assert.ok(documents.some(({file, text}) => file === 'README.md' && text.includes("`default-src 'none'; script-src")));
});

for (const policy of policies) it(`works under ${policy}`, () => works(policy));

it("would notice a policy that is too strict: default-src 'none'", async () => {
  await assert.rejects(works("default-src 'none'", 1000));
});
