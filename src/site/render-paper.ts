import {type CheckAst, type ChecklistAst, publishersOf} from '../compiler/ast.ts';
import type {SoundProject} from '../compiler/compile.ts';
import {escapeHtml} from '../compiler/render/escape.ts';
import {type Markup, renderBlocks, renderInlines} from '../compiler/render/markup.ts';
import {createHtmlMarkup, longDate, renderMessage, renderReview} from '../compiler/render/render-html.ts';
import type {Severity} from '../content/types.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {Locale} from '../locales/locale.ts';
import {inlineStyle, languageOf, noRequests, renderDocument} from './document.ts';
import type {Site} from './site.ts';

interface PaperSource {
  readonly project: SoundProject;
  readonly locale: Locale;
  readonly site: Site;
  readonly version: string;
  readonly style: string;
}

/** The name of the blank checklist's file. It is a promise: `paper-href` on other sites depends on it. */
export const paperFile = ({project}: Pick<PaperSource, 'project'>): string => `${project.checklist.tag}-paper.html`;

/** The blank checklist to print and fill in by hand: a page of its own, without script or links out. */
export function renderPaper(source: PaperSource): string {
  const {project, locale, style} = source;
  const {title, description} = project.checklist;
  return renderDocument({
    ...languageOf(locale),
    title: `${title}: ${locale.paper}`,
    description,
    style: `<style>${inlineStyle(style)}</style>`,
    head: `${noRequests}\n`,
    body: `<main>\n${renderSheet(source)}\n</main>`,
  });
}

function renderSheet({project, locale, site, version}: PaperSource): string {
  const {checklist} = project;
  // Without sections: what is elsewhere cannot be followed from paper, so links to it are rendered as text.
  const markup = createHtmlMarkup({...project, sections: []}, locale, {placeholders: site.placeholders});
  const {lang} = locale;
  const {introduction, reviewed, basedOn} = checklist;
  const facts = [
    `${formatMessage(locale.edition, {name: locale.name, version, date: longDate(reviewed, locale)}, lang)}.`,
    basedOn === undefined ? '' : formatMessage(locale.basedOn, {basedOn}, lang),
    formatMessage(locale.publishers, {publishers: publishersOf(checklist)}, lang),
    locale.licence,
    site.reviewStatement ?? locale.preparedFrom,
  ];
  const {text} = locale.outcomes.checked;
  const ask = renderMessage(locale.ifUnsure, {contact: markup.placeholder(locale.contact)}, locale);
  return [
    `<h1>${escapeHtml(checklist.title)}</h1>`,
    renderBlocks(introduction, '', markup),
    renderGroup(checklist, 'stop', locale.stopLegend, markup),
    renderGroup(checklist, 'think', locale.thinkLegend, markup),
    `<p>${renderMessage(text, {}, locale)} ${ask}</p>`,
    `<p><strong>${escapeHtml(locale.sheetWarning)}</strong></p>`,
    `<div class="small">${renderReview(checklist, locale)}<p>${escapeHtml(facts.filter(Boolean).join(' '))}</p></div>`,
  ].join('\n');
}

function renderGroup({checks}: ChecklistAst, severity: Severity, legend: string, markup: Markup): string {
  const items = checks.filter(check => check.severity === severity).map(check => renderItem(check, markup));
  // The role, because Safari takes a list without bullets for none.
  return `<h2>${escapeHtml(legend)}</h2>\n<ul role="list">${items.join('')}</ul>`;
}

const renderItem = ({label, hint}: CheckAst, markup: Markup): string =>
  `<li><strong>${escapeHtml(label)}</strong>${hint ? `<br>${renderInlines(hint, markup)}` : ''}</li>`;
