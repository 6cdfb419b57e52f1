import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {shownOn, use} from './support/facts.ts';
import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {witness} from './support/witness.ts';

const {site, newPage} = stay();
const body = readFileSync('dist/social-media-guidance.js');

/** Opens a page whose script comes only once it is sent, or is given up. */
async function slowly(attribute: 'defer' | 'async') {
  let send = (): void => {};
  const sent = new Promise<void>(resolve => {
    send = resolve;
  });
  const page = await newPage();
  site.put('/widgets/social-media-guidance.js', {body, after: sent});
  const heard = await witness(page);
  const loaded = page.goto(site.put(`/${attribute}.html`, {body: htmlPage(tags, script.replace('defer', attribute))}));
  await page.waitForSelector('before-you-post a', {visible: true});
  return {page, heard, send, loaded};
}

for (const attribute of ['defer', 'async'] as const) {
  test(`shows the fallback as long as a script with ${attribute} takes to come, and then the widgets`, async () => {
    const {page, heard, send, loaded} = await slowly(attribute);
    assert.deepEqual(await shownOn(page.mainFrame()), {guidance: 'fallback', checklist: 'fallback'});
    send();
    await loaded;
    await use(page.mainFrame());
    const {errors, violations, warnings, infos} = await heard.report(page.mainFrame());
    const unexpected = errors.filter(text => !text.includes('/favicon.ico'));
    assert.deepEqual([...unexpected, ...violations, ...warnings, ...infos], []);
  });
}

test('leaves the fallback, and its link in order, when a reader does not wait for the script', async () => {
  const {page, send, loaded} = await slowly('defer');
  const link = '/widgets/before-you-post.html';
  const left = page.waitForNavigation({waitUntil: 'domcontentloaded'});
  await page.click(`a[href="${link}"]`);
  // The page that is left never was loaded, which is no failure of this test.
  await Promise.all([left, loaded.catch(() => undefined)]);
  assert.equal(new URL(page.url()).pathname, link);
  send();
});
