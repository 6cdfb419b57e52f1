import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import type {GuidancePlace} from '../../src/content/types.ts';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {type BeforeYouPost, checks, focused, labels, mountChecklist, tick, ticked} from './support/checklist.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {until} from './support/until.ts';

const page = location.href.split('#')[0];
const inNewTab = '(opens in new tab)';
const places = checks.map(check => check.guidance as GuidancePlace);
const fragments = places.map(({fragment}) => fragment);

/** The links of the checks. */
const links = (widget: BeforeYouPost): HTMLAnchorElement[] =>
  findAll(widget, 'link', /^Guidance: /) as HTMLAnchorElement[];
const addresses = (widget: BeforeYouPost): string[] => links(widget).map(({href}) => href);
const allOn = (address: string | undefined): string[] => fragments.map(fragment => `${address}#${fragment}`);

/** A page with both elements, the checklist first. */
const mountBoth = (guidance: TemplateResult) => mountChecklist(html`<before-you-post></before-you-post>${guidance}`);
const guidanceOn = (widget: BeforeYouPost): SocialMediaGuidance =>
  widget.parentElement?.querySelector('social-media-guidance') as SocialMediaGuidance;

let warned: unknown[];
const {warn} = console;

beforeEach(() => {
  warned = [];
  console.warn = (...words) => warned.push(words.join(' '));
});

afterEach(() => {
  console.warn = warn;
  history.replaceState(null, '', page);
});

describe('links from <before-you-post> to the guidance', () => {
  it('lead to the section or heading on this page, under its title', async () => {
    const widget = await mountBoth(html`<social-media-guidance></social-media-guidance>`);
    expect(links(widget).map(nameOf)).to.deep.equal(places.map(({title}) => `Guidance: ${title}`));
    expect(addresses(widget)).to.deep.equal(allOn(page));
    expect(links(widget).map(link => link.target)).to.deep.equal(checks.map(() => '_self'));
    expect(widget.shadowRoot?.textContent).not.to.contain(inNewTab);
  });

  it('open the section, move focus to it, and lose no tick on the way there and back', async () => {
    const widget = await mountBoth(html`<social-media-guidance></social-media-guidance>`);
    await tick(widget, ...checks.slice(0, 3));
    links(widget)[0]?.click();
    await until(() => focused() === `h4: ${places[0]?.title}`, 'the heading has focus');
    expect(
      guidanceOn(widget)
        .sections.filter(({open}) => open)
        .map(({id}) => id),
    ).to.deep.equal(['professionalism']);
    await until(() => location.hash === `#${fragments[0]}`, 'the address names the section');
    history.back();
    await until(() => location.hash === '', 'the address is as it was');
    expect(ticked(widget)).to.deep.equal(labels.slice(0, 3));
  });

  it('are left out when the guidance is nowhere, because a dead link is worse than none', async () => {
    const widget = await mountChecklist();
    expect(links(widget)).to.deep.equal([]);
  });

  it('come and go with the guidance element', async () => {
    const widget = await mountChecklist();
    const guidance = document.createElement('social-media-guidance');
    widget.after(guidance);
    await until(() => links(widget).length === checks.length, 'the links have come');
    guidance.remove();
    await until(() => links(widget).length === 0, 'the links have gone');
  });

  it('lead only to the sections that the guidance element shows', async () => {
    const widget = await mountBoth(html`<social-media-guidance sections="law"></social-media-guidance>`);
    expect(addresses(widget)).to.deep.equal([`${page}#smg-law`]);
    guidanceOn(widget).setAttribute('sections', 'law privacy');
    await until(() => new Set(addresses(widget)).size === 2, 'there are links to both sections');
  });

  it('lead to the other page when this one does not show the section, in a tab of its own', async () => {
    const widget = await mountChecklist(html`
      <before-you-post guidance-href="/staff/guidance?lang=en#top"></before-you-post>
      <social-media-guidance sections="law"></social-media-guidance>
    `);
    const elsewhere = `${location.origin}/staff/guidance?lang=en`;
    const isHere = (fragment: string) => fragment === 'smg-law';
    expect(addresses(widget)).to.deep.equal(
      fragments.map(fragment => `${isHere(fragment) ? page : elsewhere}#${fragment}`),
    );
    expect(links(widget).map(link => link.target)).to.deep.equal(
      fragments.map(fragment => (isHere(fragment) ? '_self' : '_blank')),
    );
    // In the name, because Tab passes over a notice beforehand.
    expect(links(widget).map(nameOf)).to.deep.equal(
      places.map(({fragment, title}) => `Guidance: ${title}${isHere(fragment) ? '' : ` ${inNewTab}`}`),
    );
  });

  it('follow guidance-href when it changes', async () => {
    const widget = await mountChecklist();
    widget.guidanceHref = 'https://example.org/guidance.html';
    await widget.updateComplete;
    expect(addresses(widget)).to.deep.equal(allOn('https://example.org/guidance.html'));
  });

  for (const bad of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'https://[',
  ]) {
    it(`are left out, with one warning, for the address ${JSON.stringify(bad)}`, async () => {
      const widget = await mountChecklist(
        html`<before-you-post guidance-href=${bad} paper-href="blob:x"></before-you-post>`,
      );
      await tick(widget, ...checks.slice(0, 2));
      await widget.updateComplete;
      expect(links(widget)).to.deep.equal([]);
      const about = () => warned.join().split(`"${bad}" is ignored`).length - 1;
      await until(() => about() > 0, 'there is a warning');
      expect(about()).to.equal(1);
    });
  }

  it('are left out when guidance-href is this page and the section is not on it', async () => {
    const widget = await mountChecklist(html`<before-you-post guidance-href=""></before-you-post>`);
    widget.guidanceHref = location.pathname + location.search;
    await widget.updateComplete;
    expect(links(widget)).to.deep.equal([]);
  });

  it('stay right when a router changes the address of the page', async () => {
    const widget = await mountBoth(html`<social-media-guidance hash="off"></social-media-guidance>`);
    history.pushState(null, '', '/elsewhere/in/the/app');
    links(widget)[0]?.focus();
    await widget.updateComplete;
    expect(addresses(widget)).to.deep.equal(allOn(`${location.origin}/elsewhere/in/the/app`));
    history.replaceState(null, '', page);
  });
});

describe('the link to the blank paper version', () => {
  it('is there only with an address', async () => {
    const widget = await mountChecklist();
    expect(findAll(widget, 'link', 'Blank paper version')).to.deep.equal([]);
    widget.paperHref = 'before-you-post-paper.html';
    await widget.updateComplete;
    expect(find(widget, 'link', 'Blank paper version').getAttribute('href')).to.equal('before-you-post-paper.html');
    widget.paperHref = 'javascript:alert(1)';
    await widget.updateComplete;
    expect(findAll(widget, 'link', 'Blank paper version')).to.deep.equal([]);
  });
});
