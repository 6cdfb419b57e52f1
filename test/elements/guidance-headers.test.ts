import {expect} from 'chai';
import {html} from 'lit';
import {click} from './support/click.ts';
import {guidance} from './support/content.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {focused, header, listen, mountGuidance, opened, panel, showAll, slugs, titleOf} from './support/guidance.ts';
import {press} from './support/press.ts';

describe('section headers', () => {
  it('are buttons in headings, all closed at first', async () => {
    const widget = await mountGuidance();
    const headings = findAll(widget, 'heading').map(nameOf);
    expect(headings).to.deep.equal([guidance.title, ...slugs.map(titleOf)]);
    for (const slug of slugs) {
      const heading = find(widget, 'heading', titleOf(slug));
      expect([...heading.children]).to.deep.equal([header(widget, slug)]);
    }
    expect(opened(widget)).to.deep.equal([]);
  });

  it('toggle their own section on a click and keep focus', async () => {
    const widget = await mountGuidance();
    const heard = listen(widget);
    await click(header(widget, 'privacy'));
    expect([opened(widget), focused()]).to.deep.equal([['privacy'], titleOf('privacy')]);
    await click(header(widget, 'law'));
    expect([opened(widget), focused()]).to.deep.equal([['privacy', 'law'], titleOf('law')]);
    await click(header(widget, 'privacy'));
    expect([opened(widget), focused()]).to.deep.equal([['law'], titleOf('privacy')]);
    expect(heard).to.deep.equal(['privacy opened by header', 'law opened by header', 'privacy closed by header']);
  });

  it('toggle with each of two clicks that come before the page is drawn again', async () => {
    const widget = await mountGuidance();
    const heard = listen(widget);
    header(widget, 'law').click();
    header(widget, 'law').click();
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
    expect(heard).to.deep.equal(['law opened by header', 'law closed by header']);
  });

  it('toggle with Enter and with Space', async () => {
    const widget = await mountGuidance(html`<social-media-guidance sections="privacy"></social-media-guidance>`);
    await press('Tab', 'Enter');
    expect(opened(widget)).to.deep.equal(['privacy']);
    await press('Space');
    expect(opened(widget)).to.deep.equal([]);
    await press('Space');
    expect([opened(widget), focused()]).to.deep.equal([['privacy'], titleOf('privacy')]);
  });

  it('do nothing on arrow keys, Home and End', async () => {
    // Short, so that there is nothing for these keys to scroll.
    const widget = await mountGuidance(html`<social-media-guidance sections="privacy law"></social-media-guidance>`);
    header(widget, 'privacy').focus();
    await press('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    expect([opened(widget), focused()]).to.deep.equal([[], titleOf('privacy')]);
  });

  it('do not scroll the page', async () => {
    const widget = await mountGuidance(html`
      <social-media-guidance></social-media-guidance>
      <p style="block-size: 3000px">Below</p>
    `);
    header(widget, 'law').scrollIntoView({block: 'center'});
    const places = () => [scrollY, header(widget, 'law').getBoundingClientRect().y];
    const before = places();
    await click(header(widget, 'law'));
    expect([opened(widget), places()]).to.deep.equal([['law'], before]);
  });

  it('tell their listeners after the section shows', async () => {
    const widget = await mountGuidance();
    const states: string[][] = [];
    document.addEventListener('guidance-section-toggled', () => states.push(opened(widget)), {once: true});
    await click(header(widget, 'abuse'));
    expect(states).to.deep.equal([['abuse']]);
  });
});

describe('show all', () => {
  it('opens every section, then closes every section, and keeps focus', async () => {
    const widget = await mountGuidance();
    expect(nameOf(showAll(widget))).to.equal('Show all sections');
    await click(showAll(widget));
    expect([opened(widget), focused()]).to.deep.equal([slugs, 'Hide all sections']);
    await press('Enter');
    expect([opened(widget), focused()]).to.deep.equal([[], 'Show all sections']);
    expect(showAll(widget).hasAttribute('aria-expanded')).to.equal(false);
  });

  it('opens the rest when some are open, and tells of those that changed', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="privacy law"></social-media-guidance>`);
    const heard = listen(document);
    await click(showAll(widget));
    expect(opened(widget)).to.deep.equal(slugs);
    const rest = slugs.filter(slug => slug !== 'privacy' && slug !== 'law');
    expect(heard).to.deep.equal(rest.map(slug => `${slug} opened by all`));
  });

  it('changes its words when the last section is opened or closed by itself', async () => {
    const widget = await mountGuidance(html`<social-media-guidance sections="privacy law"></social-media-guidance>`);
    await click(header(widget, 'privacy'));
    expect(nameOf(showAll(widget))).to.equal('Show all sections');
    await click(header(widget, 'law'));
    expect(nameOf(showAll(widget))).to.equal('Hide all sections');
    await click(header(widget, 'law'));
    expect(nameOf(showAll(widget))).to.equal('Show all sections');
  });
});

describe('Tab', () => {
  /** Every stop on the way through the widget, in order, by its accessible name. */
  async function walk(key: string, end: string): Promise<string[]> {
    const stops: string[] = [];
    for (;;) {
      await press(key);
      const stop = focused();
      if (stop === end) return stops;
      stops.push(stop);
    }
  }

  /** What can be reached in a panel, named as a person would: links, and the questions whose answers open. */
  const stopsIn = (panel: Element): Element[] => [...panel.querySelectorAll('a, summary')];

  for (const open of ['', 'professionalism', 'all']) {
    it(`with ${open || 'nothing'} open walks through everything that shows, and back`, async () => {
      const widget = await mountGuidance(html`
        <social-media-guidance open=${open}></social-media-guidance>
        <button type="button">After</button>
      `);
      const links = (slug: string) => (opened(widget).includes(slug) ? stopsIn(panel(widget, slug)) : []);
      const stops = [nameOf(showAll(widget)), ...slugs.flatMap(slug => [titleOf(slug), ...links(slug).map(nameOf)])];
      expect(await walk('Tab', 'After')).to.deep.equal(stops);
      find(document.body, 'button', 'After').focus();
      expect(await walk('Shift+Tab', nameOf(showAll(widget)))).to.deep.equal(stops.slice(1).reverse());
    });
  }
});
