import type {Source} from '../../content/types.ts';
import type {ElementAst, FileAst} from '../ast.ts';
import {assertSound, checklistNameOf, introductionName, type Project} from '../compile.ts';
import {editionName} from '../parse/edition-file.ts';
import {checklistExpression, guidanceExpression, objectExpression, sectionExpression} from './content-expressions.ts';
import {literalExpression, quote} from './escape.ts';

/**
 * Renders the ES module that stands for one file of the folder; nothing when the folder has no such file. That of the
 * configuration is what the elements say, whether the folder has one or not.
 *
 * @throws GuidanceError for a project with errors.
 */
export function renderModule(file: string, project: Project): string | undefined {
  const {edition, introduction, sections, checklist} = assertSound(project);
  const {prefix} = introduction;
  if (file === editionName) return `export default ${literalExpression(edition.locale)};\n`;
  if (file === introductionName) {
    const imports = sections.map(({slug}, index) => `import section${index} from ${quote(`#guidance/${slug}.md`)};`);
    const names = sections.map((_, index) => `section${index}`);
    return [
      ...imports,
      moduleOf(guidanceExpression(introduction, names), introduction),
      descriptionOf(introduction),
    ].join('\n');
  }
  if (file === checklistNameOf(edition))
    return `${moduleOf(checklistExpression(checklist, sections, prefix), checklist)}\n${descriptionOf(checklist)}`;
  const section = sections.find(({slug}) => `${slug}.md` === file);
  return section && moduleOf(sectionExpression(section, prefix), section);
}

/** Sources are an export of their own, so that a script leaves them out. */
function moduleOf(expression: string, {sources}: FileAst): string {
  return [
    `import {html} from 'lit';`,
    `export default ${expression};`,
    `export const sources = [${sources.map(sourceExpression).join(',')}];`,
    '',
  ].join('\n');
}

function descriptionOf({description}: ElementAst): string {
  return `export const description = ${quote(description)};\n`;
}

function sourceExpression({title, publisher, address, seen}: Source): string {
  return objectExpression({
    title: quote(title),
    publisher: quote(publisher),
    address: quote(address),
    seen: quote(seen),
  });
}
