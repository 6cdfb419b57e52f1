import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {discoveryLink, oembedFile, printOembed} from '../../src/pages/oembed.ts';
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
  writeFileSync(join(folder, oembedFile(file)), printOembed({...page, address}));
  const words = [
    'test/hosts/wordpress/oembed.php',
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
