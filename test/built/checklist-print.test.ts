import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {compileFolder} from '../../src/build/guidance-folder.ts';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';
import {engines} from '../support/open-engine.ts';
import {plain, sidesOf, textOf} from '../support/pdf.ts';
import {serve} from '../support/serve.ts';

const {checks = []} = compileFolder('guidance').checklist ?? {};
const labels = checks.map(({label}) => label);
const {version} = JSON.parse(built('../package.json')) as {version: string};

/** A page with nothing but the checklist, and the first so many think checks ticked from the end. */
async function openChecklist(attributes = '', style = ''): Promise<Page> {
  const {page} = await openPage();
  return fill(page, attributes, style);
}

async function fill(page: Page, attributes = '', style = ''): Promise<Page> {
  await page.setContent(`<!doctype html><html lang="en-GB"><title>Ward intranet</title><style>${style}</style>
    <before-you-post ${attributes}></before-you-post>`);
  await page.addScriptTag({content: built('social-media-guidance.js')});
  return page;
}

/** Ticks boxes by their number, shows the result, and waits for the page. */
const act = (page: Page, numbers: readonly number[], showResult = true): Promise<void> =>
  page.$eval(
    'before-you-post',
    async (element, numbers, showResult) => {
      const boxes = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? [];
      for (const number of numbers) boxes[number]?.click();
      const widget = element as HTMLElement & {showResult(): void; updateComplete: Promise<unknown>};
      if (showResult) widget.showResult();
      await widget.updateComplete;
    },
    numbers,
    showResult,
  );

/** How many sides of A4 come out of the printer. */
const sides = async (page: Page): Promise<number> => sidesOf(await onA4(page));

const onA4 = (page: Page): Promise<Uint8Array> =>
  page.pdf({format: 'A4', margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}});

/** What stands on the paper, line by line. */
async function paper(page: Page): Promise<string> {
  await page.emulateMediaType('print');
  return page.$eval(
    'before-you-post',
    element => element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.innerText ?? '',
  );
}

const today = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});

it('prints everything a sheet must say for itself, and no control', async () => {
  const page = await openChecklist(
    'print-button guidance-href="https://example.org/" paper-href="paper.html" data-communications-team="the Comms desk"',
  );
  await act(page, [], false);
  const text = await paper(page);
  const expected = [
    'Before you post',
    'Stop checks: do not post until every one is confirmed',
    'Think checks: pause if you cannot confirm one',
    ...labels,
    'Last reviewed: ',
    'Next review due: ',
    'Do not write patient details on this sheet.',
    'If you are unsure, ask the Comms desk or your defence organisation.',
    `Social Media Guidance ${version}, ${today}.`,
    'Sources: General Medical Council, ',
    'MIT licence.',
  ];
  assert.deepEqual(
    expected.filter(each => !text.includes(each)),
    [],
  );
  const screenOnly = [
    'See my result',
    'Clear',
    'Copy',
    'Print',
    'Guidance:',
    'Blank paper',
    'is saved or sent',
    'checks confirmed',
  ];
  assert.deepEqual(
    screenOnly.filter(each => text.includes(each)),
    [],
  );
  assert.doesNotMatch(text, /name:|signature|signed/i);
  assert.equal(await sides(page), 1);
});

for (const [state, ticked, heading] of [
  ['stop, with every stop check open', [checks.length - 1], 'Stop: do not post yet'],
  [
    'think, with every think check open',
    checks.flatMap(({severity}, i) => (severity === 'stop' ? [i] : [])),
    'Think: pause before you post',
  ],
  ['checked', checks.map((_, i) => i), 'Checked: every item is confirmed'],
] as const) {
  it(`prints the result on the same side: ${state}`, async () => {
    const page = await openChecklist(
      'print-button data-communications-team="the Communications, Marketing and Engagement desk of Example Hospitals" data-speak-up-contact="the Freedom to Speak Up Guardian at Example Hospitals"',
      'html { font: 24px/2 serif }',
    );
    await act(page, ticked);
    const text = await paper(page);
    assert.ok(text.includes(heading));
    assert.equal(text.split('If you are unsure, ask').length, 2, 'the contact line stands there once');
    assert.equal(await sides(page), 1);
  });
}

for (const [name, open] of engines) {
  it(`${name}: every check and the longest result stand on one side of A4, and no control`, async () => {
    const page = await fill(
      await open({}),
      'print-button paper-href="paper.html" guidance-href="https://example.org/"',
    );
    await act(page, [checks.length - 1]);
    const pdf = await onA4(page);
    const text = await textOf(pdf);
    const wanted = [
      'Before you post',
      'Stop: do not post yet',
      ...labels,
      'Do not write patient details on this sheet.',
    ];
    const unwanted = ['See my result', 'Clear', 'Copy result', 'Guidance:', 'Blank paper'];
    assert.deepEqual(
      wanted.filter(each => !text.includes(plain(each))),
      [],
    );
    assert.deepEqual(
      unwanted.filter(each => text.includes(plain(each))),
      [],
    );
    assert.equal(await sidesOf(pdf), 1);
  });
}

it('prints no address after the open checks, whose links lead nowhere on paper', async () => {
  const page = await openChecklist();
  const path = `/${'a-long-way/'.repeat(12)}`;
  const site = await serve({[path]: '<!doctype html>'});
  await page.goto(site.origin + path);
  await fill(page);
  await act(page, [checks.length - 1]);
  const text = await textOf(await onA4(page));
  assert.ok(text.includes(plain('Stop: do not post yet')));
  assert.ok(!text.includes(plain('a-long-way')), text);
});

it('prints bordered squares of 5 mm, with a cross in those that are ticked', async () => {
  const page = await openChecklist();
  await act(page, [0], false);
  await page.emulateMediaType('print');
  const boxes = await page.$eval('before-you-post', element =>
    [...(element.shadowRoot?.querySelectorAll('input') ?? [])].slice(0, 2).map(box => {
      const {width, height} = box.getBoundingClientRect();
      const style = getComputedStyle(box);
      const millimetres = [width, height].map(pixels => Math.round((pixels * 25.4) / 96));
      return [...millimetres, style.borderTopStyle, style.borderTopColor, getComputedStyle(box, '::before').content];
    }),
  );
  assert.deepEqual(boxes, [
    [5, 5, 'solid', 'rgb(0, 0, 0)', '"×"'],
    [5, 5, 'solid', 'rgb(0, 0, 0)', 'none'],
  ]);
});

it('prints today as the date on a page that has stood open since yesterday', async () => {
  const page = await openChecklist();
  await page.evaluate(() => {
    const tomorrow = Date.now() + 86_400_000;
    // What `new Date()` gives a day later.
    globalThis.Date = class extends Date {
      constructor(...given: []) {
        super(...((given.length ? given : [tomorrow]) as []));
      }
    } as DateConstructor;
  });
  await page.pdf({format: 'A4'});
  const tomorrow = new Date(Date.now() + 86_400_000);
  const printed = tomorrow.toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
  assert.ok((await paper(page)).includes(printed));
});
