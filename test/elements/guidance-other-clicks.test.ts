import {expect} from 'chai';
import {html} from 'lit';
import {find} from './support/find.ts';
import {focused, mountGuidance, opened} from './support/guidance.ts';
import {tasksDone} from './support/mount.ts';

const link = (name: string) => find(document.body, 'link', name) as HTMLAnchorElement;

describe('a click keeps its meaning', () => {
  /** Clicks, without the browser following, and tells whether the element has taken the click for its own. */
  async function clickOnly(anchor: HTMLElement, init: MouseEventInit = {}): Promise<boolean> {
    let taken: boolean | undefined;
    const stop = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stop);
    anchor.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}));
    window.removeEventListener('click', stop);
    await tasksDone();
    return taken === true;
  }

  const modified: [name: string, init: MouseEventInit][] = [
    ['Control', {ctrlKey: true}],
    ['Shift', {shiftKey: true}],
    ['Alt', {altKey: true}],
    ['Meta', {metaKey: true}],
    ['the middle button', {button: 1}],
  ];
  for (const [name, init] of modified) {
    it(`with ${name}`, async () => {
      const widget = await mountGuidance(html`
        <p>Read <a href="#smg-privacy">about privacy</a> first.</p>
        <social-media-guidance hash="off"></social-media-guidance>
      `);
      expect(await clickOnly(link('about privacy'), init)).to.equal(false);
      await widget.updateComplete;
      expect([opened(widget), focused()]).to.deep.equal([[], 'the page']);
    });
  }

  const others: [name: string, link: unknown][] = [
    ['in another window', html`<a href="#smg-privacy" target="_blank">about privacy</a>`],
    ['to another page', html`<a href="/elsewhere.html#smg-privacy">about privacy</a>`],
    ['with another query', html`<a href="?another#smg-privacy">about privacy</a>`],
    ['that downloads', html`<a href="#smg-privacy" download>about privacy</a>`],
    ['to something else', html`<a href="#top">about privacy</a>`],
    ['of a router', html`<a href="#/smg-privacy">about privacy</a>`],
  ];
  for (const [name, anchor] of others) {
    it(`on a link ${name}`, async () => {
      const widget = await mountGuidance(html`<p>Read ${anchor}.</p><social-media-guidance></social-media-guidance>`);
      await clickOnly(link('about privacy'));
      await widget.updateComplete;
      expect([opened(widget), focused()]).to.deep.equal([[], 'the page']);
    });
  }
});
