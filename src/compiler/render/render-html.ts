import type {GuidancePlace, Reviewed, Severity} from '../../content/types.ts';
import {formatMessage} from '../../locales/format-message.ts';
import type {Locale, Message} from '../../locales/locale.ts';
import type {CheckAst, ElementAst, FileAst, Inline, SectionAst} from '../ast.ts';
import type {ProjectAst} from '../compile.ts';
import {findPlace, fragmentOf} from '../guidance-places.ts';
import {escapeHtml} from './escape.ts';
import {answerDetails, type Markup, renderBlocks, renderInlines} from './markup.ts';

/** A site's own name for a placeholder, with a link if it has one. */
export interface PlaceholderValue {
  readonly text: string;
  readonly href?: string;
}

/**
 * How the words get into an editor, where no style sheet of ours goes with them: as HTML into its source view, or as text
 * among what is written there. Nothing in the text folds, because editors take that out or spoil it.
 */
export type PastedAs = 'source' | 'text';

export interface HtmlOptions {
  /** Level of the title, 1 to 4. Sections stand one below. */
  readonly headingLevel?: number;
  /** Leaves the title out; sections then take `headingLevel`. */
  readonly noHeading?: boolean;
  readonly placeholders?: Readonly<Record<string, PlaceholderValue>>;
  /** The page that holds the guidance, for the links of the checklist. Empty means the same page. */
  readonly guidanceHref?: string;
  readonly pastedAs?: PastedAs;
}

/** Renders the static edition of the guidance, for where no script may run: one `<details>` a section. */
export function renderGuidance(project: ProjectAst, locale: Locale, options: HtmlOptions = {}): string {
  const {introduction, sections} = project;
  if (!introduction) return '';
  const sectionLevel = levelBelowTitle(options);
  const markup = createHtmlMarkup(project, locale, options);
  return wrap(locale, [
    renderTitle(introduction, options),
    renderBlocks(introduction.body, '', markup),
    ...sections.map(section => renderSection(section, sectionLevel, locale, markup, options)),
    renderReview(introduction, locale),
    renderOrigin(introduction, locale),
  ]);
}

function renderSection(
  section: SectionAst,
  level: number,
  locale: Locale,
  markup: Markup,
  {pastedAs}: HtmlOptions,
): string {
  const id = ` id="${fragmentOf({section: section.slug}, markup.prefix)}"`;
  const title = escapeHtml(section.title);
  const body = `${renderBlocks(section.body, section.slug, markup)}${renderReview(section, locale)}`;
  if (pastedAs === 'text') return `${heading(level, title, id)}${body}`;
  // Browsers put a heading on a line of its own, below the triangle that opens it.
  const [space, inline] = pastedAs ? [' style="padding-block: 0.5em"', ' style="display: inline"'] : ['', ''];
  return `<details${id}><summary${space}>${heading(level, title, inline)}</summary>${body}</details>`;
}

/** Renders the static edition of the checklist, to read or to print: a box before every question. */
export function renderChecklist(project: ProjectAst, locale: Locale, options: HtmlOptions = {}): string {
  const {checklist} = project;
  if (!checklist) return '';
  const markup = createHtmlMarkup(project, locale, options);
  const renderGroup = (severity: Severity, legend: string) => {
    const checks = checklist.checks
      .filter(check => check.severity === severity)
      .map(check => renderCheck(check, project, locale, options, markup));
    // The boxes are bullets. Only a style sheet can take the list's own away.
    const list = options.pastedAs
      ? checks.map(check => `<p>${check}</p>`).join('\n')
      : `<ul>${checks.map(check => `<li>${check}</li>`).join('')}</ul>`;
    return [heading(levelBelowTitle(options), escapeHtml(legend)), list];
  };
  const {text, next} = locale.outcomes.checked;
  const ifUnsure = renderMessage(locale.ifUnsure, {contact: markup.placeholder(locale.contact)}, locale);
  const tooLate = findPlace(checklist.tooLate, project.sections, markup.prefix);
  return wrap(locale, [
    renderTitle(checklist, options),
    renderBlocks(checklist.introduction, '', markup),
    ...renderGroup('stop', locale.stopLegend),
    ...renderGroup('think', locale.thinkLegend),
    `<p>${[text, next ?? '']
      .map(message => renderMessage(message, {}, locale))
      .join(' ')
      .trim()} ${ifUnsure}</p>`,
    tooLate
      ? `<p>${renderMessage(locale.tooLate, {link: placeLink(tooLate, tooLate.title, options)}, locale)}</p>`
      : '',
    renderReview(checklist, locale),
    renderOrigin(checklist, locale),
  ]);
}

