import type {ProjectAst, SoundProject} from '../compiler/compile.ts';
import {escapeHtml} from '../compiler/render/escape.ts';
import {renderChecklist, renderGuidance} from '../compiler/render/render-html.ts';
import type {Locale} from '../locales/locale.ts';
import {
  type Document,
  inlineScript,
  inlineStyle,
  languageOf,
  noRequests,
  renderDocument,
  renderElement,
} from './document.ts';
import {canonicalLink, discoveryLink} from './oembed.ts';
import {type Attribute, placeholderAttributes, type Site} from './site.ts';

/** The two pages that stand on their own, in the order of links between them. */
export const pageNames = ['guidance', 'checklist'] as const;
export type PageName = (typeof pageNames)[number];

/** What all pages of one site are made from. */
export interface PageSource {
  readonly project: SoundProject;
  readonly locale: Locale;
  readonly site: Site;
  /** The page's script, runtime and content. */
  readonly script: string;
  readonly style: string;
  /** Whether both pages are handed out together: a page on its own has no link to the other. Default: true. */
  readonly hasSibling?: boolean;
  /** Whether the words come from elsewhere than this repository's `guidance/`, whatever they say. Default: false. */
  readonly hasOwnWords?: boolean;
}

/** The name of a page's file. It is a promise: links and frames on other sites depend on it. */
export const pageFile = ({project}: Pick<PageSource, 'project'>, name: PageName): string =>
  `${astOf(project, name).tag}.html`;

/** A self-contained page: style and script stand inside it. */
export function renderPage(source: PageSource, name: PageName): string {
  const {site, style} = source;
  const embeddable = {title: astOf(source.project, name).title, file: pageFile(source, name), address: site.address};
  // Inside the element and before its words, which the browser then never lays out only to put them away again.
  const script = `<script>${inlineScript(source.script)}</script>`;
  return renderDocument({
    ...pageParts(source, name, script),
    style: `<style>${inlineStyle(style)}</style>${siteStyle(site)}`,
    head: [noRequests, canonicalLink(embeddable), discoveryLink(embeddable)].filter(Boolean).join('\n'),
  });
}

/** A page whose style and script stand beside it, for hosts that allow files but nothing inline. */
export const renderExternalPage = (source: PageSource, name: PageName): string =>
  renderDocument({
    ...pageParts(source, name),
    head: noRequests,
    style: '<link rel="stylesheet" href="page.css">',
    // Last, as it has to be fetched, and there is something to read meanwhile.
    script: '<script src="page.js"></script>',
  });

/** A site's own rules for the elements, as a style element of their own. */
export const siteStyle = ({style}: Site): string => (style ? `\n<style>\n${inlineStyle(style)}\n</style>` : '');

function pageParts(
  source: PageSource,
  name: PageName,
  first = '',
): Pick<Document, 'lang' | 'dir' | 'title' | 'description' | 'body'> {
  const {project, locale, hasSibling = true} = source;
  const {title, description} = astOf(project, name);
  const guidanceHref = hasSibling ? pageFile(source, 'guidance') : '';
  const element = renderWidget(source, name, {headingLevel: 1, guidanceHref, first});
  const nav = hasSibling ? `\n${renderNav(source, name === 'guidance' ? 'checklist' : 'guidance')}` : '';
  return {...languageOf(locale), title, description, body: `<main>\n${element}\n</main>${nav}`};
}

interface WidgetOptions {
  readonly headingLevel: 1 | 2;
  /** The page that holds the guidance, for the links of the checklist. Empty means the same page. */
  readonly guidanceHref: string;
  /** Markup that goes before the static edition. */
  readonly first?: string;
}

/** One element with its static edition inside, so that it reads without scripts. */
export function renderWidget(
  {project, locale, site}: Pick<PageSource, 'project' | 'locale' | 'site'>,
  name: PageName,
  {headingLevel, guidanceHref, first = ''}: WidgetOptions,
): string {
  const {tag} = astOf(project, name);
  const shown = visibleProject(project, site);
  const own = {...locale, preparedFrom: site.reviewStatement ?? locale.preparedFrom};
  const options = {
    headingLevel,
    guidanceHref: name === 'checklist' ? guidanceHref : '',
    placeholders: site.placeholders,
  };
  const edition = name === 'guidance' ? renderGuidance(shown, own, options) : renderChecklist(project, own, options);
  const attributes: Attribute[] = [
    ...(site.sections && name === 'guidance' ? [['sections', site.sections.join(' ')] as const] : []),
    ...(site.attributes?.[tag] ?? []),
    ['heading-level', String(headingLevel)],
    ...placeholderAttributes(site),
    ...(options.guidanceHref ? [['guidance-href', guidanceHref] as const] : []),
  ];
  return renderElement(tag, attributes, first + edition);
}

/** The guidance with the sections that a site shows. */
export const visibleProject = <P extends ProjectAst>(project: P, {sections}: Site): P =>
  sections ? {...project, sections: project.sections.filter(({slug}) => sections.includes(slug))} : project;

function renderNav(source: PageSource, other: PageName): string {
  const {title, description} = astOf(source.project, other);
  const link = renderElement('a', [['href', pageFile(source, other)]], escapeHtml(title));
  return `<nav>${link}<p>${escapeHtml(description)}</p></nav>`;
}

const astOf = ({introduction, checklist}: SoundProject, name: PageName): SoundProject['introduction' | 'checklist'] =>
  name === 'guidance' ? introduction : checklist;
