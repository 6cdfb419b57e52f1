import {expect} from 'chai';
import {html, type LitElement} from 'lit';
import type {RenderContext} from '../../src/content/types.ts';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {type BeforeYouPost, checks, choose, mountChecklist, stopChecks, tick, ticked} from './support/checklist.ts';
import {guidance} from './support/content.ts';
import {header, mountGuidance, opened, showAll, slugs} from './support/guidance.ts';
import {until} from './support/until.ts';

/** The sections whose text is asked for while something is done. */
async function rendered(act: () => unknown): Promise<string[]> {
  const asked: string[] = [];
  const bodies = guidance.sections.map(({body}) => body);
  guidance.sections.forEach((section, at) => {
    Reflect.set(section, 'body', (ctx: RenderContext) => {
      asked.push(section.id);
      return bodies[at]?.(ctx);
    });
  });
  try {
    await act();
  } finally {
    guidance.sections.forEach((section, at) => {
      Reflect.set(section, 'body', bodies[at]);
    });
  }
  return asked;
}

/** What of a root changes while something is done: each element with an attribute, a text or a child that is another. */
async function changes(widget: LitElement, act: () => unknown): Promise<string[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver(seen => records.push(...seen));
  observer.observe(widget.shadowRoot as ShadowRoot, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await act();
  await widget.updateComplete;
  const names = [...records, ...observer.takeRecords()].map(({target, type, attributeName}) => {
    const element = target instanceof Element ? target : target.parentElement;
    return `${type === 'attributes' ? attributeName : 'content'} of ${element?.id || element?.className || element?.localName}`;
  });
  observer.disconnect();
  return [...new Set(names)];
}

describe('an attribute of <social-media-guidance>', () => {
  const changing: [name: string, value: string, rendered: readonly string[]][] = [
    ['hash', 'off', []],
    ['no-show-all', '', []],
    ['open', 'law', []],
    ['data-review-statement', 'Read by us.', []],
    ['sections', 'privacy law', ['privacy', 'law']],
    ['heading-level', '1', slugs],
    ['no-heading', '', slugs],
    ['data-policy', 'our policy', slugs],
    ['class', 'wide', []],
    ['data-v-123', '', []],
  ];

  for (const [name, value, expected] of changing) {
    it(`${name} that changes renders ${expected.length ? expected.join(', ') : 'no section'}`, async () => {
      const widget = await mountGuidance();
      const asked = await rendered(async () => {
        widget.setAttribute(name, value);
        await widget.updateComplete;
      });
      if (name === 'no-heading') widget.setAttribute('heading-level', '2');
      expect(asked).to.deep.equal(expected);
    });
  }

  it('that is set to what it was changes nothing', async () => {
    const widget = await mountGuidance(html`<social-media-guidance heading-level="2"></social-media-guidance>`);
    expect(
      await changes(widget, () => {
        for (const [name, value] of [
          ['heading-level', '2'],
          ['heading-level', 'two'],
          ['no-heading', 'false'],
          ['hash', 'on'],
        ] as const)
          widget.setAttribute(name, value);
      }),
    ).to.deep.equal([]);
  });

  it('that is a site word and is set to what it was renders no section', async () => {
    const widget = await mountGuidance(html`<social-media-guidance data-policy="our policy"></social-media-guidance>`);
    const asked = await rendered(async () => {
      widget.setAttribute('data-policy', 'our policy');
      await widget.updateComplete;
    });
    expect(asked).to.deep.equal([]);
  });

  it('is no part of a toggle, which changes the section’s own state alone', async () => {
    const widget = await mountGuidance();
    expect((await changes(widget, () => header(widget, 'law').click())).sort()).to.deep.equal([
      'aria-expanded of smg-law-button',
      'hidden of smg-law-panel',
    ]);
    expect(await rendered(() => header(widget, 'law').click())).to.deep.equal(['law']);
  });
});

describe('an attribute of <before-you-post>', () => {
  it('that changes touches what shows it and nothing else', async () => {
    const widget = await mountChecklist();
    const set = (name: string, value: string) => changes(widget, () => widget.setAttribute(name, value));
    expect(await set('print-button', '')).to.deep.equal(['hidden of print']);
    expect(await set('paper-href', 'paper.html')).to.have.length(1);
    expect(await set('class', 'wide')).to.deep.equal([]);
    expect(await set('heading-level', '2')).to.deep.equal([]);
  });

  it('is no part of a tick, which changes attributes and whole texts alone', async () => {
    const widget = await mountChecklist();
    await choose(widget, 'See my result');
    const names = await changes(widget, () => tick(widget, ...stopChecks));
    expect(
      names.filter(name => name.startsWith('content of ')).map(name => name.slice('content of '.length)),
    ).to.have.length.below(5);
    expect(names).to.include('content of span').and.to.include('class of result think');
  });
});

describe('properties that write their attributes', () => {
  it('do so as the platform’s do: what is set is there, the default is not', async () => {
    const widget = await mountGuidance();
    const attributes = () => widget.getAttributeNames().sort();
    expect(attributes()).to.deep.equal([]);
    Object.assign(widget, {headingLevel: 1, noHeading: true, noShowAll: true, open: 'law', hash: 'off'});
    await widget.updateComplete;
    expect(attributes()).to.deep.equal(['hash', 'heading-level', 'no-heading', 'no-show-all', 'open']);
    expect(widget.outerHTML).to.contain('heading-level="1"').and.to.contain('hash="off"').and.to.contain('open="law"');
    Object.assign(widget, {headingLevel: 2, noHeading: false, noShowAll: false, open: '', hash: 'on'});
    await widget.updateComplete;
    expect([widget.noHeading, widget.noShowAll, widget.open, widget.hash]).to.deep.equal([false, false, '', 'on']);
    expect(widget.hasAttribute('no-heading') || widget.hasAttribute('no-show-all')).to.equal(false);
  });

  it('leave what the page wrote as it wrote it', async () => {
    const widget = await mountGuidance(
      html`<social-media-guidance heading-level="two" hash="OFF" no-show-all="false"></social-media-guidance>`,
    );
    expect([widget.headingLevel, widget.hash, widget.noShowAll]).to.deep.equal([2, 'off', false]);
    expect(['heading-level', 'hash', 'no-show-all'].map(name => widget.getAttribute(name))).to.deep.equal([
      'two',
      'OFF',
      'false',
    ]);
  });

  it('let a copy of the element be as the element is', async () => {
    const widget = await mountChecklist();
    Object.assign(widget, {printButton: true, paperHref: 'paper.html', guidanceHref: 'https://example.org/'});
    await widget.updateComplete;
    const copy = widget.cloneNode() as BeforeYouPost;
    widget.replaceWith(copy);
    await copy.updateComplete;
    expect([copy.printButton, copy.paperHref, copy.guidanceHref]).to.deep.equal([
      true,
      'paper.html',
      'https://example.org/',
    ]);
  });
});

describe('an element that is adopted', () => {
  it('by the document of a frame keeps its looks, ticks and open sections, and works on', async () => {
    const widget = await mountChecklist(html`<before-you-post></before-you-post>
      <social-media-guidance open="law"></social-media-guidance><iframe title="Another page"></iframe>`);
    const sections = widget.nextElementSibling as SocialMediaGuidance;
    await tick(widget, ...stopChecks);
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const other = frame.contentDocument as Document;
    other.body.append(widget, sections);
    await widget.updateComplete;
    const view = other.defaultView as Window;
    const box = widget.shadowRoot?.querySelector('button') as Element;
    expect([ticked(widget).length, opened(sections), view.getComputedStyle(box).minBlockSize]).to.deep.equal([
      stopChecks.length,
      ['law'],
      '44px',
    ]);
    await tick(widget, ...checks.slice(stopChecks.length));
    showAll(sections).click();
    await until(() => opened(sections).length === slugs.length, 'all sections open');
    expect(widget.state).to.equal('checked');
    frame.before(widget, sections);
    await widget.updateComplete;
    expect([widget.state, getComputedStyle(box).minBlockSize, opened(sections)]).to.deep.equal([
      'checked',
      '44px',
      slugs,
    ]);
    frame.remove();
  });
});

describe('icons', () => {
  it('have the size in their attributes that their styles give them', async () => {
    const widget = await mountChecklist(
      html`<before-you-post></before-you-post><social-media-guidance></social-media-guidance>`,
    );
    await choose(widget, 'See my result');
    document.documentElement.style.fontSize = '16px';
    for (const root of [widget.shadowRoot, widget.nextElementSibling?.shadowRoot])
      for (const icon of root?.querySelectorAll('svg') ?? []) {
        // In a header the text, and so its arrow, is an eighth larger.
        const scale = icon.closest('button') ? 1.125 : 1;
        const {width, height} = icon.getBoundingClientRect();
        expect([Math.round(width / scale), Math.round(height / scale)]).to.deep.equal([
          Number(icon.getAttribute('width')),
          Number(icon.getAttribute('height')),
        ]);
      }
    document.documentElement.removeAttribute('style');
  });
});
