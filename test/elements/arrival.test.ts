import {expect} from 'chai';
import {html, LitElement, type TemplateResult} from 'lit';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {Clock} from './support/clock.ts';
import {find} from './support/find.ts';
import {focused, mountGuidance, opened, titleOf} from './support/guidance.ts';

const page = location.href;
const room = html`<p style="block-size: 3000px">Much more of the page</p>`;
const widget = html`<social-media-guidance></social-media-guidance>`;
const link = html`<p>Read <a href="#smg-law">about the law</a> first.</p>`;

/** A page in which there is far to go to the section and far beyond it. */
const longPage = (guidance: TemplateResult): TemplateResult => html`${link}${room}${guidance}${room}`;

const follow = () => find(document.body, 'link', 'about the law').click();
const headingOf = (root: ParentNode = document): HTMLElement => {
  const [shown] = [...root.querySelectorAll('social-media-guidance')].filter(element => element.checkVisibility());
  return find(shown as Element, 'heading', titleOf('law'));
};
/** Where the heading of the section stands, from the top of the window. */
const top = () => Math.round(headingOf().getBoundingClientRect().top);
const isInView = () => top() >= 0 && top() < innerHeight;

/** A header of a page's own component, in a shadow root. */
class AppHeader extends LitElement {
  override render() {
    return html`<div style="position: fixed; z-index: 9; inset-block-start: 0; inset-inline: 0; block-size: 122px; background: white">Trust</div>`;
  }
}
customElements.define('app-header', AppHeader);

const clock = new Clock();

