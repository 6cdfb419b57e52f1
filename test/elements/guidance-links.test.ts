import {expect} from 'chai';
import {html, LitElement} from 'lit';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {click} from './support/click.ts';
import {find} from './support/find.ts';
import {focused, listen, mountGuidance, opened, panel, titleOf} from './support/guidance.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const page = location.href;

/** A link in a shadow root of its own, as a site's menu may be. */
class SiteMenu extends LitElement {
  override render() {
    return html`<a href="#smg-law">The law</a>`;
  }
}
customElements.define('site-menu', SiteMenu);

const link = (name: string) => find(document.body, 'link', name) as HTMLAnchorElement;
const permalink = (widget: Element, slug: string) => find(panel(widget, slug), 'link', /^Link to this section/);

describe('a click on a link', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('to a section opens it, focuses it and changes the address', async () => {
    const widget = await mountGuidance(html`
      <p>Read <a href="#smg-law">about the law</a> first.</p>
      <social-media-guidance></social-media-guidance>
    `);
    const heard = listen(document);
    await click(link('about the law'));
    await until(() => location.hash === '#smg-law' && focused() === titleOf('law'), 'the heading has focus');
    expect([opened(widget), heard]).to.deep.equal([['law'], ['law opened by link']]);
  });

  it('works again when the address has that fragment already', async () => {
    const widget = await mountGuidance(html`
      <p>Read <a href="#smg-law">about the law</a> first.</p>
      <social-media-guidance></social-media-guidance>
    `);
    await click(link('about the law'));
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    await press('Tab', 'Enter');
    expect(opened(widget)).to.deep.equal([]);
    await click(link('about the law'));
    await until(() => focused() === titleOf('law'), 'the heading has focus again');
    expect(opened(widget)).to.deep.equal(['law']);
  });

  it('in another shadow root works, with the keyboard too', async () => {
    const widget = await mountGuidance(html`<site-menu></site-menu><social-media-guidance></social-media-guidance>`);
    link('The law').focus();
    await press('Enter');
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    expect(opened(widget)).to.deep.equal(['law']);
  });

  it('outside opens the guidance in a shadow root of the page', async () => {
    const box = document.createElement('div');
    const inner = document.createElement('social-media-guidance') as SocialMediaGuidance;
    box.attachShadow({mode: 'open'}).append(inner);
    await mountGuidance(html`<p>Read <a href="#smg-law">about the law</a> first.</p>${box}`);
    await inner.updateComplete;
    await click(link('about the law'));
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    expect(opened(inner)).to.deep.equal(['law']);
  });

  it('from one section to a heading in another opens that', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="law"></social-media-guidance>`);
    await click(find(panel(widget, 'law'), 'link', 'Raising concerns'));
    await until(() => location.hash === '#smg-professionalism--concerns', 'the address changes');
    expect(opened(widget)).to.deep.equal(['professionalism', 'law']);
    expect(find(widget, 'heading', focused()).id).to.equal('smg-professionalism--concerns');
  });

  it('stays within the element it is in, of two with the same sections', async () => {
    const widget = await mountGuidance(html`
      <social-media-guidance></social-media-guidance>
      <h2>Again</h2>
      <social-media-guidance id="second" no-heading heading-level="3" open="law"></social-media-guidance>
    `);
    const second = document.querySelector('#second') as Element;
    const changed = new Promise(resolve => window.addEventListener('hashchange', resolve, {once: true}));
    await click(permalink(second, 'law'));
    await changed;
    await widget.updateComplete;
    expect([opened(widget), opened(second), document.activeElement?.id]).to.deep.equal([[], ['law'], 'second']);
  });

  it('with hash="off" opens and focuses, and leaves the address alone', async () => {
    const widget = await mountGuidance(html`
      <p>Read <a href="#smg-privacy">about privacy</a> first.</p>
      <social-media-guidance hash="off" open="law"></social-media-guidance>
    `);
    const before = history.length;
    await click(permalink(widget, 'law'));
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    await click(link('about privacy'));
    await until(() => focused() === titleOf('privacy'), 'the next heading has focus');
    expect([opened(widget), location.href, history.length]).to.deep.equal([['privacy', 'law'], page, before]);
  });

  it('works on a page with a base address', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    const widget = await mountGuidance(html`<social-media-guidance open="law"></social-media-guidance>`);
    document.head.append(base);
    try {
      widget.requestUpdate();
      await widget.updateComplete;
      (permalink(widget, 'law') as HTMLAnchorElement).click();
      await until(() => location.href === `${page}#smg-law`, 'the address of this page changes');
    } finally {
      base.remove();
    }
  });

  it('is left to the browser where the page opens all its links in another window', async () => {
    const base = document.createElement('base');
    base.target = 'another';
    document.head.append(base);
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('click', stop, {once: true});
    try {
      const widget = await mountGuidance(html`
        <p>Read <a href="#smg-privacy">about privacy</a> first.</p>
        <social-media-guidance></social-media-guidance>
      `);
      link('about privacy').click();
      await widget.updateComplete;
      expect(opened(widget)).to.deep.equal([]);
    } finally {
      base.remove();
    }
  });

  it('is right after a router has changed the address of the page', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="law"></social-media-guidance>`);
    history.pushState(null, '', '?another=page');
    const another = location.href;
    // Without pointer or focus, as screen readers and voice control click.
    (permalink(widget, 'law') as HTMLAnchorElement).click();
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    expect([location.href, permalink(widget, 'law').getAttribute('href')]).to.deep.equal([
      `${another}#smg-law`,
      `${another}#smg-law`,
    ]);
  });

  it('is right after a router, even if another section has been opened in between', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="law"></social-media-guidance>`);
    history.pushState(null, '', '?another=page');
    widget.openSection('privacy');
    await widget.updateComplete;
    expect(permalink(widget, 'law').getAttribute('href')).to.equal(`${location.href}#smg-law`);
  });
});
