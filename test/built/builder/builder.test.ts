import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {contrast} from '../../../src/builder/contrast.ts';
import {violations} from '../../support/violations.ts';
import {openBuilder, previewOf, snippet} from './builder-page.ts';

const setScheme = (page: Page, value: string) => page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);

for (const width of [320, 1280]) {
  it(`is accessible at ${width} px, in each way, light and dark, with nothing to scroll sideways`, async () => {
    const {page, seen} = await openBuilder({
      policy: 'Our policy',
      'policy-href': 'javascript:alert(1)',
      accent: '#eee',
    });
    await page.setViewport({width, height: 900});
    await page.$$eval('details', all => {
      for (const details of all) details.setAttribute('open', '');
    });
    await page.select('#platform', 'sharepoint-online');
    for (const [index, way] of ['script', 'once', 'frame', 'file', 'scorm', 'plain'].entries()) {
      await setScheme(page, index % 2 ? 'dark' : 'light');
      await page.$eval(`[value="${way}"]`, radio => (radio as HTMLInputElement).click());
      assert.deepEqual(await violations(page, {iframes: false}), [], way);
      const sideways = await page.$eval('html', ({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
      assert.equal(sideways, 0, way);
    }
    assert.deepEqual(seen.errors, []);
  });
}

for (const host of ['intranet', 'website', 'learning']) {
  it(`shows the real elements on the ${host} page, accessible in light and dark`, async () => {
    const {page} = await openBuilder({host, width: 'phone'});
    const frame = await previewOf(page);
    assert.deepEqual(await violations(frame), []);
    await page.click('[name="scheme"][value="dark"]');
    assert.equal(await frame.$eval('html', root => getComputedStyle(root).colorScheme), 'dark');
    assert.deepEqual(await violations(frame), []);
  });
}

it('shows every choice at once, and keeps what is open in the preview', async () => {
  const {page} = await openBuilder();
  const frame = await previewOf(page);
  await frame.$eval('social-media-guidance', element =>
    element.shadowRoot?.querySelector<HTMLElement>('h3 button')?.click(),
  );
  await page.click('#words details summary');
  await page.type('#organisation', 'Fenland');
  await page.click('[name="sections"][value="law"]');
  const seen = await frame.$eval('social-media-guidance', element => ({
    sections: element.getAttribute('sections')?.includes('law'),
    word: element.shadowRoot?.textContent?.includes('agreement of Fenland'),
    open: element.shadowRoot?.querySelectorAll('[aria-expanded="true"]').length,
  }));
  // The section that was opened, and the one where the name stands.
  assert.deepEqual(seen, {sections: false, word: true, open: 2});
  assert.match(await snippet(page, 'page'), /data-organisation="Fenland"/);
});

it('stays on the example page, whatever is clicked there', async () => {
  const {page} = await openBuilder({show: 'checklist'});
  const frame = await previewOf(page);
  const pages = await page.browserContext().pages();
  await frame.$eval('before-you-post', element =>
    element.shadowRoot?.querySelector<HTMLElement>('a[href*="#"]')?.click(),
  );
  assert.equal((await page.browserContext().pages()).length, pages.length);
  assert.notEqual(await frame.$('[data-widgets]'), null);
});

it('keeps its settings in the address and nowhere else', async () => {
  const {page, seen} = await openBuilder();
  await page.click('[name="show"][value="guidance"]');
  await page.select('#level', '3');
  await page.click('[name="no-heading"]');
  await page.$eval('#accent', field => (field as HTMLInputElement).select());
  await page.type('#accent', '00686b');
  const settings = '#show=guidance&level=3&accent=%2300686b&no-heading=1';
  await page.waitForFunction(settings => location.hash === settings, {}, settings);
  const address = page.url();
  assert.ok(address.endsWith(settings));

  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('#pieces > li');
  assert.match(await snippet(page, 'page'), /<social-media-guidance heading-level="3" no-heading>/);
  assert.equal(page.url(), address);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.deepEqual(
    seen.requests.filter(request => !request.startsWith('file:')),
    [],
  );
});

it('takes nothing from an address for markup or for a script', async () => {
  const {page, seen} = await openBuilder({
    organisation: '"><img src=x onerror=document.title=1>',
    'organisation-href': 'JavaScript:document.title=1',
    folder: 'javascript:alert(1)//',
    sections: 'privacy"onload=alert(1) nonsense',
    accent: 'red;}</style><script>document.title=1</script>',
    level: '9',
    method: '__proto__',
  });
  const frame = await previewOf(page);
  const markup = await snippet(page, 'page');
  assert.match(markup, /data-organisation="&quot;&gt;&lt;img src=x onerror=document.title=1&gt;"/);
  assert.doesNotMatch(markup, /-href|sections|heading-level|<img/);
  assert.match(markup, /src="\/widgets\/social-media-guidance-0\.1\.0\.js"/);
  assert.equal(await frame.$$eval('img', images => images.length), 0);
  assert.notEqual(await page.title(), '1');
  assert.deepEqual(seen.errors, []);
});

it('says when an address that somebody sent brings names along', async () => {
  const notice = async (settings: Record<string, string>) =>
    (await openBuilder(settings)).page.$eval('#sent', note => !(note as HTMLElement).hidden);
  assert.deepEqual(
    [await notice({}), await notice({level: '3'}), await notice({support: 'Anna'})],
    [false, false, true],
  );
});

it('measures contrast as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.ok(contrast('#767676', '#ffffff') >= 4.5 && contrast('#777777', '#ffffff') < 4.5);
});

it('says whether a colour can be read, while it is chosen', async () => {
  const {page} = await openBuilder({accent: '#777777'});
  const line = () => page.$eval('#contrast-accent', ({textContent}) => textContent);
  assert.equal(await line(), 'Too low: contrast 4.4 to 1, and text needs 4.5.');
  await page.click('#swatches button:nth-child(2)');
  assert.equal(await line(), 'Good: contrast 6.3 to 1, and text needs 4.5.');
  await page.click('#swatches button:nth-child(1)');
  assert.equal(await page.$eval('#contrast-accent', line => (line as HTMLElement).hidden), true);
  assert.equal(await page.$('#snippet-styles'), null);
});

it('shows the text to copy by hand where the clipboard is out of reach', async () => {
  const {page} = await openBuilder();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
  await page.click('li:has(> #piece-page) .code button');
  const box = await page.waitForSelector('#by-hand');
  await page.waitForFunction(element => document.activeElement === element, {}, box);
  const chosen = await box?.evaluate(element => {
    const {value, selectionStart, selectionEnd} = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(chosen?.trim(), (await snippet(page, 'page')).trim());
});

it('copies formatted text in both forms where the browser copies only what is selected, as Safari does', async () => {
  const {page} = await openBuilder({method: 'plain'});
  await page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        async write([item]: ClipboardItem[]) {
          Reflect.set(window, 'written', item);
        },
      },
    });
  });
  await page.click('li:has(> #piece-plain) .code button');
  await page.waitForFunction(() => document.getElementById('status')?.textContent?.includes('Copied'));
  const forms = await page.evaluate(async () => {
    const item: ClipboardItem = Reflect.get(window, 'written');
    return Promise.all(item.types.map(async type => [type, await (await item.getType(type)).text()]));
  });
  assert.deepEqual(
    forms.map(([type]) => type),
    ['text/plain', 'text/html'],
  );
  const [source = '', formatted = ''] = forms.map(([, form]) => form);
  assert.equal(source.trim(), (await snippet(page, 'plain')).trim());
  assert.match(formatted, /<h3 id="smg-privacy">/);
});

