import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ElementHandle} from 'puppeteer-core';
import {openBuilder, previewOf, snippet, tabStops} from './builder-page.ts';

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
  const stops = await tabStops(page);
  assert.deepEqual(
    stops.filter(({isRinged}) => !isRinged),
    [],
  );
  const reached = stops.map(({name}) => name);
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

it('goes back one choice at a time, and starts again with a way back', async () => {
  const {page} = await openBuilder();
  await page.click('[name="show"][value="checklist"]');
  await page.click('#words details summary');
  await page.type('#organisation', 'Fenland');
  await page.waitForFunction(() => location.hash === '#show=checklist&organisation=Fenland');
  await page.goBack();
  await page.waitForFunction(() => location.hash === '#show=checklist');
  assert.equal(await page.$eval('#organisation', field => (field as HTMLInputElement).value), '');
  await page.click('#start-again');
  await page.waitForSelector('[name="show"][value="both"]:checked');
  await page.click('#undo-start');
  await page.waitForSelector('[name="show"][value="checklist"]:checked');
  assert.match(page.url(), /#show=checklist$/);
});

it('keeps the chosen system in the address', async () => {
  const {page} = await openBuilder({platform: 'moodle', role: 'administrator'});
  assert.equal(await page.$eval('#platform', list => (list as HTMLSelectElement).value), 'moodle');
  assert.match(await page.$eval('#advice', ({textContent}) => textContent ?? ''), /Administrators: installed once/);
});

it('goes to a name in the preview and marks it while it is typed', async () => {
  const {page} = await openBuilder();
  const frame = await previewOf(page);
  await page.click('#words details summary');
  await page.type('#organisation', 'Fenland');
  await frame.waitForFunction(() => (CSS.highlights.get('edited')?.size ?? 0) > 0);
  const marked = await frame.evaluate(() => String([...(CSS.highlights.get('edited') ?? [])][0]));
  assert.equal(marked, 'Fenland');
});

it('takes any colour of CSS, and offers the nearest that can be read', async () => {
  const {page} = await openBuilder();
  await page.type('#accent', 'rgb(119 119 119)');
  await page.waitForSelector('#contrast-accent.too-low');
  assert.match(await page.$eval('li:has(> #piece-styles)', ({textContent}) => textContent ?? ''), /Careful: #777777/);
  await (await page.$('.better button'))?.press('Enter');
  await page.waitForSelector('#contrast-accent.enough');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'accent');
  await page.$eval('#accent', field => (field as HTMLInputElement).select());
  await page.type('#accent', 'currentColor');
  await page.waitForSelector('#accent-error:not([hidden])');
});

it('says that a folder on another site needs a header', async () => {
  const {page} = await openBuilder({folder: 'https://cdn.example.org/w/'});
  assert.match(await snippet(page, 'cors'), /^Access-Control-Allow-Origin: \*$/m);
});

it('reaches the preview with the second press of Tab, at every width', async () => {
  const {page} = await openBuilder();
  for (const width of [320, 1280]) {
    await page.setViewport({width, height: 800});
    await page.reload();
    await page.waitForSelector('#pieces > li');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'step-preview');
  }
});

it('describes a colour as wrong only while it is, and else by its contrast', async () => {
  const {page} = await openBuilder();
  // A description that is hidden is read all the same.
  const hidden = () =>
    page.$$eval('[aria-describedby]', fields =>
      fields
        .flatMap(field => field.getAttribute('aria-describedby')?.split(' ') ?? [])
        .filter(id => document.getElementById(id)?.matches('[hidden], [hidden] *'))
        .filter(id => document.getElementById(id)?.textContent?.trim()),
    );
  const description = async (name: string) => {
    const field = await page.$(`#${name}`);
    const seen = await page.accessibility.snapshot({root: field as ElementHandle});
    return seen?.description ?? '';
  };
  assert.deepEqual(await hidden(), []);
  assert.equal(await description('accent'), '');
  await page.type('#accent', '#005eb8');
  for (const name of ['accent', 'page']) assert.match(await description(name), /^Good: contrast \d/, name);
  await page.type('#accent', 'x');
  await page.waitForSelector('#accent[aria-invalid="true"]');
  assert.match(await description('accent'), /^This is no colour that can be used/);
  assert.deepEqual(await hidden(), []);
});

