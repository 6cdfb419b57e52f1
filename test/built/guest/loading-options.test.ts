import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {htmlPage} from './support/pages.ts';
import type {Resource} from './support/site.ts';
import {stay} from './support/stay.ts';

const {site, newPage} = stay();
const src = '/widgets/social-media-guidance.js';
const dropIn = readFileSync('dist/social-media-guidance.js', 'utf8');
const body = '<main><p><a href="/widgets/before-you-post.html">Before you post</a></p></main>';
const options = 'data-upgrade data-communications-team="the Helpdesk"';
const inQuery = 'data-upgrade&data-communications-team=the+Helpdesk';

/** Our tag as an optimiser leaves it that fetches the script later and runs its text. */
const byText = (attribute: string): string =>
  `<script type="text/plain" ${attribute}="${src}" ${options}></script>
  <script>fetch('${src}').then(answer => answer.text()).then(text => {
    document.head.appendChild(document.createElement('script')).text = text;
  })</script>`;

interface Head {
  readonly head: string;
  readonly files?: Readonly<Record<string, Resource>>;
}

const heads: Readonly<Record<string, Head>> = {
  'on the tag': {head: `<script src="${src}" defer ${options}></script>`},
  'on the tag of a module': {head: `<script type="module" src="${src}" ${options}></script>`},
  'on the tag of a module with a version in its name': {
    head: `<script type="module" src="/x/social-media-guidance-0.1.0.min.js?ver=6.1" ${options}></script>`,
    files: {'/x/social-media-guidance-0.1.0.min.js': {body: dropIn}},
  },
  'on the tag of a module below a file of the theme whose name contains ours': {
    head: `<script src="/theme/social-media-guidance-theme.js"></script><script type="module" src="${src}" ${options}></script>`,
    files: {'/theme/social-media-guidance-theme.js': {body: ''}},
  },
  'on a tag whose text is run by an optimiser': {head: byText('src')},
  'on a tag whose address an optimiser has put elsewhere': {head: byText('data-src')},
  'on the tag of a file that ours was joined into': {
    head: `<script src="/all.js" defer ${options}></script>`,
    files: {'/all.js': {body: `var first = 1;${dropIn};var last = 2`}},
  },
  'in a meta, where the script was joined into another': {
    head: `<meta name="social-media-guidance" ${options}><script src="/all.js" defer></script>`,
    files: {'/all.js': {body: `var first = 1;${dropIn};var last = 2`}},
  },
  'in the address, where a tag manager makes a tag of its own': {
    head: `<script>document.head.appendChild(document.createElement('script')).src = '${src}?ver=1&${inQuery}'</script>`,
  },
  'in the address of a module': {head: `<script type="module" src="${src}?${inQuery.replace('&', '&amp;')}"></script>`},
};

for (const [where, {head, files = {}}] of Object.entries(heads)) {
  test(`what holds for the whole site is found ${where}`, async () => {
    const page = await newPage();
    for (const [path, resource] of Object.entries(files)) site.put(path, resource);
    await page.goto(site.put('/page.html', {body: htmlPage(body, head)}));
    await (await page.waitForSelector('pierce/[type="checkbox"]', {visible: true}))?.click();
    await page.waitForSelector('pierce/[type="checkbox"]:checked', {visible: true});
    const text = await page.$eval('before-you-post', ({shadowRoot}) => shadowRoot?.textContent ?? '');
    assert.match(text, /the Helpdesk/);
  });
}

for (const [what, head] of Object.entries({
  'a file of the theme whose name contains ours': `<script type="module" src="${src}"></script>
    <script src="/theme/social-media-guidance-theme.js" ${options}></script>`,
  'the meta of somebody else': `<script src="${src}" defer></script><meta name="social" ${options}>`,
})) {
  test(`${what} says nothing for ours`, async () => {
    const page = await newPage();
    site.put('/theme/social-media-guidance-theme.js', {body: ''});
    await page.goto(
      site.put('/page.html', {body: htmlPage(`<social-media-guidance></social-media-guidance>${body}`, head)}),
    );
    await page.waitForSelector('pierce/[part="header"]', {visible: true});
    assert.equal(await page.$('before-you-post'), null);
  });
}

test('what stands on the tag comes before the address, and the address before the meta', async () => {
  const page = await newPage();
  const head = `<meta name="social-media-guidance" data-upgrade data-communications-team="Meta" data-speak-up-contact="Meta">
    <script src="${src}?data-communications-team=Address&amp;data-speak-up-contact=Address" data-communications-team="Tag" defer></script>`;
  await page.goto(site.put('/page.html', {body: htmlPage(body, head)}));
  await (await page.waitForSelector('pierce/[type="checkbox"]', {visible: true}))?.click();
  await page.waitForSelector('pierce/[type="checkbox"]:checked', {visible: true});
  const text = await page.$eval('before-you-post', ({shadowRoot}) => shadowRoot?.textContent ?? '');
  assert.deepEqual([...new Set(text.match(/Tag|Address|Meta/g))].sort(), ['Address', 'Tag']);
});