describe('arriving by a link', () => {
  beforeEach(() => clock.stop());

  afterEach(() => {
    clock.restart();
    history.replaceState(null, '', page);
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  /** Timers of `mount` itself wait for the clock, too. */
  async function mountPage(template: TemplateResult): Promise<SocialMediaGuidance> {
    clock.restart();
    const mounted = await mountGuidance(template);
    clock.stop();
    return mounted;
  }

  describe('what a link has brought into view', () => {
    for (const delay of [0, 100, 500, 1500, 2500]) {
      it(`is there when the page has come to rest, though a router scrolled to the top after ${delay} ms`, async () => {
        await mountPage(longPage(widget));
        follow();
        await clock.pass(delay);
        scrollTo(0, 0);
        await clock.pass(200);
        expect([isInView(), focused()]).to.deep.equal([true, titleOf('law')]);
        await clock.pass(10_000);
        expect(clock.waiting).to.equal(0);
      });
    }

    it('is there when content above it has grown meanwhile', async () => {
      await mountPage(html`${link}<div id="late"></div>${room}${widget}${room}`);
      document.documentElement.style.overflowAnchor = 'none';
      follow();
      await clock.pass(300);
      const late = document.querySelector('#late') as HTMLElement;
      late.style.blockSize = '4000px';
      await clock.pass(300);
      expect(isInView()).to.equal(true);
    });

    for (const [how, event] of [
      ['with a wheel', new Event('wheel')],
      ['with a finger', new Event('touchstart')],
      ['with the scroll bar', new Event('pointerdown')],
      ['with a key', new Event('keydown')],
    ] as const) {
      it(`is left alone once the reader has moved on ${how}`, async () => {
        await mountPage(longPage(widget));
        follow();
        await clock.pass(200);
        document.body.dispatchEvent(event);
        scrollTo(0, 0);
        await clock.pass(5000);
        expect([scrollY, clock.waiting]).to.deep.equal([0, 0]);
      });
    }

    it('is left alone when the reader has followed another link meanwhile', async () => {
      await mountPage(html`<p>Or <a href="#smg-abuse">about abuse</a>.</p>${longPage(widget)}`);
      follow();
      await clock.pass(200);
      find(document.body, 'link', 'about abuse').click();
      await clock.pass(200);
      scrollTo(0, 0);
      await clock.pass(5000);
      expect([focused(), clock.waiting]).to.deep.equal([titleOf('abuse'), 0]);
    });

    it('is looked after no longer when the element leaves the page', async () => {
      const mounted = await mountPage(longPage(widget));
      follow();
      await clock.pass(200);
      mounted.remove();
      await clock.pass(200);
      expect(clock.waiting).to.equal(0);
    });

    it('does not take focus from where the reader has put it', async () => {
      await mountPage(html`<label>Search <input /></label>${longPage(widget)}`);
      follow();
      await clock.pass(200);
      const field = document.querySelector('input') as HTMLElement;
      field.focus();
      await clock.pass(5000);
      expect(document.activeElement === field).to.equal(true);
    });
  });

  describe('a link to a section under a header that stays', () => {
    const bar = (position: string) =>
      html`<header style="position: ${position}; inset-block-start: 0; inset-inline: 0; z-index: 9; block-size: 80px; background: white">Trust</header>`;

    for (const position of ['fixed', 'sticky']) {
      it(`shows the heading below a ${position} one`, async () => {
        await mountPage(html`${bar(position)}${longPage(widget)}`);
        follow();
        await clock.pass(5000);
        expect(top()).to.be.within(80, 120);
      });
    }

    const bars: Readonly<Record<string, TemplateResult>> = {
      'two, one below the other': html`
        <div style="position: fixed; z-index: 9; inset-block-start: 0; inset-inline: 0; block-size: 32px; background: white">Admin</div>
        <div style="position: fixed; z-index: 9; inset-block-start: 32px; inset-inline: 0; block-size: 90px; background: white">Trust</div>`,
      'two that are sticky': html`
        <div style="position: sticky; inset-block-start: 0; z-index: 9; block-size: 32px; background: white">Admin</div>
        <div style="position: sticky; inset-block-start: 32px; z-index: 9; block-size: 90px; background: white">Trust</div>`,
      'one that leaves a gap above': html`
        <div style="position: fixed; z-index: 9; inset-block-start: 40px; inset-inline: 0; block-size: 82px; background: white">Trust</div>`,
      'one over the beginning of lines': html`
        <div style="position: fixed; z-index: 9; inset-block-start: 0; inset-inline-start: 0; inline-size: 30%; block-size: 122px; background: white">Trust</div>`,
      'one in a layer over the page': html`
        <div style="position: fixed; z-index: 9; inset: 0; pointer-events: none"><div style="block-size: 122px; background: white; pointer-events: auto">Trust</div></div>`,
      'one in a component of the page': html`<app-header></app-header>`,
    };

    for (const [what, header] of Object.entries(bars)) {
      it(`shows the heading below ${what}`, async () => {
        await mountPage(html`${header}${longPage(widget)}`);
        follow();
        await clock.pass(5000);
        expect(top()).to.be.within(122 + 5, 180);
      });
    }

    it('shows it below one that grows afterwards', async () => {
      await mountPage(html`${bar('fixed')}${longPage(widget)}`);
      follow();
      await clock.pass(500);
      (document.querySelector('header') as HTMLElement).style.blockSize = '140px';
      await clock.pass(300);
      expect(top()).to.be.within(140, 180);
    });

    it('shows it at the top where a layer covers the whole window', async () => {
      await mountPage(html`<div style="position: fixed; z-index: 9; inset: 0"></div>${longPage(widget)}`);
      follow();
      await clock.pass(5000);
      expect(top()).to.be.within(0, 40);
    });

    it('shows it where the page says that its header ends', async () => {
      document.documentElement.style.scrollPaddingTop = '120px';
      await mountPage(html`${bar('fixed')}${longPage(widget)}`);
      follow();
      await clock.pass(5000);
      expect(top()).to.be.within(120, 140);
    });

    it('shows it where --smg-scroll-margin says, whatever is there', async () => {
      await mountPage(html`
      ${bar('fixed')} ${longPage(html`<social-media-guidance style="--smg-scroll-margin: 200px"></social-media-guidance>`)}
    `);
      follow();
      await clock.pass(5000);
      expect(top()).to.be.within(199, 201);
    });
  });

  describe('behind a preloader', () => {
    for (const [how, hide] of [
      ['makes the page invisible', {visibility: 'hidden'}],
      ['takes the page out', {display: 'none'}],
    ] as const) {
      for (const duration of [300, 2000, 6000]) {
        it(`that ${how} for ${duration} ms, focus and view arrive when it goes`, async () => {
          await mountPage(longPage(widget));
          const anchor = find(document.body, 'link', 'about the law');
          Object.assign(document.body.style, hide);
          anchor.click();
          await clock.pass(duration);
          document.body.removeAttribute('style');
          // What is displayed again is noticed when the page is next drawn.
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          await clock.pass(200);
          expect([isInView(), focused()]).to.deep.equal([true, titleOf('law')]);
        });
      }
    }
  });

  describe('of several copies, of which a page hides one', () => {
    const ways: Readonly<Record<string, (copy: TemplateResult) => TemplateResult>> = {
      'by display': copy => html`<div style="display: none">${copy}</div>`,
      'by visibility': copy => html`<div style="visibility: hidden">${copy}</div>`,
      'with the attribute': copy => html`<div hidden>${copy}</div>`,
      'until it is found': copy => html`<div hidden="until-found">${copy}</div>`,
      'in closed details': copy => html`<details><summary style="padding: 12px">More</summary>${copy}</details>`,
      'by content-visibility': copy => html`<div style="content-visibility: hidden">${copy}</div>`,
      'by a height of nothing': copy => html`<div style="block-size: 0; overflow: hidden">${copy}</div>`,
      'by clipping it': copy =>
        html`<div style="position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden">${copy}</div>`,
      'by opacity': copy => html`<div style="opacity: 0; position: absolute">${copy}</div>`,
      'by scaling it to nothing': copy => html`<div style="scale: 0; position: absolute">${copy}</div>`,
      'beyond the edge': copy => html`<div style="position: absolute; left: -9999px">${copy}</div>`,
      'from screen readers, too': copy => html`<div aria-hidden="true" inert>${copy}</div>`,
    };
    const copy = html`<social-media-guidance class="hidden"></social-media-guidance>`;

    const causes: Readonly<Record<string, () => void>> = {
      'a link': follow,
      'the address': () => {
        location.hash = '#smg-law';
      },
      'a check': () => find(document.body, 'link', 'Guidance: The law').click(),
    };

    for (const [how, hide] of Object.entries(ways)) {
      for (const [cause, act] of Object.entries(causes)) {
        it(`${how}, the other answers to ${cause}`, async () => {
          await mountPage(html`${link}<before-you-post></before-you-post>${hide(copy)}${widget}`);
          const [hidden, shown] = document.querySelectorAll('social-media-guidance');
          const changed = new Promise(resolve => window.addEventListener('hashchange', resolve, {once: true}));
          act();
          await clock.pass(0);
          await changed;
          await clock.pass(200);
          expect([opened(shown as Element), document.activeElement === shown]).to.deep.equal([['law'], true]);
          expect((hidden as SocialMediaGuidance).sections.filter(({open}) => open)).to.deep.equal([]);
        });
      }
    }
  });

  describe('what a page has closed around the guidance', () => {
    for (const [what, close] of Object.entries({
      details: (content: unknown) => html`<details><summary style="padding: 12px">More</summary>${content}</details>`,
      'details in details': (content: unknown) =>
        html`<details><summary style="padding: 12px">More</summary><details><summary style="padding: 12px">Even more</summary>${content}</details></details>`,
      'what is hidden until found': (content: unknown) => html`<div hidden="until-found">${content}</div>`,
      'what is hidden until found, in details': (content: unknown) =>
        html`<details><summary style="padding: 12px">More</summary><div hidden="UNTIL-FOUND">${content}</div></details>`,
    })) {
      it(`is opened by a link: ${what}`, async () => {
        await mountPage(html`${link}${room}${close(widget)}${room}`);
        follow();
        await clock.pass(200);
        expect([focused(), isInView()]).to.deep.equal([titleOf('law'), true]);
      });
    }

    it('hears beforematch first, as when the browser opens it', async () => {
      await mountPage(html`${link}<div id="around" hidden="until-found">${widget}</div>`);
      const around = document.querySelector('#around') as HTMLElement;
      const before: unknown[] = [];
      around.addEventListener('beforematch', () => before.push(around.hidden), {once: true});
      follow();
      await clock.pass(200);
      expect(before).to.have.length(1);
      expect(around.hasAttribute('hidden')).to.equal(false);
    });

    it('in a tab of the page that is shown later, the page stands at the section', async () => {
      await mountPage(html`
      ${link}<button type="button">Guidance</button>${room}<div id="tab" style="display: none">${widget}</div>${room}
    `);
      follow();
      await clock.pass(10_000);
      const tab = find(document.body, 'button', 'Guidance');
      tab.focus();
      tab.dispatchEvent(new Event('pointerdown', {bubbles: true}));
      document.querySelector('#tab')?.removeAttribute('style');
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await clock.pass(200);
      // The reader is in the page's tabs, and stays there.
      expect([isInView(), document.activeElement === tab]).to.deep.equal([true, true]);
    });
  });
});