it('follows when somebody goes to another screen and back before either is drawn', async () => {
  const {page} = await openBuilder();
  await page.evaluate(() => {
    location.hash = 'screen=words';
    location.hash = 'organisation=Fenland';
  });
  const frame = await previewOf(page);
  await frame.waitForFunction(() =>
    document.querySelector('social-media-guidance')?.shadowRoot?.textContent?.includes('Fenland'),
  );
  assert.match(await snippet(page, 'page'), /data-organisation="Fenland"/);
});

it('copies what is in the box, and a link to the settings, and says so', async () => {
  const {page} = await openBuilder({organisation: 'Fenland'});
  const session = await page.createCDPSession();
  const context = page.browserContext().id;
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    ...(context && {browserContextId: context}),
  });
  await page.bringToFront();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const said = (text: string) =>
    page.waitForFunction(wanted => document.getElementById('status')?.textContent?.includes(wanted), {}, text);
  await page.click('li:has(> #piece-page) .code button');
  await said('Copied: Paste this');
  assert.match(
    await page.$eval('li:has(> #piece-page)', ({textContent}) => textContent ?? ''),
    /Copied\. Now paste it/,
  );
  assert.equal((await copied()).trim(), (await snippet(page, 'page')).trim());
  await page.click('#copy-link');
  await said('Copied: the link');
  assert.equal(await copied(), page.url());
  await page.click('[name="method"][value="plain"]');
  await page.waitForSelector('#piece-plain');
  await page.click('li:has(> #piece-plain) .code button');
  await said('Copied: Paste this into the editor');
  const pasted = page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        addEventListener('paste', ({clipboardData}) =>
          resolve(['text/plain', 'text/html'].map(type => clipboardData?.getData(type) ?? '')),
        );
      }),
  );
  // A browser pastes only where something can be typed.
  await page.focus('#folder');
  await page.keyboard.press('KeyV', {commands: ['Paste']});
  const [source = '', formatted = ''] = await pasted;
  assert.equal(source.trim(), (await snippet(page, 'plain')).trim());
  assert.match(formatted, /<h3 id="smg-privacy">.*href="#smg-law"/s);
  assert.doesNotMatch(formatted, /file:|<details/);
});