function renderCheck(
  {label, hint, guidance, ask}: CheckAst,
  {sections}: ProjectAst,
  locale: Locale,
  options: HtmlOptions,
  markup: Markup,
): string {
  const lines = [`☐ <strong>${escapeHtml(label)}</strong>`];
  if (hint) lines.push(renderInlines(hint, markup));
  if (ask) lines.push(renderMessage(locale.ask, {contact: markup.placeholder(ask)}, locale));
  const place = findPlace(guidance, sections, markup.prefix);
  if (place)
    lines.push(placeLink(place, formatMessage(locale.guidanceLink, {title: place.title}, locale.lang), options));
  return lines.join('<br>');
}

/** A link from the checklist to a place in the guidance. */
function placeLink({fragment}: GuidancePlace, words: string, {guidanceHref = ''}: HtmlOptions): string {
  return `<a href="${escapeHtml(`${guidanceHref}#${fragment}`)}">${escapeHtml(words)}</a>`;
}

const levelBelowTitle = ({headingLevel = 2, noHeading = false}: HtmlOptions): number =>
  noHeading ? headingLevel : headingLevel + 1;

const renderTitle = ({title}: FileAst, {headingLevel = 2, noHeading = false}: HtmlOptions): string =>
  noHeading ? '' : heading(headingLevel, escapeHtml(title));

/** Markup for where no script runs: placeholders and links are filled in. */
export function createHtmlMarkup({introduction, sections}: ProjectAst, locale: Locale, options: HtmlOptions): Markup {
  const {placeholders = {}, pastedAs} = options;
  const prefix = introduction?.prefix ?? '';
  const isHere = (fragment: string) =>
    sections.some(({slug}) => fragmentOf({section: slug}, prefix) === fragment.split('--')[0]);
  const findValue = (name: string | undefined): PlaceholderValue =>
    name === undefined ? {text: ''} : (placeholders[name] ?? findValue(locale.standIns[name]));
  const markup: Markup = {
    prefix,
    text: escapeHtml,
    heading: (depth, id, content) =>
      renderHeading(levelBelowTitle(options) + depth, renderInside(content), ` id="${escapeHtml(id)}"`),
    placeholder(name) {
      const {text, href} = findValue(name);
      const shown = escapeHtml(text.trim() || (locale.placeholders[name] ?? ''));
      return text.trim() && href && mayLinkTo(href) ? `<a href="${escapeHtml(href)}">${shown}</a>` : shown;
    },
    // A site may leave sections out, and a link to one of those becomes its text.
    link: (fragment, content) =>
      isHere(fragment) ? `<a href="#${escapeHtml(fragment)}">${renderInside(content)}</a>` : renderInside(content),
    important: () => `<p><strong>${escapeHtml(locale.important)}</strong></p>`,
    answer: pastedAs === 'text' ? (summary, body) => `<p><strong>${summary}</strong></p>${body}` : answerDetails,
  };
  const renderInside = (content: readonly Inline[]) => renderInlines(content, markup);
  // Some editors know no heading below the fourth level. Bold, what they make of it is still told from the text.
  const renderHeading: typeof heading = (level, inside, attributes) =>
    heading(level, pastedAs === 'text' && level > 4 ? `<strong>${inside}</strong>` : inside, attributes);
  return markup;
}

/** A placeholder may link to the web, to a mailbox, to a telephone or within the site, and nowhere else. */
export function mayLinkTo(href: string): boolean {
  const anywhere = 'https://host.example/';
  return URL.canParse(href, anywhere) && /^(https?|mailto|tel):$/.test(new URL(href, anywhere).protocol);
}

function heading(level: number, inside: string, attributes = ''): string {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}${attributes}>${inside}</${tag}>`;
}

/** Renders when a text was read through, and when it should be again. */
export function renderReview({reviewed, nextReview}: Reviewed, locale: Locale): string {
  const line = (message: string, date: string) =>
    renderMessage(message, {date: `<time datetime="${date}">${escapeHtml(longDate(date, locale))}</time>`}, locale);
  return `<p>${line(locale.reviewed, reviewed)}<br>${line(locale.nextReview, nextReview)}</p>`;
}

/** Renders what a changed copy was made from, and who has, or has not, looked at the words. */
function renderOrigin({basedOn}: ElementAst, {preparedFrom, ...locale}: Locale): string {
  const lines = [
    ...(basedOn === undefined ? [] : [formatMessage(locale.basedOn, {basedOn}, locale.lang)]),
    preparedFrom,
  ];
  return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
}

/** A `YYYY-MM-DD` as people write it. Not with `Intl`, which says something else where a language is not installed. */
export function longDate(date: string, {months}: Locale): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** Renders a message with finished markup in the place of its names in braces. */
export function renderMessage(message: Message, markup: Readonly<Record<string, string>>, {lang}: Locale): string {
  return escapeHtml(formatMessage(message, {}, lang)).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => markup[name] ?? whole,
  );
}

function wrap({lang, dir}: Locale, parts: readonly string[]): string {
  return `<div lang="${escapeHtml(lang)}"${dir ? ` dir="${dir}"` : ''}>${parts.filter(part => part !== '').join('\n')}</div>\n`;
}
