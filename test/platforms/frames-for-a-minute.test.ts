import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Framed} from '../built/pages/framed.ts';
import {type Parent, parents} from '../built/pages/parents.ts';

const minute = 60_000;

/** Opens and closes sections at random for a while; returns how often. */
async function toggleFor({frame}: Framed, time: number): Promise<number> {
  return frame.evaluate(async time => {
    const buttons = [
      ...(document.querySelector('social-media-guidance')?.shadowRoot?.querySelectorAll('button') ?? []),
    ];
    const end = performance.now() + time;
    let toggles = 0;
    for (; performance.now() < end; toggles += 1) {
      buttons[Math.floor(Math.random() * buttons.length)]?.click();
      const pause = Math.ceil(Math.random() * 10);
      for (let drawn = 0; drawn < pause; drawn += 1) await new Promise(requestAnimationFrame);
    }
    return toggles;
  }, time);
}

/** Toggles in one parent's frame for a minute, and counts what the parent hears. */
async function passes(parent: Parent): Promise<void> {
  const framed = await Framed.open(parent);
  await framed.page.evaluate("var count = 0; addEventListener('message', () => { count += 1; })");
  const toggles = await toggleFor(framed, minute);
  await framed.fits();
  await framed.framesDrawn(5);
  const count = Number(await framed.page.evaluate('count'));
  // Each toggle may be told by as many protocols as there are, and once more when a scroll bar goes.
  assert.ok(count <= toggles * 10 + 20, `${parent.name}: ${count} messages for ${toggles} toggles`);
  await framed.framesDrawn(60);
  assert.equal(await framed.page.evaluate('count'), count, `${parent.name}: it goes on talking`);
  assert.deepEqual(framed.seen.errors, [], parent.name);
}

it('does not go into a loop with any parent in a minute of random toggling', async () => {
  // All at once, because otherwise it would be ten minutes.
  await Promise.all(parents.filter(({highest}) => highest === undefined).map(passes));
});