it('says once that a contrast has become too low', async () => {
  const {page} = await openBuilder();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, {said});
    const status = document.getElementById('status') as HTMLElement;
    new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {childList: true});
  });
  const said = () => page.evaluate(() => (window as unknown as {said: string[]}).said);
  // Its first half, #777, is a colour as well.
  await page.type('#accent', '#777777');
  await page.waitForFunction(() => (window as unknown as {said: string[]}).said.length > 0);
  assert.deepEqual(await said(), ['On light pages the contrast is too low: 4.4 to 1, and text needs 4.5.']);
  // Another one that is too low is no news, and neither is one that is enough.
  for (const colour of ['#888888', '#005eb8']) {
    await page.$eval('#accent', field => (field as HTMLInputElement).select());
    await page.type('#accent', colour);
    await new Promise(done => setTimeout(done, 1200));
  }
  assert.equal((await said()).length, 1);
});

it('asks for a whole address where the system does not hold the files', async () => {
  const {page} = await openBuilder();
  const asked = () => page.$eval('#folder-note', note => (note.checkVisibility() ? note.textContent : ''));
  for (const [platform, product] of [
    ['sharepoint-online', 'SharePoint'],
    ['canvas', 'Canvas'],
    ['open-edx', 'Open edX'],
  ] as const) {
    await page.select('#platform', platform);
    assert.equal(
      await asked(),
      `${product} does not hold these files. Give the whole address of your web server, such as https://www.example.nhs.uk/widgets/.`,
    );
  }
  await page.select('#platform', 'blackboard');
  assert.equal(await asked(), '');
  await page.click('[name="method"][value="frame"]');
  assert.match((await asked()) ?? '', /^Blackboard does not hold/);
  const giveFolder = async (folder: string) => {
    await page.$eval('#folder', field => (field as HTMLInputElement).select());
    await page.type('#folder', folder);
  };
  await giveFolder('https://www.example.nhs.uk/w/');
  assert.equal(await asked(), '');
  await page.waitForFunction(() =>
    document.getElementById('snippet-frame')?.textContent?.includes('src="https://www.example.nhs.uk/w/'),
  );
  await page.select('#platform', 'wordpress-single-site');
  await giveFolder('/w/');
  assert.equal(await asked(), '');
});

it('says which colour is chosen, and shows it by more than a colour', async () => {
  const {page} = await openBuilder();
  const pressed = () =>
    page.$$eval('#swatches [aria-pressed="true"]', all => all.map(({textContent}) => textContent?.trim()));
  const signed = () =>
    page.$$eval('#swatches button', all =>
      all
        .filter(button => getComputedStyle(button, '::after').content.includes('✓'))
        .map(({textContent}) => textContent?.trim()),
    );
  const assertChosen = async (...names: string[]) =>
    assert.deepEqual([await pressed(), await signed()], [names, names]);
  await assertChosen('Automatic');
  await (await page.$('::-p-aria([name="Teal"][role="button"])'))?.press('Enter');
  await assertChosen('Teal');
  await page.$eval('#accent', field => (field as HTMLInputElement).select());
  await page.type('#accent', '#123456');
  await assertChosen();
});

it('offers to skip the preview, which has many places to stop at', async () => {
  const {page} = await openBuilder();
  for (const width of [320, 1280]) {
    await page.setViewport({width, height: 800});
    await page.focus('[name="scheme"]:checked');
    await page.keyboard.press('Tab');
    const link = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const {left, top, width, height} = focused.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return {words: focused.textContent, isSeen: seen === focused};
    });
    assert.deepEqual(link, {words: 'Skip the preview', isSeen: true}, String(width));
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'step-site');
  }
});
