import type {SoundProject} from '../compiler/compile.ts';
import {escapeHtml} from '../compiler/render/escape.ts';
import {mayLinkTo} from '../compiler/render/render-html.ts';
import type {Attribute} from '../site/site.ts';
import {checklistTag, guidanceTag, paperName} from './edition.ts';
import {type Settings, wordNames, wordOf} from './settings.ts';

/** One of our elements as a site will have it: for printing, and for the preview. */
export interface Tag {
  readonly name: string;
  readonly title: string;
  readonly attributes: readonly Attribute[];
}

/** The elements chosen, with what sets each apart from the default. */
export function tagsOf(settings: Settings, project: SoundProject): Tag[] {
  const shared: Attribute[] = [];
  if (settings.level !== '2') shared.push(['heading-level', settings.level]);
  if (settings.noHeading) shared.push(['no-heading']);
  const tags: Tag[] = [];
  if (settings.show !== 'checklist')
    tags.push({...guidanceElement(settings, shared), title: project.introduction.title});
  if (settings.show !== 'guidance') tags.push({...checklistElement(settings, shared), title: project.checklist.title});
  return tags;
}

function guidanceElement({sections, open}: Settings, shared: readonly Attribute[]): Omit<Tag, 'title'> {
  const attributes: Attribute[] = [...shared];
  if (sections.length > 0) attributes.push(['sections', sections.join(' ')]);
  if (open) attributes.push(['open', open]);
  return {name: guidanceTag, attributes};
}

function checklistElement(
  {show, printButton, paper, folder}: Settings,
  shared: readonly Attribute[],
): Omit<Tag, 'title'> {
  const attributes: Attribute[] = [...shared];
  if (printButton) attributes.push(['print-button']);
  if (paper) attributes.push(['paper-href', `${folder}${paperName}`]);
  // Without the guidance beside it, the checks link to the page that holds it.
  if (show === 'checklist') attributes.push(['guidance-href', `${folder}${guidanceTag}.html`]);
  return {name: checklistTag, attributes};
}

/** The site's own names as attributes. A link that may not be one is left out, as the widget itself would. */
export function wordAttributes(settings: Settings): Attribute[] {
  return wordNames.flatMap(name => {
    const {text, href} = wordOf(settings, name);
    if (text === '') return [];
    const attributes: Attribute[] = [[`data-${name}`, text]];
    if (href && mayLinkTo(href)) attributes.push([`data-${name}-href`, href]);
    return attributes;
  });
}

/** A start tag, on several lines where one would be too long to read. */
export function startTag(name: string, attributes: readonly Attribute[]): string {
  const printed = attributes.map(([key, value]) => (value === undefined ? key : `${key}="${escapeHtml(value)}"`));
  const oneLine = `<${[name, ...printed].join(' ')}>`;
  return oneLine.length <= 88 || printed.length < 2 ? oneLine : `<${[name, ...printed].join('\n  ')}>`;
}

/** An element with a link inside that works until, and without, the script. */
export function printTag({name, title, attributes}: Tag, folder: string): string {
  const link = `<a href="${escapeHtml(folder)}${name}.html">${escapeHtml(title)}</a>`;
  return `${startTag(name, attributes)}\n  <p>${link}</p>\n</${name}>`;
}
