import assert from 'node:assert/strict';
import {it} from 'node:test';
import {openBuilder, previewOf, snippet} from './builder-page.ts';

it('goes to a step from the keyboard and keeps the settings in the address', async () => {
  const {page} = await openBuilder({support: 'Anna'});
  const address = page.url();
  for (const [name, goal] of [
    ['Skip to the settings', 'show'],
    ['Put it on your site', 'step-site'],
  ]) {
    await (await page.$(`::-p-aria(${name}[role="link"])`))?.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), goal);
    assert.equal(page.url(), address);
  }
  assert.match(await snippet(page, 'page'), /data-support="Anna"/);
});

it('starts from a theme, which the fields show and the style sheet holds', async () => {
  const {page} = await openBuilder();
  const frame = await previewOf(page);
  await page.click('[name="theme"][value="university"]');
  assert.equal(await page.$eval('#accent', field => (field as HTMLInputElement).value), '#7a1f3d');
  assert.match(await snippet(page, 'styles'), /--smg-heading-font: georgia.*--smg-accent: light-dark\(#7a1f3d/s);
  const title = await frame.waitForSelector('social-media-guidance >>> h2');
  assert.match((await title?.evaluate(heading => getComputedStyle(heading).fontFamily)) ?? '', /^georgia/);
  await page.click('[name="theme"][value=""]');
  assert.equal(await page.$('#snippet-styles'), null);
  assert.equal(page.url().split('#')[1], '');
});

it('chooses the way for a system, and says what the system removes', async () => {
  const {page} = await openBuilder();
  const way = () => page.$eval('[name="method"]:checked', radio => (radio as HTMLInputElement).value);
  const chosen = async (system: string) => {
    const option = await page.$(`::-p-aria(${system}[role="option"])`);
    await page.select('#platform', (await option?.evaluate(node => (node as HTMLOptionElement).value)) as string);
  };
  await chosen('Moodle');
  assert.equal(await way(), 'scorm');
  assert.match(
    await page.$eval('#advice', ({textContent}) => textContent ?? ''),
    /What Moodle removes: What a teacher writes/,
  );
  await page.click('[name="role"][value="administrator"]');
  assert.equal(await way(), 'once');
  await chosen('SharePoint Online');
  assert.equal(await way(), 'file');
  assert.match(page.url(), /#role=administrator&method=file&platform=sharepoint-online$/);
});

it('shows a phone’s page first where the window is a phone’s', async () => {
  const {page} = await openBuilder();
  const width = () => page.$eval('[name="width"]:checked', radio => (radio as HTMLInputElement).value);
  assert.equal(await width(), 'desktop');
  await page.setViewport({width: 390, height: 844});
  await page.reload();
  await page.waitForSelector('#pieces > li');
  assert.equal(await width(), 'phone');
});

it('can be used with the keyboard alone, and shows where one is', async () => {
  const {page} = await openBuilder({show: 'checklist', method: 'plain'});
  const reached: string[] = [];
  const faint: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const ringed = [focused, focused.closest('label')].some(
        node =>
          node &&
          getComputedStyle(node).outlineStyle !== 'none' &&
          parseFloat(getComputedStyle(node).outlineWidth) >= 2,
      );
      const name = focused.id || focused.getAttribute('name') || focused.textContent?.trim() || focused.localName;
      return {name, kind: focused.localName, ringed};
    });
    // What is in the preview is the widget's own.
    if (at.kind === 'iframe') continue;
    if (at.kind === 'body') break;
    reached.push(at.name);
    if (!at.ringed) faint.push(at.name);
  }
  assert.deepEqual(faint, []);
  const wanted = [
    'show',
    'level',
    'theme',
    'accent',
    'corners',
    'host',
    'width',
    'scheme',
    'platform',
    'method',
    'copy-link',
  ];
  assert.deepEqual(
    wanted.filter(name => !reached.includes(name)),
    [],
  );
  assert.ok(reached.indexOf('method') < reached.indexOf('snippet-plain'));
});

it('keeps the preview in view while there is something to choose, and out of the way of the last step', async () => {
  const {page} = await openBuilder();
  await page.setViewport({width: 1280, height: 860});
  for (const [step, shown] of [
    ['step-words', true],
    ['pieces', false],
  ] as const) {
    await page.$eval(`#${step}`, element => element.scrollIntoView());
    const {bottom, top} = await page.evaluate(() => ({
      bottom: document.getElementById('stage')?.getBoundingClientRect().bottom ?? 0,
      top: document.querySelector('.handout')?.getBoundingClientRect().top ?? 0,
    }));
    assert.ok(bottom <= top, step);
    assert.equal(bottom > 300, shown, step);
  }
});

it('shows what is chosen in forced colours, where backgrounds do not', async () => {
  const {page} = await openBuilder();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  const outlines = await page.$$eval('label:has(> [type="radio"])', labels =>
    labels.map(label => ({
      chosen: label.matches(':has(:checked)'),
      outlined: getComputedStyle(label).outlineStyle !== 'none',
      colour: getComputedStyle(label).outlineColor,
    })),
  );
  assert.ok(outlines.filter(({chosen}) => chosen).every(({outlined, colour}) => outlined && !colour.endsWith(', 0)')));
  assert.ok(outlines.filter(({chosen}) => !chosen).every(({outlined}) => !outlined));
});
