import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {discoveryLink, oembedFile, renderOembed} from '../../src/site/oembed.ts';
import {parents} from '../built/pages/parents.ts';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';
import {serve} from '../support/serve.ts';
import {findWordPress} from './wordpress/find-wordpress.ts';

const file = 'social-media-guidance.html';
const {php, root} = findWordPress();
const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
after(() => rmSync(folder, {recursive: true}));

/** What WordPress core makes of the page at an address: the oEmbed file it finds there, and the markup it lets through. */
function pasted(address: string): {discovered: string; markup: string} {
  const page = {title: 'Social media guidance for doctors', file};
  const html = built(file).replace(discoveryLink(page), () => discoveryLink({...page, address}));
  writeFileSync(join(folder, file), html);
  writeFileSync(join(folder, oembedFile(file)), renderOembed({...page, address}));
  const words = [
    'test/platforms/wordpress/oembed.php',
    root,
    address + file,
    join(folder, file),
    join(folder, oembedFile(file)),
  ];
  return JSON.parse(execFileSync(php, ['-n', ...words], {encoding: 'utf8'}));
}

it('is found and let through by WordPress core, from a site it does not know', () => {
  const {discovered, markup} = pasted('https://www.example.org/widgets/');
  assert.equal(discovered, 'https://www.example.org/widgets/social-media-guidance.oembed.json');
  assert.match(
    markup,
    /<iframe [^>]*sandbox="allow-scripts"[^>]* src="https:\/\/www\.example\.org\/widgets\/[^"]*#\?secret=a+"/,
  );
  assert.match(markup, /title="Social media guidance for doctors"/);
});

it("is fitted to its content by WordPress' own script, as far as WordPress goes", async () => {
  const pages = await serve({[`/${file}`]: built(file)});
  const {markup} = pasted(`${pages.origin}/`);
  const script = readFileSync(join(root, 'wp-includes/js/wp-embed.js'), 'utf8');
  const blog = await serve({'/': `<!doctype html><script>${script}</script>${markup}`});
  const {page, seen} = await openPage();
  await page.goto(blog.origin);
  const frame = await (await page.$('iframe'))?.contentFrame();
  assert.ok(frame);
  const content = (): Promise<number> => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const height = (): Promise<number> => page.$eval('iframe', element => element.clientHeight);
  await page.waitForFunction(() => document.querySelector('blockquote')?.style.display === 'none');
  await page.waitForFunction(closed => document.querySelector('iframe')?.clientHeight === closed, {}, await content());
  assert.equal(await page.$eval('iframe', element => element.getAttribute('style')), null);
  await frame.evaluate(() => {
    const guidance = document.querySelector('social-media-guidance') as HTMLElement & {openAll(): void};
    guidance.openAll();
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 1000);
  assert.ok((await content()) > (await height()));
  assert.deepEqual(seen.errors, []);
});

/** What a page with this script makes of a frame that says one thing after the other. */
async function obeyed(script: string, messages: readonly unknown[]): Promise<unknown[]> {
  const blog = await serve({
    '/': `<!doctype html><iframe data-secret="aB3dE" height="321" style="color: red" src="/frame"></iframe>${script}`,
    // It says what it is told to, and then that it has.
    '/frame': `<!doctype html><script>
      onmessage = ({data}) => [data, 'said'].forEach(message => parent.postMessage(message, '*'));
    </script>`,
  });
  const {page, seen} = await openPage();
  await page.goto(blog.origin);
  const made: unknown[] = [];
  for (const message of messages) {
    await page.evaluate(
      message =>
        new Promise<void>(resolve => {
          addEventListener('message', ({data}) => data === 'said' && resolve());
          frames[0]?.postMessage(message, '*');
        }),
      message,
    );
    made.push(await page.$eval('iframe', ({height, style}) => [height, style.cssText]));
  }
  return [...made, seen.errors];
}

it('is the page around the frame that the other tests have', async () => {
  const values = [-5, 0, 199.9, 200, 720, 1000.7, 5000, '640px', 'x', null];
  const messages = [
    {message: 'height', value: 720, secret: 'another'},
    {message: 'height', value: 720},
    {message: 'other', secret: 'aB3dE'},
    ...values.map(value => ({message: 'height', value, secret: 'aB3dE'})),
  ];
  const real = readFileSync(join(root, 'wp-includes/js/wp-embed.js'), 'utf8');
  const ours = parents.find(({name}) => name === "WordPress' embeds")?.script ?? '';
  assert.deepEqual(await obeyed(ours, messages), await obeyed(`<script>${real}</script>`, messages));
});
