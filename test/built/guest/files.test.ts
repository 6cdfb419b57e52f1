import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {use} from './support/facts.ts';
import {htmlPage, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {witness} from './support/witness.ts';

const {newPage} = stay();
const folder = mkdtempSync(join(tmpdir(), 'shared-drive-'));
after(() => rmSync(folder, {recursive: true}));

test('works on a page that is opened from a shared drive, without a server', async () => {
  cpSync('dist/social-media-guidance.js', join(folder, 'social-media-guidance.js'));
  writeFileSync(join(folder, 'page.html'), htmlPage(tags, '<script src="social-media-guidance.js" defer></script>'));
  const page = await newPage();
  const heard = await witness(page);
  await page.goto(`${pathToFileURL(join(folder, 'page.html'))}#smg-privacy`);
  await page.waitForSelector('pierce/#smg-privacy-button[aria-expanded="true"]', {visible: true});
  await use(page.mainFrame());
  const {errors, violations, warnings, infos} = await heard.report(page.mainFrame());
  assert.deepEqual([...errors, ...violations, ...warnings, ...infos], []);
});
