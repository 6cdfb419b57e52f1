import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shownOn, use} from './support/facts.ts';
import {htmlPage, script} from './support/pages.ts';
import {stay} from './support/stay.ts';

const {site, newPage} = stay();
const once = '<script src="/widgets/social-media-guidance.js" data-upgrade defer></script>';

/** What `wpautop` of WordPress 6.1 makes of the two tags, each with a paragraph inside, on lines of their own. */
const pushedOut = `<p><social-media-guidance></p>
<p><a href="/widgets/social-media-guidance.html">Social media guidance for doctors</a></p>
<p></social-media-guidance></p>
<p><before-you-post></p>
<p><a href="/widgets/before-you-post.html">Before you post: a one-minute checklist</a></p>
<p></before-you-post></p>
`;

/** The same of the two tags on one line each. */
const onOneLine = `<p><social-media-guidance></p>
<p><a href="/widgets/social-media-guidance.html">Social media guidance for doctors</a></p>
<p></social-media-guidance><br />
<before-you-post></p>
<p><a href="/widgets/before-you-post.html">Before you post: a one-minute checklist</a></p>
<p></before-you-post></p>
`;

/** The same of the snippet for the classic editor: no paragraph inside the tags. */
const snippet = `<p><social-media-guidance><a href="/widgets/social-media-guidance.html">Guidance</a></social-media-guidance></p>
<p><before-you-post><a href="/widgets/before-you-post.html">Before you post</a></before-you-post></p>
`;

for (const [how, head] of Object.entries({'with its own script': script, 'with the script installed once': once})) {
  for (const [what, body] of Object.entries({
    'with lines of their own': pushedOut,
    'on one line': onOneLine,
    'without paragraphs inside': snippet,
  })) {
    test(`tags pasted into WordPress' classic editor, ${what}, show the widgets and no link beside them, ${how}`, async () => {
      const page = await newPage();
      await page.goto(site.put('/page.html', {body: htmlPage(`<main>${body}</main>`, head)}));
      await use(page.mainFrame());
      assert.deepEqual(await shownOn(page.mainFrame()), {guidance: 'widget', checklist: 'widget'});
      const seen = await page.$$eval('a[href*="/widgets/"]', links =>
        links.filter(link => link.checkVisibility()).map(link => link.href),
      );
      assert.deepEqual(seen, []);
      assert.equal((await page.$$('social-media-guidance, before-you-post')).length, 2);
      assert.equal((await page.$$('social-media-guidance a, before-you-post a')).length, 2);
    });
  }
}

test('without data-upgrade a link below a widget without a fallback stays', async () => {
  const page = await newPage();
  const body = `<p><before-you-post></before-you-post></p>
    <p><a href="/widgets/before-you-post.html">The checklist on a page of its own</a></p><p>More</p>`;
  await page.goto(site.put('/page.html', {body: htmlPage(body)}));
  await page.waitForSelector('pierce/[type="checkbox"]', {visible: true});
  assert.equal(await page.$eval('p > a', link => link.checkVisibility()), true);
});
