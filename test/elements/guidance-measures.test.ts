import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html} from 'lit';
import {guidance} from './support/content.ts';
import {canEmulate, emulate} from './support/emulate.ts';
import {findAll, nameOf} from './support/find.ts';
import {header, mountGuidance} from './support/guidance.ts';
import {everything, sizeOf} from './support/measure.ts';
import {until} from './support/until.ts';

const widget = html`<social-media-guidance open="all"></social-media-guidance>`;

async function resize(width: number): Promise<void> {
  await setViewport({width, height: 700});
  await until(() => innerWidth === width, 'the window is as wide as asked');
}

/** Controls that are smaller than they should be. */
const small = (root: Element) => [
  ...tooSmall(findAll(root, 'button'), 44),
  // In sentences links may be smaller, but ours need not be.
  ...tooSmall(findAll(root, 'link'), 24),
];

const tooSmall = (controls: Element[], least: number) =>
  controls
    .filter(control => sizeOf(control).height < least || sizeOf(control).width < least)
    .map(control => `${nameOf(control)}: ${JSON.stringify(sizeOf(control))}`);

/** What does not fit: text cut off or taller than its box, and whatever reaches out of the window. */
function overflowing(root: Element): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
  for (const element of everything(root)) {
    const {left, right} = element.getBoundingClientRect();
    if (element.closest('.visually-hidden')) continue;
    if (left < -0.5 || right > clientWidth + 0.5) found.push(`${element.localName} reaches from ${left} to ${right}`);
    if (element.localName === 'button' && element.scrollHeight > element.clientHeight + 1)
      found.push(`${nameOf(element)} is taller than its box`);
  }
  return found;
}

describe('the guidance fits', () => {
  after(() => resize(800));

  for (const width of [320, 768, 1280]) {
    it(`into ${width} pixels, with targets for fingers`, async () => {
      await resize(width);
      const mounted = await mountGuidance(widget);
      expect([overflowing(mounted), small(mounted)]).to.deep.equal([[], []]);
    });
  }

  const pages: [name: string, page: unknown][] = [
    ['where the root size is 62.5 %', html`<style>:root { font-size: 62.5% }</style>${widget}`],
    ['where text is twice as large', html`<style>:root { font-size: 200% }</style>${widget}`],
    ['in a page from right to left', html`<div dir="rtl">${widget}</div>`],
    ['in a Welsh page', html`<div lang="cy">${widget}</div>`],
    ['in a row that shrinks', html`<div style="display: flex">${widget}</div>`],
    ['in a float', html`<div style="float: inline-end">${widget}</div>`],
    ['in a page that resets everything', html`<style>* { margin: 0; padding: 0; line-height: 1 }</style>${widget}`],
  ];
  for (const [name, page] of pages) {
    it(`${name}, at 320 pixels`, async () => {
      await resize(320);
      const mounted = await mountGuidance(html`<div>${page}</div>`);
      expect([overflowing(mounted), small(mounted)]).to.deep.equal([[], []]);
    });
  }

  it('with text spacing applied inside, at 320 pixels', async () => {
    await resize(320);
    const mounted = await mountGuidance(widget);
    const spacing = document.createElement('style');
    // https://www.w3.org/TR/WCAG22/#text-spacing
    spacing.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`;
    mounted.shadowRoot?.append(spacing);
    expect(getComputedStyle(header(mounted, 'law')).letterSpacing).not.to.equal('normal');
    expect([overflowing(mounted), small(mounted)]).to.deep.equal([[], []]);
  });

  it('with very long words and titles, at 320 pixels', async () => {
    await resize(320);
    const {sections} = guidance;
    const titles = sections.map(({title}) => title);
    const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    for (const section of sections) Object.assign(section, {title: `${word} ${section.title} ${word}${word}`});
    try {
      const mounted = await mountGuidance(html`
        <social-media-guidance open="all" data-policy=${word + word} data-policy-href="/p"></social-media-guidance>
      `);
      expect(nameOf(header(mounted, 'law'))).to.include(word);
      expect([overflowing(mounted), small(mounted)]).to.deep.equal([[], []]);
    } finally {
      sections.forEach((section, index) => {
        Object.assign(section, {title: titles[index]});
      });
    }
  });

  if (canEmulate) {
    it('on paper with its answers, opened or not, and nothing that only opens them', async () => {
      const mounted = await mountGuidance(widget);
      const answer = mounted.shadowRoot?.querySelector('details') as HTMLDetailsElement;
      expect(answer.querySelector('p')?.checkVisibility()).to.equal(false);
      await emulate({media: 'print'});
      expect(answer.open).to.equal(false);
      expect(answer.innerText).to.include('Places, dates and replies tell who it is, too.');
      expect(answer.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(getComputedStyle(answer.querySelector('summary') as Element).listStyleType).to.equal('none');
    });
  }

  it('with the arrow before the title, from the right in a page from right to left', async () => {
    const first = await mountGuidance(html`
      <social-media-guidance dir="ltr"></social-media-guidance>
      <social-media-guidance dir="rtl"></social-media-guidance>
    `);
    const second = first.nextElementSibling as Element;
    const arrowThenTitle = (widget: Element) =>
      [...header(widget, 'law').children].map(({localName}) => localName).join() === 'svg,span' &&
      header(widget, 'law').querySelector('svg')?.getBoundingClientRect().x;
    expect(arrowThenTitle(first)).to.be.below(100);
    expect(arrowThenTitle(second)).to.be.above(innerWidth - 100);
  });
});
