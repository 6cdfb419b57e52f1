import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';

const script = `<script>${built('social-media-guidance.js').replaceAll('</script', '<\\/script')}</script>`;

/** What the console of a page warns of. */
async function warningsOf(body: string): Promise<string[]> {
  const {page} = await openPage();
  const warnings: string[] = [];
  const last = 'all is said';
  const isLastHeard = new Promise<void>(resolve => {
    page.on('console', message => {
      if (message.type() !== 'warn') return;
      if (message.text() === last) resolve();
      else warnings.push(message.text());
    });
  });
  await page.setContent(`<!doctype html><html lang="en-GB"><head>${script}</head><body>${body}</body></html>`);
  await page.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot?.querySelector('input'));
  // Warnings come together, in a task that a page asks for while it loads. One that is asked for now comes after it, so
  // what has not been heard by then never will be.
  await page.evaluate(last => void setTimeout(() => console.warn(last)), last);
  await isLastHeard;
  return warnings;
}

const rest = '<main><p>The rest of the page</p></main><footer>Its end</footer>';

it('warns once where a tag that closes itself swallows the rest of the page', async () => {
  assert.deepEqual(await warningsOf(`<before-you-post />${rest}`), [
    'Social Media Guidance: <before-you-post> holds other parts of the page, and hides them: write </before-you-post> after its fallback.',
  ]);
});

it('warns where one of our tags stands in another', async () => {
  const [warning, ...others] = await warningsOf('<before-you-post /><social-media-guidance></social-media-guidance>');
  assert.match(warning ?? '', /<before-you-post> holds other parts of the page/);
  assert.deepEqual(others, []);
});

it('says nothing of a fallback, however much it holds', async () => {
  const fallback = '<h2>Before you post</h2><details><summary>One</summary><p><a href="/x.html">Two</a></p></details>';
  assert.deepEqual(await warningsOf(`<before-you-post>${fallback}</before-you-post>${rest}`), []);
});
