import {renderChecklist, renderGuidance} from '../../compiler/render/render-html.ts';
import {visibleProject} from '../../site/render-page.ts';
import {guidanceTag} from '../edition.ts';
import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {type OutputItem, snippet} from './output-item.ts';

/** For sites that let no script in and no frame: the static edition of the words. */
export function staticMethod({show, folder, level, noHeading}: Settings, {source}: Made): OutputItem[] {
  const {site, project} = source;
  const locale = {...source.locale, preparedFrom: site.reviewStatement ?? source.locale.preparedFrom};
  const options = {headingLevel: Number(level) || 2, noHeading, placeholders: site.placeholders, isPasted: true};
  const parts: string[] = [];
  if (show !== 'checklist') parts.push(renderGuidance(visibleProject(project, site), locale, options));
  if (show === 'checklist')
    parts.push(renderChecklist(project, locale, {...options, guidanceHref: `${folder}${guidanceTag}.html`}));
  if (show === 'both') parts.push(renderChecklist(visibleProject(project, site), locale, options));
  return [
    snippet(
      'plain',
      'Paste this into the source view of the editor',
      'Headings, lists and links, with each section folded away where the editor allows that. It does not update itself: paste it again after a new version.',
      parts.join('\n'),
    ),
  ];
}
