import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {isComplete} from '../support/browsers.mjs';
import {openPage} from '../support/open-browser.ts';
import {violations} from '../support/violations.ts';

const pages = readdirSync('demo', {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.html'))
  .map(name => join('demo', name).replaceAll('\\', '/'));

/** That the elements are fit for dark pages is seen in other tests; before a merge, so is each of these. */
const schemes = isComplete ? ['light', 'dark'] : ['light'];

/** Pages whose own style is bad on purpose; test/built/guest sees that the widgets bear it. */
const unkind = ['demo/promises/hostile-css.html'];

it('has a page to look at first, and one for every kind of site', () => {
  for (const name of ['index', 'hosts/intranet', 'hosts/website', 'hosts/learning', 'themes/index']) {
    assert.ok(pages.includes(`demo/${name}.html`), name);
  }
});

for (const name of pages) {
  it(`${name} leads only to pages that are there, also from a folder`, async () => {
    const {page} = await openPage();
    await page.goto(String(pathToFileURL(resolve(name))));
    const addresses = await page.$$eval('a[href]', links => links.map(link => (link as HTMLAnchorElement).href));
    const dead = addresses.filter(address => {
      if (!address.startsWith('file:')) return false;
      // A folder shows its list of files when there is no server to choose the index.
      return !address.split(/[?#]/)[0]?.endsWith('.html') || !existsSync(fileURLToPath(address.replace(/[?#].*/, '')));
    });
    assert.deepEqual(dead, []);
  });
}

for (const name of pages.filter(name => !unkind.includes(name))) {
  it(`${name} is accessible, ${schemes.join(' and ')}, and fits a phone`, async () => {
    const {page} = await openPage();
    await page.setViewport({width: 320, height: 800});
    await page.goto(String(pathToFileURL(resolve(name))));
    for (const value of schemes) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
      assert.deepEqual(await violations(page), [], value);
      assert.equal(await page.$eval('html', ({scrollWidth, clientWidth}) => scrollWidth - clientWidth), 0);
    }
  });
}
