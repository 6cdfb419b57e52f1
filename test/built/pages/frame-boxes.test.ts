import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';

interface Box {
  readonly css: string;
  /** What stands around the frame; `FRAME` is its place. */
  readonly markup: string;
}

const inBox = '<div class="box">FRAME</div>';

const boxes: Readonly<Record<string, Box>> = {
  // wp-block-library/style.css
  "WordPress' block for embeds": {
    css: `.box { position: relative } .box::before { content: ""; display: block; padding-top: 56.25% }
      .box iframe { position: absolute; inset: 0; width: 100%; height: 100% }`,
    markup: `<figure>${inBox}</figure>`,
  },
  "Bootstrap 5's ratio": {
    css: `.box { position: relative; width: 100% } .box::before { content: ""; display: block; padding-top: 56.25% }
      .box > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
    markup: inBox,
  },
  'a box with padding in place of a height': {
    css: `.box { position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden }
      .box iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
    markup: inBox,
  },
  'a box with an aspect ratio': {
    css: '.box { aspect-ratio: 16 / 9; overflow: hidden } .box iframe { width: 100%; height: 100% }',
    markup: inBox,
  },
  'a box that insists on its padding and on the height of its frame': {
    css: `.box { position: relative; padding-top: 56.25% !important; height: 0 !important; overflow: hidden }
      .box iframe { position: absolute !important; inset: 0; width: 100% !important; height: 100% !important }`,
    markup: inBox,
  },
  'a box laid over another with an aspect ratio': {
    css: `.outer { position: relative; aspect-ratio: 16 / 9; overflow: hidden } .box { position: absolute; inset: 0 }
      .box iframe { width: 100%; height: 100% }`,
    markup: `<div class="outer">${inBox}</div>`,
  },
  'a box within another with padding': {
    css: `.outer { position: relative; padding-bottom: 56%; height: 0 } .middle { position: absolute; inset: 0 }
      .box { height: 100% } .box iframe { width: 100%; height: 100% }`,
    markup: `<div class="outer"><div class="middle">${inBox}</div></div>`,
  },
  'a box with a height of its own': {
    css: '.box { height: 300px; max-height: 50vh } .box iframe { width: 100%; height: 100% }',
    markup: inBox,
  },
  'no box': {css: '', markup: 'FRAME'},
};

/** Opens a host with the checklist in a box, and returns how the frame and what follows it stand when nothing moves. */
async function open({css, markup}: Box): Promise<{frame: number; content: number; gap: number}> {
  const site = await serve();
  site.put('/before-you-post.html', built('before-you-post.html'));
  const frame =
    '<iframe src="/before-you-post.html" title="Before you post" style="border: 0; display: block"></iframe>';
  site.put(
    '/',
    `<!doctype html><style>${css} figure { margin: 0 }</style>${markup.replace('FRAME', frame)}<p style="margin: 0">After</p>
    <script>${built('frame-parent.js')}</script>`,
  );
  const {page} = await openPage();
  await page.goto(site.origin);
  const inside = await (await page.$('iframe'))?.contentFrame();
  assert.ok(inside);
  await inside.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot);
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 20; drawn += 1) await new Promise(requestAnimationFrame);
  });
  const content = await inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  return page.evaluate(content => {
    const frame = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
    const after = document.querySelector('body > p')?.getBoundingClientRect() ?? new DOMRect();
    return {frame: frame.height, content, gap: after.top - frame.bottom};
  }, content);
}

for (const [name, box] of Object.entries(boxes)) {
  it(`fits a frame in ${name}, with what follows right below it`, async () => {
    const {frame, content, gap} = await open(box);
    assert.equal(frame, content);
    assert.ok(Math.abs(gap) < 1, `${gap} px between the frame and what follows`);
  });
}

it('leaves a frame and its box alone where the box holds something else', async () => {
  const {frame, content, gap} = await open({
    css: `.box { position: relative; padding-bottom: 56.25%; height: 0 }
      .box iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% } .box b { position: absolute }`,
    markup: '<div class="box">FRAME<b>Live</b></div>',
  });
  assert.notEqual(frame, content);
  assert.ok(Math.abs(gap) < 1, `${gap} px between the frame and what follows`);
});
