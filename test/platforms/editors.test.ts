import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {installMissing} from '../../src/build/install-missing.mjs';
import {htmlPage} from '../built/guest/support/pages.ts';
import {stay} from '../built/guest/support/stay.ts';
import {witness} from '../built/guest/support/witness.ts';
import {cleaners} from './editors/cleaners.ts';

const {site, newPage} = stay();
const once = '<script src="/widgets/social-media-guidance.js" data-upgrade defer></script>';
const link = '<a href="/widgets/social-media-guidance.html?open=privacy">Social media guidance</a>';
const mounted =
  '<div data-smg="before-you-post" data-heading-level="3"><p><a href="/widgets/before-you-post.html">Before you post</a></p></div>';

describe('a page with the script installed once, after the paste went through', () => {
  before(() => installMissing('test/platforms/editors'));

  for (const [host, clean] of Object.entries(cleaners)) {
    /** What the widgets on the page are, after the host has cleaned what was pasted. */
    const shown = async (paste: string): Promise<string[]> => {
      const page = await newPage();
      try {
        await page.goto(site.put('/editor.html', {body: htmlPage('', '')}));
        const cleaned = await clean(paste, page);
        const heard = await witness(page);
        await page.goto(site.put('/page.html', {body: htmlPage(`<main>${cleaned}</main>`, once)}));
        const tags = await page.$$eval('social-media-guidance, before-you-post', found =>
          found.map(element => (element.cloneNode() as Element).outerHTML),
        );
        const {errors, warnings} = await heard.report(page.mainFrame());
        assert.deepEqual([...errors, ...warnings], []);
        return tags;
      } finally {
        await page.close();
      }
    };

    test(`${host}: a link alone in its paragraph becomes the guidance`, async () => {
      assert.deepEqual(await shown(`<p>Hello</p><p>${link}</p>`), [
        '<social-media-guidance open="privacy"></social-media-guidance>',
      ]);
    });

    test(`${host}: a link in a sentence stays a link`, async () => {
      assert.deepEqual(await shown(`<p>Please read ${link} first.</p><ul><li>See ${link}</li></ul>`), []);
    });

    test(`${host}: a mount becomes the checklist, or its link does`, async () => {
      const [tag = '', ...more] = await shown(mounted);
      assert.match(tag, /^<before-you-post( heading-level="3")?>/);
      assert.deepEqual(more, []);
    });
  }
});
