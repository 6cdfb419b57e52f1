import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as after} from 'node:timers/promises';
import {engines, type Tab} from '../../support/open-tab.ts';
import {builderAddress} from './builder-page.ts';

/** Asks the page until the answer is yes. */
async function until(tab: Tab, ask: () => boolean | undefined): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await tab.evaluate(ask).catch(() => undefined))) {
    assert.ok(Date.now() < deadline, `it never came to be so: ${ask}`);
    await after(50);
  }
}

for (const [name, open] of engines)
  describe(`${name}, from a file`, () => {
    it('changes words, mends them, shows them, keeps them and makes what a site needs', async () => {
      const tab = await open();
      // A change of the fragment alone would load nothing anew.
      await tab.goto('about:blank');
      await tab.goto(`${builderAddress()}#screen=words`);
      await until(tab, () => document.querySelector('#text') !== null);
      await tab.evaluate(() => {
        const files = [...document.querySelectorAll<HTMLElement>('.files button')];
        files.find(({textContent}) => textContent?.includes('Protecting your privacy'))?.click();
      });
      await until(tab, () => document.querySelector('.text-label')?.textContent?.includes('privacy.md'));
      await tab.evaluate(() => {
        const box = document.querySelector<HTMLTextAreaElement>('#text');
        box?.focus();
        box?.setSelectionRange(box.value.length, box.value.length);
        document.execCommand('insertText', false, '\n\nAsk first:\n• a friend\n• your **team **.\n');
      });
      await until(tab, () => document.querySelectorAll('.mistakes .error').length === 3);
      await tab.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        buttons.find(({textContent}) => textContent?.includes('Mend all 3'))?.click();
      });
      await until(tab, () =>
        document
          .querySelector<HTMLIFrameElement>('.words-stage iframe:not([inert])')
          ?.contentDocument?.querySelector('main > *')
          ?.shadowRoot?.textContent?.includes('your team'),
      );
      await tab.goto('about:blank');
      await tab.goto(`${builderAddress()}`);
      await until(tab, () => document.querySelector('#organisation-name') !== null);
      await tab.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#organisation-name');
        field?.focus();
        document.execCommand('insertText', false, 'Fenland Hospitals');
      });
      await until(tab, () =>
        document.querySelector('#snippet-page')?.textContent?.includes('social-media-guidance-0.1.0-'),
      );
      await tab.evaluate(() => localStorage.clear());
    });
  });
