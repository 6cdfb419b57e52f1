import {expect} from 'chai';
import {html, type LitElement} from 'lit';
import {placeholderNames} from '../../src/content/placeholders.ts';
import {setSitePlaceholders} from '../../src/internal/placeholders.ts';
import {enGB as messages} from '../../src/locales/en-GB.ts';
import {checklist} from './support/content.ts';
import {find, findAll} from './support/find.ts';
import {mount, tasksDone} from './support/mount.ts';

const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const guidance = () => mount(html`<social-media-guidance open="all"></social-media-guidance>`);

/** Mounts the guidance with all sections open and the given attributes. */
async function guidanceWith(attributes: Record<string, string>): Promise<LitElement> {
  const widget = await guidance();
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await widget.updateComplete;
  return widget;
}

/** A script tag as the page would have it, with words for the whole site until the test ends. */
function setOnScript(attributes: Record<string, string>): void {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  setSitePlaceholders(script, messages);
}

describe('placeholders', () => {
  let warnings: string[] = [];
  const {warn} = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => {
    console.warn = warn;
    setOnScript({});
  });

  it('show the written fallback of every name when the site says nothing', async () => {
    const widget = await mount(
      html`<social-media-guidance></social-media-guidance><before-you-post></before-you-post>`,
    );
    const text = textOf(widget) + textOf(widget.nextElementSibling as Element);
    expect(placeholderNames.filter(name => !text.includes(messages.placeholders[name]))).to.deep.equal([]);
    expect(text).not.to.contain('{{');
  });

  it('show the site’s own name as a link when it gives an address', async () => {
    const widget = await guidanceWith({
      'data-policy': 'the Elm policy',
      'data-policy-href': '/policies/social-media',
    });
    const [link] = findAll(widget, 'link', 'the Elm policy') as HTMLAnchorElement[];
    expect(link?.href).to.equal(new URL('/policies/social-media', document.baseURI).href);
    expect(textOf(widget)).not.to.contain(messages.placeholders.policy);
  });

  it('link the fallback when the site gives only an address', async () => {
    const widget = await guidanceWith({'data-policy-href': 'https://example.org/policy'});
    expect(findAll(widget, 'link', messages.placeholders.policy)).not.to.deep.equal([]);
  });

  it('come from the element first, then from the script tag', async () => {
    setOnScript({'data-policy': 'site policy', 'data-policy-href': '/site', 'data-support': 'site support'});
    const widget = await guidanceWith({'data-policy': 'ward policy'});
    expect(textOf(widget)).to.contain('ward policy').and.to.contain('site support').and.not.to.contain('site policy');
    expect(findAll(widget, 'link', 'ward policy')).to.deep.equal([]);
  });

  it('fall back when they are empty or blank', async () => {
    const widget = await guidanceWith({'data-support': ' \n '});
    expect(textOf(widget)).to.contain(messages.placeholders.support);
  });

  it('stay text, whatever is in them', async () => {
    const markup = '<img src=x onerror="window.broken = true"><b>bold</b>';
    const widget = await guidanceWith({'data-support': markup});
    expect(textOf(widget)).to.contain(markup);
    expect(widget.shadowRoot?.querySelector('img, b')).to.equal(null);
  });

  for (const address of ['javascript:alert(1)', ' JAVA\tSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x']) {
    it(`drop the address ${JSON.stringify(address)}, keep the name and warn`, async () => {
      const widget = await guidanceWith({'data-support': 'Staff support', 'data-support-href': address});
      expect(textOf(widget)).to.contain('Staff support');
      expect(findAll(widget, 'link', 'Staff support')).to.deep.equal([]);
      await tasksDone();
      expect(warnings.join()).to.contain('is ignored: use https:, http:, mailto:, tel: or a relative address');
    });
  }

  for (const address of ['https://example.org/', 'http://intranet/', 'mailto:a@example.org', 'tel:+441234', 'a/b?c']) {
    it(`take the address ${address}`, async () => {
      const widget = await guidanceWith({'data-support': 'Staff support', 'data-support-href': address});
      const [link] = findAll(widget, 'link', 'Staff support') as HTMLAnchorElement[];
      expect(link?.getAttribute('href')).to.equal(address);
      await tasksDone();
      expect(warnings).to.deep.equal([]);
    });
  }

  it('warn once about a name that does not exist, however many elements have it', async () => {
    await mount(html`
      <social-media-guidance data-support-team="x" data-v-123 data-requiremodule="x"></social-media-guidance>
      <before-you-post data-support-team="x" data-organization="x" data-media-inquiries="x"></before-you-post>
    `);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('no site word "data-support-team"').and.to.contain('"data-organization"');
    expect(warnings[0]).to.contain('"data-media-inquiries"');
    expect(warnings[0]).not.to.contain('data-v-123').and.not.to.contain('data-requiremodule');
  });

  it('follow a change of the attribute', async () => {
    const widget = await guidanceWith({'data-support': 'Ward office'});
    widget.setAttribute('data-support', 'Day office');
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Day office').and.not.to.contain('Ward office');
  });

  it('name whom to ask in the checklist’s result', async () => {
    const widget = await mount(
      html`<before-you-post data-communications-team="Comms" data-communications-team-href="tel:100"></before-you-post>`,
    );
    find(widget, 'button', 'See my result').click();
    find(widget, 'checkbox', checklist.checks[0]?.label).click();
    await widget.updateComplete;
    expect(find(widget, 'link', 'Comms').getAttribute('href')).to.equal('tel:100');
  });

  it('are what they are where a page gives every object an address and a text', async () => {
    const common = {href: 'odd', text: 'odd', hidden: true};
    Object.assign(Object.prototype, common);
    try {
      const widget = await mount(html`<before-you-post></before-you-post>`);
      expect(textOf(widget)).not.to.contain('odd');
      expect(findAll(widget, 'link', 'odd')).to.deep.equal([]);
      expect(findAll(widget, 'button', 'See my result')).to.have.lengthOf(1);
    } finally {
      for (const name of Object.keys(common)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('are text and no links in a hint, which is read with its box', async () => {
    const widget = await mount(
      html`<before-you-post data-support="Day office" data-support-href="tel:100"></before-you-post>`,
    );
    const hints = [...(widget.shadowRoot?.querySelectorAll('[id$="-hint"]') ?? [])];
    expect(hints.map(hint => hint.textContent)).to.include('If in doubt, ask Day office.');
    expect(hints.flatMap(hint => findAll(hint, 'link'))).to.deep.equal([]);
  });
});

describe('the review note', () => {
  const {now} = Date;
  afterEach(() => {
    Date.now = now;
  });

  for (const tag of ['social-media-guidance', 'before-you-post']) {
    const make = () =>
      mount(
        tag === 'before-you-post'
          ? html`<before-you-post></before-you-post>`
          : html`<social-media-guidance></social-media-guidance>`,
      );

    it(`of <${tag}> gives both dates in full and says who has not reviewed the words`, async () => {
      const text = textOf(await make());
      expect(text).to.match(/Last reviewed: \d+ [A-Z][a-z]+ \d{4}/);
      expect(text).to.match(/Next review due: \d+ [A-Z][a-z]+ \d{4}/);
      expect(text).to.contain(messages.preparedFrom);
    });

    it(`of <${tag}> says that the review is overdue, by the reader's clock`, async () => {
      Date.now = () => Date.parse('2099-01-01');
      expect(textOf(await make())).to.contain(messages.overdue);
    });

    it(`of <${tag}> does not say so on the day the review is due`, async () => {
      const widget = await make();
      const due = textOf(widget).match(/Next review due: (\d+ \w+ \d{4})/)?.[1] ?? '';
      expect(textOf(widget)).not.to.contain(messages.overdue);
      Date.now = () => Date.parse(`${due} 23:59 UTC`);
      (widget as LitElement).requestUpdate();
      await (widget as LitElement).updateComplete;
      expect(textOf(widget)).not.to.contain(messages.overdue);
    });
  }

  it('takes a site’s own statement', async () => {
    const widget = await guidanceWith({'data-review-statement': 'Read by our legal team on 1 December 2026.'});
    expect(textOf(widget)).to.contain('Read by our legal team').and.not.to.contain(messages.preparedFrom);
  });
});
