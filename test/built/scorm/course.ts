import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {strFromU8, unzipSync} from 'fflate';
import type {Frame, Page} from 'puppeteer-core';
import * as messages from '../../../src/locales/en-GB.ts';
import {openPage, type Seen} from '../../support/open-browser.ts';
import {type Site, serve} from '../../support/serve.ts';
import {violations} from '../../support/violations.ts';

const files = unzipSync(readFileSync('dist/scorm/social-media-guidance-scorm12.zip'));

/** Puts the unpacked package on a site, under `/sco/`. */
export function unpackTo(site: Site): void {
  for (const [name, bytes] of Object.entries(files)) site.put(`/sco/${name}`, strFromU8(bytes));
}

/** The strict platform as a script that leaves the class in `StrictPlatform`. */
const strict = transformSync(readFileSync('test/support/strict-platform.ts', 'utf8'), {
  loader: 'ts',
  format: 'iife',
  globalName: 'strict',
});

export const strictPlatform = (kept: object = {}, onCall = '() => undefined'): string => `
  ${strict.code}
  window.API = new strict.StrictPlatform(${JSON.stringify(kept)});
  API.onCall = ${onCall};`;

/** A learner who has launched the package from a platform's page. */
export class Course {
  readonly page: Page;
  readonly seen: Seen;
  readonly #frame: Frame;

  private constructor(page: Page, seen: Seen, frame: Frame) {
    this.page = page;
    this.seen = seen;
    this.#frame = frame;
  }

  /** Launches the package in a frame of a page with this script. */
  static async launch(script: string, frameOrigin = ''): Promise<Course> {
    const site = await serve();
    unpackTo(site);
    const text = script.replaceAll('</', '<\\/');
    site.put('/', `<!doctype html><script>${text}</script><iframe src="${frameOrigin}/sco/index.html"></iframe>`);
    const {page, seen} = await openPage();
    await page.goto(site.origin);
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await frame.waitForFunction(() => document.querySelector('.record')?.textContent);
    return new Course(page, seen, frame);
  }

  /** Opens sections, each by a click on its header. */
  async open(...ids: string[]): Promise<void> {
    await this.#frame.evaluate(async ids => {
      const root = document.querySelector('social-media-guidance')?.shadowRoot;
      for (const id of ids) {
        root?.getElementById(`smg-${id}-button`)?.click();
        await new Promise(requestAnimationFrame);
      }
    }, ids);
  }

  openAll(): Promise<void> {
    return this.#press('social-media-guidance', messages.showAll);
  }

  seeResult(): Promise<void> {
    return this.#press('before-you-post', messages.seeResult);
  }

  async #press(tag: string, text: string): Promise<void> {
    const isThere = await this.#frame.evaluate(
      async (tag, text) => {
        const buttons = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [])];
        const button = buttons.find(each => each.textContent?.trim() === text);
        button?.click();
        await new Promise(requestAnimationFrame);
        return button !== undefined;
      },
      tag,
      text,
    );
    assert.ok(isThere, `there is no button "${text}"`);
  }

  /** What the learner reads of the record, one line for each paragraph. */
  shown(): Promise<string[]> {
    return this.#frame.$$eval('.record p', lines =>
      lines.map(line => line.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    );
  }

  /** What axe finds wrong on the page of the package. */
  violations(): Promise<string[]> {
    return violations(this.#frame);
  }

  /** Leaves for another page, as a platform does when its learner closes the course. */
  async leave(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const left = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
      frame.src = 'about:blank';
      await left;
    });
  }

  /** Something about the platform's page. */
  read<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  /** Waits until an expression on the platform's page is true. */
  async until(expression: string): Promise<void> {
    await this.page.waitForFunction(expression);
  }
}
