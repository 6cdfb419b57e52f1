import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {marked} from 'marked';
import type {Page} from 'puppeteer-core';
import {makePictures, schemes, sharpness, size} from '../../../docs/pictures/make.ts';
import {openBrowser, openPage} from '../../support/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(folder, {recursive: true}));

const expected = {width: size.width * sharpness, height: size.height * sharpness};

/** Opens a file that shows pictures, and says what each turns out to be once it has loaded. */
async function picturesOn(page: Page, file: string) {
  await page.goto(String(pathToFileURL(file)));
  return page.$$eval('img', images =>
    Promise.all(
      images.map(async image => {
        await image.decode();
        const {currentSrc, alt, naturalWidth: width, naturalHeight: height} = image;
        return {name: currentSrc.replace(/.*\//, ''), alt, size: {width, height}};
      }),
    ),
  );
}

/** The README as a forge shows it. */
function readmePage(): string {
  const file = join(folder, 'readme.html');
  const base = `<base href="${pathToFileURL(resolve('README.md'))}">`;
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${base}${marked.parse(readFileSync('README.md', 'utf8'))}`);
  return file;
}

for (const scheme of schemes) {
  it(`shows a picture on the README's first screen, in words too, for ${scheme} pages`, async () => {
    const {page} = await openPage();
    await page.setViewport({width: 1000, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    const [picture, ...others] = await picturesOn(page, readmePage());
    assert.deepEqual(others, []);
    assert.deepEqual({name: picture?.name, size: picture?.size}, {name: `both-${scheme}.webp`, size: expected});
    assert.match(picture?.alt ?? '', /guidance.*checklist/);
    assert.ok(await page.$eval('img', image => image.getBoundingClientRect().top < innerHeight / 2));
  });
}

it('keeps no picture that the README does not show, and all of them small', () => {
  const names = readdirSync('docs/pictures').filter(name => name.endsWith('.webp'));
  assert.deepEqual(names.sort(), schemes.map(scheme => `both-${scheme}.webp`).sort());
  const bytes = names.reduce((sum, name) => sum + statSync(`docs/pictures/${name}`).size, 0);
  assert.ok(bytes < 150_000, `${bytes} bytes`);
});

it('takes the pictures of the built script, light and dark', async () => {
  const paths = await makePictures(await openBrowser(), folder);
  const list = join(folder, 'pictures.html');
  // In the page itself, because a canvas hides the pixels of a file.
  const sources = paths.map(path => `data:image/webp;base64,${readFileSync(path, 'base64')}`);
  writeFileSync(list, sources.map(source => `<img src="${source}">`).join(''));
  const {page} = await openPage();
  const sizes = (await picturesOn(page, list)).map(picture => picture.size);
  assert.deepEqual(sizes, [expected, expected]);
  const corners = await page.$$eval('img', images =>
    images.map(image => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(image, 0, 0);
      return (context?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 127 ? 'light' : 'dark';
    }),
  );
  assert.deepEqual(corners, schemes);
});
