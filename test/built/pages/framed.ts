import assert from 'node:assert/strict';
import type {Frame, Page} from 'puppeteer-core';
import {built} from '../../support/built.ts';
import {openPage, type Seen} from '../../support/open-browser.ts';
import {type Site, serve} from '../../support/serve.ts';
import type {Parent} from './parents.ts';

type Guidance = HTMLElement & {openAll(): void; closeAll(): void; openSection(id: string): void};

/** The guidance page in a frame of somebody else's page. */
export class Framed {
  readonly page: Page;
  readonly frame: Frame;
  readonly seen: Seen;
  readonly #highest: number;

  private constructor(page: Page, frame: Frame, seen: Seen, highest: number) {
    this.page = page;
    this.frame = frame;
    this.seen = seen;
    this.#highest = highest;
  }

  static async open(parent: Parent, host?: Site): Promise<Framed> {
    const pages = host ?? (await serve());
    const site = host ?? (await serve());
    pages.put('/social-media-guidance.html', built('social-media-guidance.html'));
    const address = `${pages.origin}/social-media-guidance.html${parent.hash ?? ''}`;
    site.put(
      '/host.html',
      `<!doctype html><h1>Host</h1><iframe title="Guidance" width="700" height="600" ${parent.frame ?? ''} src="${address}"></iframe>
      ${parent.script}<p style="block-size: 3000px">More of the host.</p>`,
    );
    const {page, seen} = await openPage();
    await page.goto(`${site.origin}/host.html`);
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await frame.waitForFunction(() => document.querySelector('social-media-guidance')?.shadowRoot);
    return new Framed(page, frame, seen, parent.highest ?? Number.POSITIVE_INFINITY);
  }

  /** Opens all sections, or closes them. */
  async show(which: 'all' | 'none'): Promise<void> {
    await this.frame.evaluate(async which => {
      const guidance = document.querySelector('social-media-guidance') as Guidance;
      which === 'all' ? guidance.openAll() : guidance.closeAll();
    }, which);
  }

  /** How high the content of the frame is, in whole pixels. */
  content(): Promise<number> {
    return this.frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  }

  /** Waits until the frame is as high as its content, and returns that height. */
  async fits(): Promise<number> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const height = await this.page.$eval('iframe', frame => frame.clientHeight);
      const content = await this.content();
      if (height === Math.min(content, this.#highest)) return height;
      assert.ok(Date.now() < deadline, `the frame is ${height} px high and its content ${content} px`);
      await this.framesDrawn(2);
    }
  }

  /** Waits until the host has drawn that many times. */
  async framesDrawn(count: number): Promise<void> {
    await this.page.evaluate(async count => {
      for (let drawn = 0; drawn < count; drawn += 1) await new Promise(requestAnimationFrame);
    }, count);
  }
}
