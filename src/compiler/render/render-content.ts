import type {Locale, ScormMessages} from '../../locales/locale.ts';
import type {SoundProject} from '../compile.ts';
import {checklistExpression, guidanceExpression, objectExpression, sectionExpression} from './content-expressions.ts';
import {escapeNonAscii, literalExpression} from './escape.ts';

/**
 * Renders all that a script shows as one JavaScript expression, an `EditionFactory` (src/content/edition.ts). It is plain
 * ASCII, because a script has no say in the encoding that a page takes it for.
 */
export function renderContent(project: SoundProject, locale: Locale, scorm?: ScormMessages): string {
  const {introduction, sections, checklist} = project;
  const {prefix} = introduction;
  const edition = objectExpression({
    locale: literalExpression(locale),
    guidance: guidanceExpression(
      introduction,
      sections.map(section => sectionExpression(section, prefix)),
    ),
    checklist: checklistExpression(checklist, sections, prefix),
    scorm: scorm && literalExpression(scorm),
  });
  return escapeNonAscii(`html=>(${edition})`);
}
