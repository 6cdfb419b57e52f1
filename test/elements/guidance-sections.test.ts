import {expect} from 'chai';
import {html} from 'lit';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {findAll} from './support/find.ts';
import {mountGuidance, opened, slugs, titleOf} from './support/guidance.ts';

/** What a widget shows: names of its sections, in order. */
const shown = (widget: SocialMediaGuidance) => widget.sections.map(({id}) => id);

describe('sections', () => {
  const lists: [attribute: string, shown: readonly string[]][] = [
    ['privacy law', ['privacy', 'law']],
    ['law privacy', ['privacy', 'law']],
    ['law, law', ['law']],
    ['', slugs],
    [' ', slugs],
    ['nonsense', slugs],
    ['nonsense law', ['law']],
  ];

  for (const [attribute, expected] of lists) {
    it(`"${attribute}" shows ${expected === slugs ? 'everything' : expected.join(', ')}`, async () => {
      const widget = await mountGuidance(html`<social-media-guidance sections=${attribute}></social-media-guidance>`);
      const headers = slugs.filter(slug => findAll(widget, 'button', titleOf(slug)).length === 1);
      expect([shown(widget), headers]).to.deep.equal([expected, expected]);
    });
  }

  it('warns once, in one message, of names that do not exist', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      await mountGuidance(html`
        <social-media-guidance sections="law misspelt"></social-media-guidance>
        <social-media-guidance sections="law misspelt"></social-media-guidance>
      `);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal(['Social Media Guidance: there is no section "misspelt".']);
  });

  it('may be set as a property, as React does, and to null', async () => {
    const widget = await mountGuidance();
    Object.assign(widget, {sections: 'privacy law'});
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['privacy', 'law']);
    Object.assign(widget, {sections: null});
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(slugs);
  });

  it('that were open are open again when they come back', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="privacy law"></social-media-guidance>`);
    widget.setAttribute('sections', 'benefits law');
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['law']);
    widget.removeAttribute('sections');
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['privacy', 'law']);
  });

  it('leave plain text where a link leads to one that is left out', async () => {
    const widget = await mountGuidance(html`<social-media-guidance open="all"></social-media-guidance>`);
    const own = () =>
      findAll(widget, 'link')
        .map(link => (link as HTMLAnchorElement).hash)
        .filter(hash => hash.startsWith('#smg-professionalism--'));
    expect(own()).to.have.length(1);
    widget.setAttribute('sections', 'law');
    await widget.updateComplete;
    expect([opened(widget), own()]).to.deep.equal([['law'], []]);
    widget.removeAttribute('sections');
    await widget.updateComplete;
    expect(own()).to.have.length(1);
  });
});
