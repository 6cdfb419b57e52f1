import {expect} from 'chai';
import * as messages from '#messages';
import {BeforeYouPost} from '../../src/before-you-post/before-you-post.ts';
import {localWordNames} from '../../src/content/placeholders.ts';
import {styles} from '../../src/internal/style-sheet.ts';
import {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';

const readme = (await (await fetch('/README.md')).text()).replaceAll('\\|', '');

/** The part under a heading, up to the next one of its level. */
function part(title: string): string {
  const found = readme.split('\n## ').find(text => text.startsWith(title));
  if (found === undefined) throw new Error(`README.md has no heading "## ${title}"`);
  return found;
}

/** The cells of every table row in a part whose first cell is code, without the back-ticks. */
const rows = (title: string): string[][] =>
  [...part(title).matchAll(/^\| (`.*) \|$/gm)].map(([, row = '']) => row.replaceAll('`', '').split(' | '));

/** The table with a given first heading. */
const table = (title: string, heading: string): string[] => {
  const text = part(title).split(`| ${heading} |`)[1]?.split('\n\n')[0] ?? '';
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
};

const attributesOf = (element: {observedAttributes: readonly string[]}): string[] =>
  element.observedAttributes.filter(name => !name.startsWith('data-')).sort();

describe('README.md', () => {
  it('stays under 150 lines', () => {
    expect(readme.split('\n').length).to.be.below(150);
  });

  it('lists the attributes of <social-media-guidance>', () => {
    expect(table('`<social-media-guidance>`', 'Attribute').sort()).to.deep.equal(attributesOf(SocialMediaGuidance));
  });

  it('lists the attributes of <before-you-post>', () => {
    expect(table('`<before-you-post>`', 'Attribute').sort()).to.deep.equal(attributesOf(BeforeYouPost));
  });

  it('lists the local words, and what readers see without them', () => {
    const words = localWordNames.map(name => [`data-${name}`, messages.localWords[name]]);
    expect(rows('Local words').slice(0, -1)).to.deep.equal(words);
  });

  it('lists every public custom property, and none that is gone', () => {
    const used = new Set([...styles.matchAll(/--smg-[a-z-]+/g)].map(([name]) => name));
    expect(table('Looks', 'Custom property').sort()).to.deep.equal([...used].sort());
  });

  it('names only sections that exist', () => {
    const slugs = part('`<social-media-guidance>`')
      .match(/^Slugs: (.*)\. Each/m)?.[1]
      ?.match(/[a-z-]+/g);
    expect(slugs).to.deep.equal(new SocialMediaGuidanceForReading().sections.map(section => section.id));
  });
});

/** A tag of its own, because the class registers nothing and an unregistered class cannot be made. */
class SocialMediaGuidanceForReading extends SocialMediaGuidance {}
customElements.define('guidance-for-reading', SocialMediaGuidanceForReading);
