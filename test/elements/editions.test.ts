import {expect} from 'chai';
import type {LitElement} from 'lit';
import {BeforeYouPost} from '../../src/before-you-post/before-you-post.ts';
import {defineElement} from '../../src/internal/define-element.ts';
import {composeLocale} from '../../src/locales/compose-locale.ts';
import {cy} from '../../src/locales/cy.ts';
import {enGB, english} from '../../src/locales/en-GB.ts';
import type {Language, Locale} from '../../src/locales/locale.ts';
import {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {checklist, guidance} from './support/content.ts';

/** Elements of another edition, with the same content under other names. */
function define(name: string, locale: Locale): void {
  defineElement(SocialMediaGuidance, {...guidance, tag: `${name}-guidance`, prefix: name}, locale);
  defineElement(BeforeYouPost, {...checklist, tag: `${name}-checklist`, prefix: `${name}c`}, locale);
}

const fromRight: Language = {...english, messages: {...english.messages, lang: 'ar', dir: 'rtl'}};
const topic = {
  name: 'Another',
  words: {},
  siteWords: {desk: 'your desk', team: 'your team', office: 'your office'},
  standIns: {office: 'team', team: 'desk'},
  contact: 'office',
};
define('welsh', cy);
define('from-right', composeLocale(fromRight, topic));
define('another', composeLocale(english, topic));

let mounted: Element[] = [];

async function mount(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  mounted.push(element);
  await element.updateComplete;
  return element;
}

const text = (element: Element, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function press(element: LitElement, selector: string): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}

describe('an element of an edition', () => {
  afterEach(() => {
    for (const element of mounted) element.remove();
    mounted = [];
  });

  it('says its language, and its direction where that is not from left to right', async () => {
    for (const [tag, lang, dir] of [
      ['social-media-guidance', 'en-GB', null],
      ['welsh-guidance', 'cy', null],
      ['welsh-checklist', 'cy', null],
      ['from-right-guidance', 'ar', 'rtl'],
      ['from-right-checklist', 'ar', 'rtl'],
    ] as const) {
      const root = (await mount(tag)).shadowRoot?.firstElementChild;
      expect([root?.getAttribute('lang'), root?.getAttribute('dir')], tag).to.deep.equal([lang, dir]);
    }
  });

  it('counts as its language does', async () => {
    const element = await mount('welsh-checklist');
    const {length} = checklist.checks;
    const forms = [text(element, '#progress')];
    for (const {id} of checklist.checks.slice(0, 3)) {
      await press(element, `#welshc-${id}`);
      forms.push(text(element, '#progress'));
    }
    expect(forms).to.deep.equal([
      `Dim gwiriad wedi’i gadarnhau o ${length}`,
      `1 gwiriad o ${length} wedi’i gadarnhau`,
      `2 wiriad o ${length} wedi’u cadarnhau`,
      `3 gwiriad o ${length} wedi’u cadarnhau`,
    ]);
    await press(element, '#see-result');
    expect(text(element, '.result')).to.include('Meddyliwch: oedwch cyn postio').and.include('Nid yw 2 wiriad meddwl');
  });

  it('writes days as its language does', async () => {
    const element = await mount('welsh-guidance');
    expect(text(element, '.review')).to.match(/Adolygwyd ddiwethaf: \d+ (?:\p{Lu}\p{L}+) \d{4}/u);
    for (const month of enGB.months) expect(text(element, '.review')).not.to.include(month);
  });

  it('takes its own site words, each standing in for those that the site has not filled', async () => {
    const ask = async (attributes: Readonly<Record<string, string>>): Promise<string> => {
      const element = await mount('another-checklist', attributes);
      await press(element, '#anotherc-identify');
      await press(element, '#see-result');
      return /ask ([^.]*)\./.exec(text(element, '.result'))?.[1] ?? '';
    };
    expect(await ask({})).to.equal('your office');
    expect(await ask({'data-desk': 'Desk 4'})).to.equal('Desk 4');
    expect(await ask({'data-desk': 'Desk 4', 'data-team': 'Team 7'})).to.equal('Team 7');
    expect(await ask({'data-communications-team': 'Comms'})).to.equal('your office');
  });

  it('does not speak of posts if it is about something else', async () => {
    const element = await mount('another-checklist');
    await press(element, '#anotherc-identify');
    await press(element, '#see-result');
    expect(text(element, '.result'))
      .to.include('Stop: do not go ahead yet')
      .and.not.match(/\bpost/);
    expect(text(element, '.sheet-note')).to.match(/Another \S+, \d/);
  });
});
