import {expect} from 'chai';
import {html} from 'lit';
import {defineElement} from '../../src/internal/define-element.ts';
import {enGB} from '../../src/locales/en-GB.ts';
import {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {guidance} from './support/content.ts';
import {focused, listen, mountGuidance, opened, slugs, titleOf} from './support/guidance.ts';

describe('methods', () => {
  it('open and close one section or all, without an event', async () => {
    const widget = await mountGuidance();
    const heard = listen(widget);
    const after = async (act: () => void) => {
      act();
      await widget.updateComplete;
      return opened(widget);
    };
    expect(await after(() => widget.openSection('privacy'))).to.deep.equal(['privacy']);
    expect(await after(() => widget.openSection('law'))).to.deep.equal(['privacy', 'law']);
    expect(await after(() => widget.closeSection('privacy'))).to.deep.equal(['law']);
    expect(await after(() => widget.openAll())).to.deep.equal(slugs);
    expect(await after(() => widget.closeAll())).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  });

  it('leave what is no section as it is, though it has an id that looks like one', async () => {
    const widget = await mountGuidance();
    await widget.openSection('privacy-button', {focus: true});
    expect(widget.shadowRoot?.querySelectorAll('[tabindex]')).to.have.lengthOf(0);
    expect(focused()).to.equal('the page');
  });

  it('move focus on request only', async () => {
    const widget = await mountGuidance();
    widget.openSection('privacy');
    await widget.updateComplete;
    expect(focused()).to.equal('the page');
    await widget.openSection('law', {focus: true});
    expect([opened(widget), focused()]).to.deep.equal([['privacy', 'law'], titleOf('law')]);
  });

  it('do nothing for a section that is not there', async () => {
    const widget = await mountGuidance(html`<social-media-guidance sections="law"></social-media-guidance>`);
    for (const id of ['privacy', 'nonsense', '', '"><b>', undefined as unknown as string]) {
      await widget.openSection(id, {focus: true});
      widget.closeSection(id);
    }
    await widget.updateComplete;
    expect([opened(widget), focused()]).to.deep.equal([[], 'the page']);
  });

  it('may be called before the element is on the page', async () => {
    const widget = document.createElement('social-media-guidance') as SocialMediaGuidance;
    widget.openSection('law');
    await mountGuidance(html`${widget}`);
    expect(opened(widget)).to.deep.equal(['law']);
  });
});

describe('the sections property', () => {
  it('lists what is shown and what is open', async () => {
    const widget = await mountGuidance(html`
      <social-media-guidance sections="privacy law" open="law"></social-media-guidance>
    `);
    expect(widget.sections).to.deep.equal([
      {id: 'privacy', title: titleOf('privacy'), open: false},
      {id: 'law', title: titleOf('law'), open: true},
    ]);
  });

  it('set before the element is defined is honoured, as are the others', async () => {
    const widget = document.createElement('late-guidance');
    Object.assign(widget, {sections: 'privacy law', open: 'law', headingLevel: 2, noShowAll: true});
    (await mountGuidance()).replaceWith(widget);
    defineElement(SocialMediaGuidance, {...guidance, tag: 'late-guidance'}, enGB);
    const late = widget as SocialMediaGuidance;
    await late.updateComplete;
    const headings = [...(late.shadowRoot?.querySelectorAll('h2, h3:has(button)') ?? [])].map(
      ({localName}) => localName,
    );
    const state = [
      late.sections.map(({id}) => id),
      opened(late),
      headings,
      late.shadowRoot?.querySelectorAll('.show-all').length,
    ];
    expect(state).to.deep.equal([['privacy', 'law'], ['law'], ['h2', 'h3', 'h3'], 0]);
  });
});

describe('children of the element', () => {
  it('are never shown once it has rendered', async () => {
    const widget = await mountGuidance(html`
      <social-media-guidance><p>Read it on the <a href="/plain.html">plain page</a></p></social-media-guidance>
    `);
    expect(widget.innerText).not.to.include('plain page');
    expect(widget.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('come back when the page has broken what rendering needs', async () => {
    const {info} = console;
    const told: unknown[] = [];
    console.info = (text: string) => told.push(text);
    const widget = document.createElement('social-media-guidance');
    widget.innerHTML = '<p>Plain guidance</p>';
    // A page whose built-ins are broken, as old versions of Prototype.js broke them.
    Object.defineProperty(widget, 'render', {
      value() {
        throw new Error('broken');
      },
    });
    try {
      await mountGuidance(html`${widget}`);
    } finally {
      console.info = info;
    }
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(told).to.have.length(1);
  });
});
