import {expect} from 'chai';
import {html, render} from 'lit';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {click} from './support/click.ts';
import {find} from './support/find.ts';
import {focused, header, headingsAbove, mountGuidance, opened, panel, showAll, titleOf} from './support/guidance.ts';
import {tasksDone} from './support/mount.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

describe('open sections and focus are kept', () => {
  /** The guidance with one section opened by the keyboard, and focus there. */
  async function mountInUse() {
    const widget = await mountGuidance(html`
      ${headingsAbove(4)}
      <social-media-guidance open="law"></social-media-guidance>
      <div id="elsewhere"></div>
    `);
    header(widget, 'privacy').focus();
    await press('Enter');
    return widget;
  }

  const state = (widget: Element) => [opened(widget), focused()];
  const inUse = [['privacy', 'law'], titleOf('privacy')];

  it('when the element is moved in the page', async () => {
    const widget = await mountInUse();
    document.querySelector('#elsewhere')?.append(widget);
    await widget.updateComplete;
    expect(state(widget)).to.deep.equal(inUse);
    widget.parentElement?.after(widget);
    await widget.updateComplete;
    expect(state(widget)).to.deep.equal(inUse);
  });

  it('when it is moved with what is around it', async () => {
    const widget = await mountInUse();
    const main = widget.parentElement as HTMLElement;
    const wrapper = document.createElement('div');
    main.append(wrapper);
    wrapper.append(widget);
    main.prepend(wrapper);
    await widget.updateComplete;
    expect(state(widget)).to.deep.equal(inUse);
  });

  it('when it is away for a while; focus then has gone elsewhere and stays there', async () => {
    const widget = await mountInUse();
    const main = widget.parentElement as HTMLElement;
    widget.remove();
    await tasksDone();
    main.append(widget);
    await widget.updateComplete;
    expect(state(widget)).to.deep.equal([['privacy', 'law'], 'the page']);
  });

  it('when it is hidden and shown', async () => {
    const widget = await mountInUse();
    widget.hidden = true;
    expect(widget.checkVisibility()).to.equal(false);
    widget.hidden = false;
    expect(opened(widget)).to.deep.equal(['privacy', 'law']);
  });

  it('when the page renders again', async () => {
    const page = document.createElement('div');
    const draw = (words: string) =>
      render(
        html`<p>${words}</p><social-media-guidance sections="privacy law" lang=${words}></social-media-guidance>`,
        page,
      );
    draw('en');
    const main = (await mountGuidance(html`<p>First</p>${page}<social-media-guidance></social-media-guidance>`))
      .parentElement;
    const widget = page.querySelector('social-media-guidance') as SocialMediaGuidance;
    header(widget, 'privacy').focus();
    await press('Enter');
    draw('cy');
    await widget.updateComplete;
    expect([main?.isConnected, ...state(widget)]).to.deep.equal([true, ['privacy'], titleOf('privacy')]);
  });

  for (const [name, change] of [
    ['another heading level', (widget: Element) => widget.setAttribute('heading-level', '4')],
    ['no heading', (widget: Element) => widget.setAttribute('no-heading', '')],
    ['fewer sections', (widget: Element) => widget.setAttribute('sections', 'law privacy benefits')],
    ['no button for all', (widget: Element) => widget.setAttribute('no-show-all', '')],
    ['another site word', (widget: Element) => widget.setAttribute('data-policy', 'our policy')],
  ] as const) {
    it(`with ${name}`, async () => {
      const widget = await mountInUse();
      if (name === 'no heading') widget.setAttribute('heading-level', '4');
      change(widget);
      await (widget as SocialMediaGuidance).updateComplete;
      expect(state(widget)).to.deep.equal(inUse);
    });
  }

  it('with another heading level while a heading inside a section has focus', async () => {
    const widget = await mountInUse();
    location.hash = '#smg-privacy--settings';
    await until(() => focused() === 'Settings', 'the heading has focus');
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect([focused(), find(widget, 'heading', 'Settings').localName]).to.deep.equal(['Settings', 'h6']);
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('with another heading level while a link or the button for all has focus', async () => {
    const widget = await mountInUse();
    const link = () => find(panel(widget, 'privacy'), 'link', /^Link to this section/);
    link().focus();
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(widget.shadowRoot?.activeElement).to.equal(link());
    showAll(widget).focus();
    const introduction = widget.shadowRoot?.querySelector('p');
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(focused()).to.equal('Show all sections');
    // What has no headings is not rendered anew.
    expect(widget.shadowRoot?.querySelector('p')).to.equal(introduction);
  });

  it('and sections still toggle after a move', async () => {
    const widget = await mountInUse();
    document.querySelector('#elsewhere')?.append(widget);
    await click(header(widget, 'privacy'));
    expect(opened(widget)).to.deep.equal(['law']);
  });
});
