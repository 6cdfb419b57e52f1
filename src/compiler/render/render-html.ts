import type {LocalWordName} from '../../content/placeholders.ts';
import type {Severity} from '../../content/types.ts';
import type {About, CheckTree, Inline, SectionTree} from '../ast.ts';
import type {Compiled} from '../compile.ts';
import {escapeHtml} from './escape.ts';
import {type Markup, printBlocks, printInlines, sectionFragment} from './markup.ts';

/** The words this edition needs: part of src/messages. */
export interface PlainMessages {
  readonly lang: string;
  readonly important: string;
  readonly reviewed: string;
  readonly nextReview: string;
  readonly preparedFrom: string;
  readonly stopLegend: string;
  readonly thinkLegend: string;
  readonly guidanceLink: string;
  readonly checkedText: string;
  readonly ifUnsure: string;
  readonly localWords: Readonly<Record<LocalWordName, string>>;
}

/** A site's own name for a local word, with a link if it has one. */
export interface LocalWord {
  readonly text: string;
  readonly href?: string;
}

export interface PlainOptions {
  /** Level of the title, 1 to 4. Sections stand one below. */
  readonly headingLevel?: number;
  /** Leaves the title out; sections then take `headingLevel`. */
  readonly noHeading?: boolean;
  readonly words?: Readonly<Partial<Record<LocalWordName, LocalWord>>>;
  /** The page that holds the guidance, for the links of the checklist. Empty means the same page. */
  readonly guidanceHref?: string;
}

/** The whole guidance as plain HTML, for where no script may run: one `<details>` a section. */
export function plainGuidance(compiled: Compiled, messages: PlainMessages, options: PlainOptions = {}): string {
  const {introduction, sections} = compiled;
  if (!introduction) return '';
  const sectionLevel = levelBelowTitle(options);
  const markup = plainMarkup(compiled, messages, options);
  return wrap(messages, [
    title(introduction, options),
    printBlocks(introduction.body, '', markup),
    ...sections.map(section => printSection(section, sectionLevel, messages, markup)),
    printReview(introduction, messages),
    `<p>${escapeHtml(messages.preparedFrom)}</p>`,
  ]);
}

function printSection(section: SectionTree, level: number, messages: PlainMessages, markup: Markup): string {
  const summary = `<summary>${heading(level, escapeHtml(section.title))}</summary>`;
  const body = printBlocks(section.body, section.slug, markup);
  return `<details id="${sectionFragment(section.slug)}">${summary}${body}${printReview(section, messages)}</details>`;
}

/** The checklist as plain HTML, to read or to print: a box before every question. */
export function plainChecklist(compiled: Compiled, messages: PlainMessages, options: PlainOptions = {}): string {
  const {checklist} = compiled;
  if (!checklist) return '';
  const markup = plainMarkup(compiled, messages, options);
  const group = (severity: Severity, legend: string) => [
    heading(levelBelowTitle(options), escapeHtml(legend)),
    `<ul>${checklist.checks
      .filter(check => check.severity === severity)
      .map(check => printCheck(check, compiled, messages, options, markup))
      .join('')}</ul>`,
  ];
  const ifUnsure = fill(messages.ifUnsure, 'contact', markup.word('communications-team'));
  return wrap(messages, [
    title(checklist, options),
    printBlocks(checklist.introduction, '', markup),
    ...group('stop', messages.stopLegend),
    ...group('think', messages.thinkLegend),
    `<p>${escapeHtml(messages.checkedText)} ${ifUnsure}</p>`,
    printReview(checklist, messages),
    `<p>${escapeHtml(messages.preparedFrom)}</p>`,
  ]);
}

function printCheck(
  {label, hint, guidance}: CheckTree,
  {sections}: Compiled,
  messages: PlainMessages,
  {guidanceHref = ''}: PlainOptions,
  markup: Markup,
): string {
  const section = sections.find(({slug}) => slug === guidance?.slug);
  const lines = [`☐ <strong>${escapeHtml(label)}</strong>`];
  if (hint) lines.push(printInlines(hint, markup));
  if (section) {
    const address = escapeHtml(`${guidanceHref}#${sectionFragment(section.slug)}`);
    lines.push(`<a href="${address}">${fill(messages.guidanceLink, 'title', escapeHtml(section.title))}</a>`);
  }
  return `<li>${lines.join('<br>')}</li>`;
}

const levelBelowTitle = ({headingLevel = 2, noHeading = false}: PlainOptions): number =>
  noHeading ? headingLevel : headingLevel + 1;

const title = ({title}: About, {headingLevel = 2, noHeading = false}: PlainOptions): string =>
  noHeading ? '' : heading(headingLevel, escapeHtml(title));

/** Text for where no script runs: local words and links as finished markup. */
export function plainMarkup({sections}: Compiled, messages: PlainMessages, options: PlainOptions): Markup {
  const {words = {}} = options;
  const isHere = (fragment: string) => sections.some(({slug}) => sectionFragment(slug) === fragment.split('--')[0]);
  const markup: Markup = {
    text: escapeHtml,
    heading: (depth, id, content) =>
      heading(levelBelowTitle(options) + depth, inside(content), ` id="${escapeHtml(id)}"`),
    word(name) {
      const {text, href} = words[name] ?? {text: ''};
      const shown = escapeHtml(text.trim() || messages.localWords[name]);
      return text.trim() && href && mayLinkTo(href) ? `<a href="${escapeHtml(href)}">${shown}</a>` : shown;
    },
    // A site may leave sections out, and a link to one of those becomes its text.
    link: (fragment, content) =>
      isHere(fragment) ? `<a href="#${escapeHtml(fragment)}">${inside(content)}</a>` : inside(content),
    important: () => `<p><strong>${escapeHtml(messages.important)}</strong></p>`,
  };
  const inside = (content: readonly Inline[]) => printInlines(content, markup);
  return markup;
}

/** A local word may link to the web, to a mailbox, to a telephone or within the site, and nowhere else. */
export function mayLinkTo(href: string): boolean {
  const anywhere = 'https://host.example/';
  return URL.canParse(href, anywhere) && /^(https?|mailto|tel):$/.test(new URL(href, anywhere).protocol);
}

function heading(level: number, inside: string, attributes = ''): string {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}${attributes}>${inside}</${tag}>`;
}

/** When a text was read through, and when it should be again. */
export function printReview({reviewed, nextReview}: About, messages: PlainMessages): string {
  const format = new Intl.DateTimeFormat(messages.lang, {dateStyle: 'long', timeZone: 'UTC'});
  const line = (message: string, date: string) =>
    fill(message, 'date', `<time datetime="${date}">${escapeHtml(format.format(new Date(date)))}</time>`);
  return `<p>${line(messages.reviewed, reviewed)}<br>${line(messages.nextReview, nextReview)}</p>`;
}

/** A message with markup in the place of a name in braces. */
export function fill(message: string, name: string, markup: string): string {
  return escapeHtml(message).replace(`{${name}}`, () => markup);
}

function wrap({lang}: PlainMessages, parts: readonly string[]): string {
  return `<div lang="${escapeHtml(lang)}">${parts.join('\n')}</div>\n`;
}
