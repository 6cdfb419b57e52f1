import assert from 'node:assert/strict';
import {it} from 'node:test';
import {built} from '../../support/built.ts';
import {serve} from '../../support/serve.ts';
import {Framed} from './framed.ts';
import {parents} from './parents.ts';

for (const parent of parents) {
  it(`fits into ${parent.name}, whatever is open, without an error on the host's page`, async () => {
    const framed = await Framed.open(parent);
    const closed = await framed.fits();
    await framed.show('all');
    const open = await framed.fits();
    assert.ok(open > closed, `${open} px open, ${closed} px closed`);
    await framed.show('none');
    assert.equal(await framed.fits(), closed);
    assert.deepEqual(framed.seen.errors, []);
  });
}

/** Keeps every message that reaches the host, and does nothing else unless told to. */
const recording = (then = ''): string => `<script>
  var heard = [];
  addEventListener('message', event => { heard.push(event.data); ${then} });
</script>`;

const heard = ({page}: Framed): Promise<unknown[]> => page.evaluate('heard') as Promise<unknown[]>;

it('says nothing more once the height stands, however the host rounds or misjudges it', async () => {
  for (const off of [-40, -1, 0, 0.5, 40]) {
    const obeying = `if (event.data.action === 'resize')
      document.querySelector('iframe').style.height = event.data.height + ${off} + 'px';`;
    const framed = await Framed.open({name: 'off', script: recording(obeying)});
    await framed.show('all');
    await framed.framesDrawn(30);
    const before = await heard(framed);
    await framed.framesDrawn(30);
    assert.deepEqual(await heard(framed), before, `${off} px off`);
    assert.ok(before.length < 12, `${before.length} messages`);
  }
});

it('tells a silent host numbers and nothing else, and stays usable in the frame it has', async () => {
  const framed = await Framed.open({name: 'silent', script: recording(), frame: 'sandbox="allow-scripts"'});
  await framed.show('all');
  await framed.framesDrawn(5);
  const [closed, open] = [await heard(framed), await framed.content()];
  assert.deepEqual(closed.slice(-2), [
    JSON.stringify({subject: 'lti.frameResize', height: open}),
    {context: 'h5p', action: 'resize', scrollHeight: open},
  ]);
  assert.equal(await framed.page.$eval('iframe', frame => frame.clientHeight), 600);
  const scrolled = await framed.frame.evaluate(() => {
    scrollTo(0, 1e6);
    return [document.documentElement.clientHeight, scrollY > 600, document.documentElement.scrollWidth <= innerWidth];
  });
  assert.deepEqual(scrolled, [600, true, true]);
});

it('is not changed by a hostile host', async () => {
  const framed = await Framed.open({name: 'hostile', script: recording()});
  const state = () =>
    framed.frame.evaluate(() => [document.documentElement.outerHTML, location.href, document.title, history.length]);
  const before = await state();
  await framed.page.evaluate(() => {
    const odd: unknown[] = [null, undefined, 0, '', [], {}, 'x'.repeat(1e6), new Map([['a', 1]]), new ArrayBuffer(8)];
    const protocols: unknown[] = [
      {context: 'h5p', action: 'resize', html: '<img src=x onerror=alert(1)>'},
      {context: 'h5p', action: {toString: 'x'}},
      {type: {toString: 'x', valueOf: 'x'}},
      {context: 'h5p', action: 'resize', scrollHeight: Number.NaN},
      {context: 'h5p', action: 'resizePrepared', height: -1e308},
      '[iFrameSizer]<img src=x>:8:false:true:0:true:true:99px:max:red:99px:0:true:child:max:true',
      '[iFrameSizer]message:"{"',
      '[iFrameSizer]moveToAnchor:smg-law',
      {type: 'iframe-child-init', bodyPadding: '99px', bodyMargin: '99px', targetElementSelector: 'h1'},
      {type: 'iframe-get-child-dimensions'},
      {message: 'ready', secret: 'x'},
      {message: 'link', value: 'https://elsewhere.example/'},
    ];
    for (let time = 0; time < 20; time += 1) {
      for (const message of [...odd, ...protocols])
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    }
  });
  await framed.framesDrawn(10);
  assert.deepEqual(await state(), before);
  assert.deepEqual(framed.seen.errors, []);
  const strange = (await heard(framed)).filter(
    message => JSON.stringify(message).length > 120 && !String(message).startsWith('[iFrameSizer]'),
  );
  assert.deepEqual(strange, []);
});

