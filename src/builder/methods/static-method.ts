import {type PastedAs, renderChecklist, renderGuidance} from '../../compiler/render/render-html.ts';
import {visibleProject} from '../../site/render-page.ts';
import {guidanceTag} from '../edition.ts';
import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {type OutputItem, snippet} from './output-item.ts';

/** For sites that let no script in and no frame: the static edition of the words. */
export function staticMethod(settings: Settings, {source}: Made): OutputItem[] {
  const item = snippet(
    'plain',
    'Paste this into the editor',
    'In the editor itself it becomes headings, lists and links. In the source view, where there is one, each section also folds away. It does not update itself: paste it again after a new version.',
    render(settings, source, 'source'),
  );
  return [{...item, formatted: render(settings, source, 'text')}];
}

function render(
  {show, folder, level, noHeading}: Settings,
  {site, project, ...source}: Made['source'],
  pastedAs: PastedAs,
): string {
  const locale = {...source.locale, preparedFrom: site.reviewStatement ?? source.locale.preparedFrom};
  const options = {headingLevel: Number(level) || 2, noHeading, placeholders: site.placeholders, pastedAs};
  const parts: string[] = [];
  if (show !== 'checklist') parts.push(renderGuidance(visibleProject(project, site), locale, options));
  if (show === 'checklist')
    parts.push(renderChecklist(project, locale, {...options, guidanceHref: `${folder}${guidanceTag}.html`}));
  if (show === 'both') parts.push(renderChecklist(visibleProject(project, site), locale, options));
  return parts.join('\n');
}
