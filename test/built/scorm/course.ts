import assert from 'node:assert/strict';
import type {Frame, KeyInput, Page} from 'puppeteer-core';
import {enGB} from '../../../src/locales/en-GB.ts';
import {openPage, type Seen} from '../../support/open-browser.ts';
import {serve} from '../../support/serve.ts';
import {violations} from '../../support/violations.ts';
import {unpackTo} from './package-site.ts';

/** The sections, in the order of the guidance. */
export const sections = [
  'what-social-media-is',
  'benefits',
  'privacy',
  'professionalism',
  'abuse',
  'law',
  'more-guidance',
];

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

  /** Launches the package in a frame of a page with this script. The frame is as high as a platform makes it, or as given. */
  static async launch(script: string, {frameOrigin = '', height = 600} = {}): Promise<Course> {
    const site = await serve();
    unpackTo(site);
    const text = script.replaceAll('</', '<\\/');
    site.put(
      '/',
      `<!doctype html><script>${text}</script><iframe width="760" height="${height}" src="${frameOrigin}/sco/index.html"></iframe>`,
    );
    const {page, seen} = await openPage();
    if (height > 600) await page.setViewport({width: 800, height: height + 100});
    await page.goto(site.origin);
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await frame.waitForFunction(() => document.querySelector('.record')?.textContent);
    return new Course(page, seen, frame);
  }

  /** Opens sections, each by a click on its header, and goes to their ends. */
  async read(...ids: string[]): Promise<void> {
    for (const id of ids) {
      const before = await this.#count();
      await this.#frame.evaluate(async id => {
        const root = document.querySelector('social-media-guidance')?.shadowRoot;
        const panel = root?.getElementById(`smg-${id}-panel`);
        if (panel?.hidden) root?.getElementById(`smg-${id}-button`)?.click();
        await new Promise(requestAnimationFrame);
        panel?.scrollIntoView({block: 'end', behavior: 'instant'});
      }, id);
      await this.#frame.waitForFunction(
        before => Number.parseInt(document.querySelector('.record strong')?.textContent ?? '', 10) > before,
        {},
        before,
      );
    }
  }

  /** Opens sections, each by a click on its header, and stays where that leaves the page. */
  async open(...ids: string[]): Promise<void> {
    for (const id of ids) {
      await this.#frame.evaluate(id => {
        const root = document.querySelector('social-media-guidance')?.shadowRoot;
        root?.getElementById(`smg-${id}-button`)?.click();
      }, id);
    }
    await this.drawn();
  }

  /** Reads everything to the end and finishes the checklist. */
  async complete(): Promise<void> {
    await this.read(...sections.slice(await this.#count()));
    await this.finishChecklist();
  }

  /** Ticks the first check and asks for the result. */
  async finishChecklist(): Promise<void> {
    await this.tick();
    await this.seeResult();
  }

  /** Ticks the first check, or takes the tick away. */
  async tick(): Promise<void> {
    await this.#frame.evaluate(() => {
      document.querySelector('before-you-post')?.shadowRoot?.querySelector<HTMLElement>('[type="checkbox"]')?.click();
    });
    await this.drawn();
  }

  /** Presses a key in the page of the package, some number of times. The browser draws in between, as for a person. */
  async press(key: KeyInput, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.page.keyboard.press(key);
      await this.drawn();
    }
  }

  /** Moves focus to the title's button, from where a keyboard goes on. */
  async focusShowAll(): Promise<void> {
    await this.#frame.evaluate(() => {
      document.querySelector('social-media-guidance')?.shadowRoot?.querySelector<HTMLElement>('.show-all')?.focus();
    });
  }

  /** Follows one of the links to what is still to read. */
  async followStillToRead(name: string): Promise<void> {
    await this.#frame.evaluate(name => {
      const links = [...document.querySelectorAll<HTMLElement>('.record a')];
      links.find(link => link.textContent === name)?.click();
    }, name);
    await this.drawn();
  }

  /** Waits until the browser has drawn what has changed, and said what is in view. */
  async drawn(): Promise<void> {
    await this.#frame.evaluate(async () => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise(resolve => setTimeout(resolve));
    });
  }

  /** How many sections count as read. */
  async #count(): Promise<number> {
    return Number.parseInt((await this.shown())[1] ?? '', 10);
  }

  openAll(): Promise<void> {
    return this.#press('social-media-guidance', enGB.showAll);
  }

  seeResult(): Promise<void> {
    return this.#press('before-you-post', enGB.seeResult);
  }

  async #press(tag: string, text: string): Promise<void> {
    const isThere = await this.#frame.evaluate(
      async (tag, text) => {
        const buttons = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [])];
        const button = buttons.find(each => each.textContent?.trim() === text);
        button?.click();
        return button !== undefined;
      },
      tag,
      text,
    );
    await this.drawn();
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

  /** The network goes, or comes back. */
  async setOnline(isOnline: boolean): Promise<void> {
    await this.page.setOfflineMode(!isOnline);
    await this.#frame.waitForFunction(isOnline => navigator.onLine === isOnline, {}, isOnline);
    await this.drawn();
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
  ask<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  /** Waits until an expression on the platform's page is true. */
  async until(expression: string): Promise<void> {
    await this.page.waitForFunction(expression);
  }
}