const elsewhere = '<!doctype html><p>Outside</p>';

/**
 * Follows a link inside a frame; says where the frame is afterwards, and what tab was opened.
 *
 * @param path - A place on the frame's own site. Default: one on another site.
 */
async function followOut(
  frame: string,
  path?: string,
): Promise<{tab: string | undefined; hasOpener: boolean; stays: boolean}> {
  const own = await serve();
  const outside = path === undefined ? await serve() : own;
  outside.put(path ?? '/outside', elsewhere);
  const framed = await Framed.open({name: 'any', script: '', frame}, own);
  const address = `${outside.origin}${path ?? '/outside'}`;
  const opened = framed.page.browserContext().waitForTarget(target => target.url() === address, {timeout: 5000});
  const left = framed.page.waitForFrame(address, {timeout: 5000});
  await framed.frame.evaluate(href => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = href;
    link.textContent = 'Outside';
    link.style.cssText = 'position: fixed; inset: 0';
  }, address);
  await framed.page.mouse.click(200, 200);
  const first = await Promise.any([opened, left]);
  const tab = 'opener' in first ? await first.page() : undefined;
  await Promise.allSettled(tab ? [] : [left]);
  opened.catch(() => undefined);
  left.catch(() => undefined);
  return {
    tab: tab?.url().replace(outside.origin, ''),
    hasOpener: tab ? await tab.evaluate(() => window.opener !== null) : false,
    stays: !framed.page.frames().some(each => each.url() === address),
  };
}

it('opens another site in a tab of its own, because most refuse to be framed', async () => {
  assert.deepEqual(await followOut(''), {tab: '/outside', hasOpener: false, stays: true});
});

it('opens a place elsewhere on its own site in a tab, and the page beside it in the frame', async () => {
  assert.deepEqual(await followOut('', '/policies/x'), {tab: '/policies/x', hasOpener: false, stays: true});
  assert.deepEqual(await followOut('', '/beside.html'), {tab: undefined, hasOpener: false, stays: false});
});

it('follows a link to another site in place where a sandbox allows no tab', async () => {
  assert.deepEqual(await followOut('sandbox="allow-scripts"'), {tab: undefined, hasOpener: false, stays: false});
});

it('lets our parent script be moved by nobody but the frame itself', async () => {
  const site = await serve();
  const stranger = await serve();
  // The second frame has an address that looks like ours, but shows a stranger who redirected it there.
  site.put('/before-you-post.html', `<script>location = '${stranger.origin}/stranger.html'</script>`);
  stranger.put('/stranger.html', '<!doctype html><p>Stranger</p>');
  const framed = await Framed.open(
    {
      name: 'two frames',
      script: `<iframe height="321" src="/before-you-post.html"></iframe><script>${built('frame-parent.js')}</script>`,
    },
    site,
  );
  const height = await framed.fits();
  const redirected = await framed.page.waitForFrame(frame => frame.url().endsWith('/stranger.html'));
  const message = (height: unknown) => JSON.stringify({subject: 'lti.frameResize', height});
  await redirected.evaluate(text => parent.postMessage(text, '*'), message(50));
  await framed.page.evaluate(text => postMessage(text, '*'), message(50));
  const show = (top: unknown) => JSON.stringify({subject: 'social-media-guidance.show', top});
  const traps = ['null', '[]', '{"subject":{"toString":1},"height":50}', message(null), `{"a":"${'x'.repeat(1e6)}"}`];
  const odds = [message('50px'), message(-1), message(0.5), message(1e9), message({}), '{"subject":', 'x', 50, null];
  // A place is shown only while the person is in that frame, and only places there are.
  for (const odd of [...odds, ...traps, show(50), show(-50), show('50'), show(1e9)]) {
    await framed.frame.evaluate(odd => parent.postMessage(odd, '*'), odd);
  }
  await framed.framesDrawn(5);
  const heights = await framed.page.$$eval('iframe', frames => frames.map(frame => frame.clientHeight));
  assert.deepEqual(heights, [height, 321]);
  assert.equal(await framed.page.evaluate('scrollY'), 0);
  assert.deepEqual(framed.seen.errors, []);
});

it('is the plain page, with its own margins, when it is not in a frame', async () => {
  const site = await serve();
  const {page} = await Framed.open({name: 'none', script: ''}, site);
  await page.goto(`${site.origin}/social-media-guidance.html`);
  assert.equal(await page.evaluate(() => document.documentElement.className), '');
});
