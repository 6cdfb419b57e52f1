import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ElementHandle} from 'puppeteer-core';
import {built} from '../../support/built.ts';
import {Framed} from './framed.ts';
import {parents} from './parents.ts';

/** Chromium and Firefox let a frame scroll the page around it, Safari does not. This takes it away, in the frame only. */
const asInSafari = ({frame}: Framed): Promise<void> =>
  frame.evaluate(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

/** Opens the section on the law, and follows its link to a heading in a section that is closed, as a person does. */
async function followLink(framed: Framed): Promise<void> {
  const button = await find(framed, 'button', 'Social media and the law');
  await button.click();
  await framed.fits();
  const link = await find(framed, 'a', 'Raising concerns');
  await link.click();
}

async function find({frame}: Framed, tag: string, name: string): Promise<ElementHandle> {
  const found = await frame.evaluateHandle(
    (tag, name) => {
      const all = document.querySelector('social-media-guidance')?.shadowRoot?.querySelectorAll(tag) ?? [];
      return [...all].find(({textContent}) => textContent?.trim() === name);
    },
    tag,
    name,
  );
  const element = found.asElement();
  assert.ok(element, `${tag} "${name}"`);
  return element as ElementHandle;
}

/** How far the heading is from the top of the host's window. */
async function topOfHeading({page, frame}: Framed): Promise<number> {
  const inside = await frame.evaluate(() => {
    const root = document.querySelector('social-media-guidance')?.shadowRoot;
    return root?.getElementById('smg-professionalism--concerns')?.getBoundingClientRect().top ?? 0;
  });
  return inside + (await page.$eval('iframe', frame => frame.getBoundingClientRect().top + frame.clientTop));
}

/** Waits until the heading is at the top of the host's window, with the room that the elements leave above. */
async function comesToTheTop(framed: Framed, room = 0): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const top = await topOfHeading(framed);
    if (top >= room && top < room + 40) return;
    assert.ok(Date.now() < deadline, `the heading is ${top} px from the top of the host's window`);
    await framed.framesDrawn(2);
  }
}

for (const parent of parents.filter(({shows}) => shows)) {
  it(`brings what a link leads to into view, through ${parent.name}, where the browser does not`, async () => {
    const framed = await Framed.open(parent);
    await framed.fits();
    await asInSafari(framed);
    await followLink(framed);
    await comesToTheTop(framed);
    assert.deepEqual(framed.seen.errors, []);
  });
}

it('brings what a link leads to into view together with the browser, and stays there', async () => {
  const framed = await Framed.open({name: 'ours', script: `<script>${built('frame-parent.js')}</script>`});
  await framed.fits();
  await followLink(framed);
  await comesToTheTop(framed);
  await framed.framesDrawn(10);
  await comesToTheTop(framed);
});

it('leaves the reader alone who comes back to the place later', async () => {
  const framed = await Framed.open({name: 'ours', script: `<script>${built('frame-parent.js')}</script>`});
  await framed.fits();
  await asInSafari(framed);
  await followLink(framed);
  await comesToTheTop(framed);
  await framed.page.evaluate('scrollTo(0, 0)');
  await framed.frame.evaluate(() => {
    const root = document.querySelector('social-media-guidance')?.shadowRoot;
    const heading = root?.getElementById('smg-professionalism--concerns');
    heading?.blur();
    heading?.focus({preventScroll: true});
  });
  await framed.framesDrawn(10);
  assert.equal(await framed.page.evaluate('scrollY'), 0);
});

it("lets the browser find the way, through the host's own column and below its header", async () => {
  const framed = await Framed.open({
    name: 'ours in a column',
    script: `<style>
        html { overflow: hidden }
        body { position: fixed; inset: 0; overflow: auto; margin: 0; scroll-padding-block-start: 100px }
      </style>
      <script>${built('frame-parent.js')}</script>`,
  });
  await framed.fits();
  await asInSafari(framed);
  await followLink(framed);
  await comesToTheTop(framed, 100);
});

it('says nothing of a link to somebody who has not asked', async () => {
  const framed = await Framed.open({
    name: 'a page that fits frames and never asks',
    script: `<script>
      var heard = [];
      addEventListener('message', ({data}) => {
        heard.push(data);
        if (data.action === 'resize') document.querySelector('iframe').style.height = data.scrollHeight + 'px';
      });
    </script>`,
  });
  await framed.fits();
  await followLink(framed);
  await framed.fits();
  await framed.framesDrawn(5);
  const kinds = await framed.page.evaluate(`heard.map(message => message.action ?? JSON.parse(message).subject)`);
  assert.deepEqual(new Set(kinds as string[]), new Set(['hello', 'lti.frameResize', 'resize']));
});
