import {expect} from 'chai';
import {getRole} from 'dom-accessibility-api';
import {html} from 'lit';
import {find, findAll, nameOf} from './support/find.ts';
import {focused, listen, mountGuidance, opened, panel, titleOf} from './support/guidance.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

const page = location.href;
const tall = html`<p style="block-size: 3000px">Much more of the page</p>`;

/** How far below the top of the window something starts, with its scroll margin taken off. */
const distance = (node: Element) =>
  Math.round(node.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(node).scrollMarginTop));

/** The role of what has focus in a widget. */
function focusedRole(): string | null {
  const active = document.activeElement?.shadowRoot?.activeElement;
  return active ? getRole(active) : null;
}

/** Sets the fragment as an edited address, a bookmark or the back button does, and waits for the page to hear of it. */
async function go(fragment: string): Promise<void> {
  const heard = new Promise(resolve => window.addEventListener('hashchange', resolve, {once: true}));
  location.hash = fragment;
  await heard;
}

describe('a fragment', () => {
  afterEach(() => {
    history.replaceState(null, '', page);
    scrollTo(0, 0);
  });

  it('in the address at first opens its section, focuses its heading and brings it to the top', async () => {
    history.replaceState(null, '', '#smg-privacy');
    const heard = listen(document);
    const widget = await mountGuidance(html`<social-media-guidance></social-media-guidance>${tall}`);
    await until(() => focused() === titleOf('privacy'), 'the heading has focus');
    expect(opened(widget)).to.deep.equal(['privacy']);
    expect(distance(find(widget, 'heading', titleOf('privacy')))).to.be.within(-1, 1);
    expect(heard).to.deep.equal(['privacy opened by link']);
  });

  it('in the address at first leaves focus where somebody is typing', async () => {
    history.replaceState(null, '', '#smg-privacy');
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Search');
    document.body.append(field);
    field.focus();
    try {
      const widget = await mountGuidance(html`<social-media-guidance></social-media-guidance>${tall}`);
      await until(() => scrollY > 0, 'the section is scrolled into view');
      expect([opened(widget), focused()]).to.deep.equal([['privacy'], 'Search']);
    } finally {
      field.remove();
    }
  });

  it('that changes opens its section and leaves the others as they are', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="abuse"></social-media-guidance>${tall}`);
    const heard = listen(document);
    await go('#smg-law');
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    await go('#smg-privacy');
    await until(() => focused() === titleOf('privacy'), 'the next heading has focus');
    expect(opened(widget)).to.deep.equal(['privacy', 'abuse', 'law']);
    expect(heard).to.deep.equal(['law opened by link', 'privacy opened by link']);
    expect(distance(find(widget, 'heading', titleOf('privacy')))).to.be.within(-1, 1);
  });

  it('for a heading inside opens its section, and focuses and scrolls to the heading', async () => {
    const widget = await mountGuidance(html`<social-media-guidance></social-media-guidance>${tall}`);
    await go('#smg-privacy--settings');
    await until(() => focused() === 'Settings', 'the heading has focus');
    const heading = find(widget, 'heading', 'Settings');
    expect([opened(widget), heading.getAttribute('tabindex')]).to.deep.equal([['privacy'], '-1']);
    expect(distance(heading)).to.be.within(-1, 1);
  });

  it('leaves a screen reader in reading mode: the heading has focus, and its button is the next stop of Tab', async () => {
    const widget = await mountGuidance();
    await go('#smg-law');
    await until(() => focusedRole() === 'heading', 'the heading has focus');
    await press('Tab');
    expect([focusedRole(), focused(), opened(widget)]).to.deep.equal(['button', titleOf('law'), ['law']]);
  });

  /** Addresses as they come out of e-mails, chats, trackers and typing. */
  const pasted = [
    '#SMG-Law',
    '#smg%2Dlaw',
    '#smg-law/',
    '#smg-law?utm_source=x',
    '#smg-law&fbclid=1',
    '#smg-law.',
    '#smg-law,',
    '#smg-law)',
    '#smg-law].',
    '#smg-law>',
    '#smg-law"',
    '#smg-law\u201d',
    '#smg-law%20',
    '#smg-law%20and%20more',
    '#smg-law%',
    '#smg-law%2',
    '#smg-law%u2019',
    '#smg-law%E9',
    '#smg-law;',
    '#smg-law!',
  ];

  for (const fragment of pasted) {
    it(`"${fragment}" opens the section that it means, as an address and as a link`, async () => {
      const widget = await mountGuidance(html`
        <p>Read <a href=${fragment}>what they sent</a> first.</p>
        <social-media-guidance></social-media-guidance>
      `);
      await go(fragment);
      await until(() => focused() === titleOf('law'), 'the heading has focus');
      expect(opened(widget)).to.deep.equal(['law']);
      widget.closeAll();
      find(document.body, 'button', 'Show all sections').focus();
      find(document.body, 'link', 'what they sent').click();
      await until(() => focused() === titleOf('law'), 'the heading has focus again');
      expect(opened(widget)).to.deep.equal(['law']);
    });
  }

  it('for a heading inside is ours with what people paste behind it, too', async () => {
    await mountGuidance(html`<social-media-guidance></social-media-guidance>${tall}`);
    await go('#smg-privacy--Settings).');
    await until(() => focused() === 'Settings', 'the heading has focus');
  });

  const others = [
    '#/page',
    '#!/smg-privacy',
    '#smg-',
    '#smg-nonsense',
    '#smg-privacy-panel',
    '#smg-privacy-button',
    '#smg-privacy--nonsense',
    '#smg-privacy--',
    '#smg-privacy_',
    '#smg-privacyx',
    '#x-smg-privacy',
    '#%E0%A4%A',
    '#privacy',
    `#smg-${'a'.repeat(100_000)}`,
    `#smg-privacy--${'%41'.repeat(10_000)}`,
  ];

  for (const fragment of others) {
    it(`"${fragment.slice(0, 30)}" is left to others`, async () => {
      const widget = await mountGuidance(html`<social-media-guidance></social-media-guidance>${tall}`);
      const heard = listen(document);
      await go(fragment);
      await widget.updateComplete;
      expect([opened(widget), focused(), scrollY, heard]).to.deep.equal([[], 'the page', 0, []]);
    });
  }

  it('is never read with hash="off", in capitals or not, at first or later', async () => {
    history.replaceState(null, '', '#smg-privacy');
    const widget = await mountGuidance(html`<social-media-guidance hash="OFF"></social-media-guidance>`);
    await go('#smg-law');
    await widget.updateComplete;
    expect([opened(widget), focused()]).to.deep.equal([[], 'the page']);
  });

  it('of a section that is left out is nobody’s', async () => {
    const widget = await mountGuidance(html`<social-media-guidance sections="law"></social-media-guidance>`);
    await go('#smg-privacy');
    await widget.updateComplete;
    expect([opened(widget), focused()]).to.deep.equal([[], 'the page']);
  });

  it('opens the first of two elements with the same section, or the first that reads fragments', async () => {
    const widget = await mountGuidance(html`
      <social-media-guidance hash="off" sections="law"></social-media-guidance>
      <h2>Again</h2>
      <social-media-guidance no-heading heading-level="3" sections="privacy law"></social-media-guidance>
      <h2>And again</h2>
      <social-media-guidance no-heading heading-level="3"></social-media-guidance>
    `);
    await go('#smg-law');
    await until(() => focused() === titleOf('law'), 'one of them has focus');
    const all = [...(widget.parentElement?.querySelectorAll('social-media-guidance') ?? [])];
    expect(all.map(opened)).to.deep.equal([[], ['law'], []]);
  });

  it('is heard again after the element was moved, and no longer after it was removed', async () => {
    const widget = await mountGuidance();
    const parent = widget.parentElement as HTMLElement;
    parent.prepend(widget);
    await go('#smg-law');
    await until(() => opened(widget)[0] === 'law', 'it opens');
    widget.remove();
    await go('#smg-privacy');
    parent.append(widget);
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['law']);
  });

  it('is where the scroll margin of the page says', async () => {
    const widget = await mountGuidance(html`
      <social-media-guidance style="--smg-scroll-margin: 100px"></social-media-guidance>
      ${tall}
    `);
    await go('#smg-law');
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    expect(Math.round(find(widget, 'heading', titleOf('law')).getBoundingClientRect().top)).to.be.within(99, 101);
  });

  it('is written on a link in every section, as an absolute address', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="all"></social-media-guidance>`);
    const links = findAll(panel(widget, 'law'), 'link', /^Link to this section/) as HTMLAnchorElement[];
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal([`${page}#smg-law`]);
    expect(nameOf(links[0] as Element)).to.match(new RegExp(titleOf('law')));
  });
});
