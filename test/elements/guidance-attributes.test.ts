import {expect} from 'chai';
import {html} from 'lit';
import {guidance} from './support/content.ts';
import {findAll, nameOf} from './support/find.ts';
import {headingsAbove, mountGuidance, opened, slugs, titleOf} from './support/guidance.ts';

const {title} = guidance;

/** Every heading that shows, as "2 Title", without those of the page around. */
const outline = (widget: Element) =>
  findAll(widget, 'heading').map(node => `${node.localName.slice(1)} ${nameOf(node)}`);

describe('heading-level', () => {
  const levels: [attribute: string, level: number][] = [
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['0', 2],
    ['5', 2],
    ['-1', 2],
    ['2.5', 2],
    ['', 2],
    ['three', 2],
    ['Infinity', 2],
  ];

  for (const [attribute, level] of levels) {
    it(`"${attribute}" puts the title at level ${level} and sections one below`, async () => {
      const widget = await mountGuidance(html`
        ${headingsAbove(level)}
        <social-media-guidance heading-level=${attribute}></social-media-guidance>
      `);
      expect(outline(widget)).to.deep.equal([
        `${level} ${title}`,
        ...slugs.map(slug => `${level + 1} ${titleOf(slug)}`),
      ]);
    });
  }

  it('2 is the level when there is no attribute, and when it is taken away', async () => {
    const widget = await mountGuidance(html`<social-media-guidance heading-level="3"></social-media-guidance>`);
    widget.removeAttribute('heading-level');
    await widget.updateComplete;
    expect(outline(widget)[0]).to.equal(`2 ${title}`);
  });

  it('as a property may be a string, as frameworks set it', async () => {
    const widget = await mountGuidance(
      html`${headingsAbove(4)}<social-media-guidance .headingLevel=${'4'}></social-media-guidance>`,
    );
    expect(outline(widget)[0]).to.equal(`4 ${title}`);
  });

  it('puts headings inside a section one level below its own', async () => {
    const widget = await mountGuidance(html`
      ${headingsAbove(3)}
      <social-media-guidance heading-level="3" sections="privacy" open="privacy"></social-media-guidance>
    `);
    const [own, section, ...inside] = outline(widget).map(line => line[0]);
    expect([own, section, new Set(inside)]).to.deep.equal(['3', '4', new Set(['5'])]);
  });
});

describe('no-heading', () => {
  it('leaves the title out and gives sections its level', async () => {
    const widget = await mountGuidance(html`<social-media-guidance no-heading></social-media-guidance>`);
    expect(outline(widget)).to.deep.equal(slugs.map(slug => `2 ${titleOf(slug)}`));
  });

  it('keeps the level that the page asks for', async () => {
    const widget = await mountGuidance(html`
      <h2>Policies</h2>
      <social-media-guidance no-heading heading-level="3" sections="law"></social-media-guidance>
    `);
    expect(outline(widget)).to.deep.equal([`3 ${titleOf('law')}`]);
  });
});

describe('open', () => {
  const lists: [attribute: unknown, open: readonly string[]][] = [
    ['', []],
    ['privacy', ['privacy']],
    ['law privacy', ['privacy', 'law']],
    ['  privacy,\n law ', ['privacy', 'law']],
    ['privacy nonsense <b>', ['privacy']],
    ['all', slugs],
    [null, []],
    [true, []],
  ];

  for (const [attribute, open] of lists) {
    it(`${JSON.stringify(attribute)} opens ${open.join(', ') || 'nothing'} at first`, async () => {
      const widget = await mountGuidance(
        html`<social-media-guidance .open=${attribute as string}></social-media-guidance>`,
      );
      expect(opened(widget)).to.deep.equal(open);
    });
  }

  it('counts at first only', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="law"></social-media-guidance>`);
    widget.setAttribute('open', 'privacy');
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['law']);
    widget.removeAttribute('open');
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['law']);
  });
});

describe('no-show-all', () => {
  const buttons = (widget: Element) => findAll(widget, 'button').map(nameOf);

  it('leaves out the button that opens all sections', async () => {
    const widget = await mountGuidance(html`<social-media-guidance no-show-all></social-media-guidance>`);
    expect(buttons(widget)).to.deep.equal(slugs.map(titleOf));
  });

  it('is not needed for a single section', async () => {
    const widget = await mountGuidance(html`<social-media-guidance sections="law"></social-media-guidance>`);
    expect(buttons(widget)).to.deep.equal([titleOf('law')]);
  });
});
