import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../../support/built.ts';
import {Framed} from './framed.ts';

const ours = `<script>${built('frame-parent.js')}</script>`;

/** How many messages the host has heard. It counts from when this script runs. */
const counting = `<script>var count = 0; addEventListener('message', () => { count += 1; });</script>`;

/** What is heard while the host draws that many times. */
async function heardIn(framed: Framed, draws: number): Promise<number> {
  const before = Number(await framed.page.evaluate('count'));
  await framed.framesDrawn(draws);
  return Number(await framed.page.evaluate('count')) - before;
}

/** Presses "Show all sections" with the keyboard, and says whether it did. */
async function showsAll({page, frame}: Framed): Promise<boolean> {
  await page.$eval('iframe', frame => frame.focus());
  const isThere = () =>
    frame.evaluate(
      () => document.querySelector('social-media-guidance')?.shadowRoot?.activeElement?.className === 'show-all',
    );
  // A link of the introduction may come first.
  for (let presses = 0; presses < 10 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const open = () =>
    frame.evaluate(
      () =>
        document.querySelector('social-media-guidance')?.shadowRoot?.querySelectorAll('[aria-expanded="true"]').length,
    );
  return (await open()) === 7;
}

it('is quiet with a host that sends every message back', async () => {
  const echo = `<script>addEventListener('message', ({source, data}) => source.postMessage(data, '*'));</script>`;
  const framed = await Framed.open({name: 'echo', script: counting + echo});
  await framed.framesDrawn(10);
  assert.equal(await heardIn(framed, 30), 0);
  assert.ok(await showsAll(framed));
});

it('answers a host that asks without end, and is usable meanwhile', async () => {
  const flood = `<script>
    const ask = () => {
      for (let time = 0; time < 50; time += 1) {
        const {contentWindow} = document.querySelector('iframe');
        contentWindow.postMessage({context: 'h5p', action: 'hello'}, '*');
        contentWindow.postMessage('[iFrameSizer]resize', '*');
      }
      requestAnimationFrame(ask);
    };
    ask();
  </script>`;
  const framed = await Framed.open({name: 'flood', script: counting + flood});
  assert.ok(await showsAll(framed));
  assert.deepEqual(framed.seen.errors, []);
});

it('never falls into step with a host that changes its width with every message', async () => {
  const restless = `<script>
    addEventListener('message', ({data}) => {
      if (data.action !== 'resize') return;
      const frame = document.querySelector('iframe');
      frame.style.width = frame.style.width === '300px' ? '700px' : '300px';
    });
  </script>`;
  const framed = await Framed.open({name: 'restless', script: counting + restless});
  // One message of each of two protocols for each drawing at the most: the host may go on, and the frame stays usable.
  assert.ok((await heardIn(framed, 60)) <= 240);
  assert.ok(await showsAll(framed));
  assert.deepEqual(framed.seen.errors, []);
});

it('fits when it is shown, in a host that hid it at first, and when it is hidden and shown again', async () => {
  const framed = await Framed.open({name: 'tab', script: ours, frame: 'style="display: none"'});
  const display = (value: string) =>
    framed.page.$eval('iframe', (frame, value) => (frame.style.display = value), value);
  await framed.framesDrawn(5);
  await display('block');
  await framed.fits();
  await display('none');
  await framed.show('all');
  await framed.framesDrawn(5);
  await display('block');
  assert.ok((await framed.fits()) > 3000);
  assert.deepEqual(framed.seen.errors, []);
});

for (const ratio of [1.1, 1.25, 1.5, 2.75]) {
  it(`fits without a scroll bar and without end on a screen of ${ratio} dots a pixel`, async () => {
    const framed = await Framed.open({name: 'zoomed', script: counting + ours});
    await framed.page.setViewport({width: 611, height: 533, deviceScaleFactor: ratio});
    for (const width of ['63.7%', '301.3px', '100%']) {
      await framed.page.$eval('iframe', (frame, width) => (frame.style.width = width), width);
      for (const which of ['all', 'none'] as const) {
        await framed.show(which);
        await framed.fits();
        const over = await framed.frame.evaluate(() => {
          const {scrollHeight, clientHeight} = document.documentElement;
          return scrollHeight - clientHeight;
        });
        assert.equal(over, 0, `${width}, ${which}`);
      }
    }
    await framed.framesDrawn(5);
    assert.equal(await heardIn(framed, 30), 0);
  });
}
