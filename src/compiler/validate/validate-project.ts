import {
  type Block,
  type ChecklistTree,
  type Heading,
  type IntroductionTree,
  inlinesOf,
  type SectionTree,
} from '../ast.ts';
import type {Findings} from '../diagnostic-collector.ts';

/** The trees of a folder; either of the two named files may be missing. */
export interface Trees {
  readonly introduction?: IntroductionTree;
  readonly sections: readonly SectionTree[];
  readonly checklist?: ChecklistTree;
}

/** Checks what no file can know alone: that every section is listed and that links arrive. */
export function checkBetweenFiles(trees: Trees, findings: Findings): void {
  const {introduction, sections, checklist} = trees;
  checkSections(trees, findings);
  if (introduction) checkLinks(introduction.file, introduction.body, sections, findings);
  for (const {file, body} of sections) checkLinks(file, body, sections, findings);
  if (!checklist) return;
  checkLinks(checklist.file, checklist.introduction, sections, findings);
  for (const {guidance} of checklist.checks)
    if (guidance && !sections.some(({slug}) => slug === guidance.slug))
      findings.problemsIn(checklist.file)(guidance.at, unknownSection(guidance.slug, sections));
}

function checkSections({introduction, sections}: Trees, findings: Findings): void {
  const listed = introduction?.sections ?? [];
  // A list that could not be read says nothing about the files.
  if (!introduction || listed.length === 0) return;
  const report = findings.problemsIn(introduction.file);
  listed.forEach(({slug, at}, index) => {
    if (slug === '') return;
    if (listed.findIndex(other => other.slug === slug) < index) report(at, `"${slug}" is listed twice: remove one`);
    else if (!sections.some(section => section.slug === slug))
      report(at, `there is no section "${slug}": write the file ${slug}.md, or remove this line`);
  });
  for (const {slug, file} of sections)
    if (!listed.some(other => other.slug === slug))
      findings.problemsIn(file)(0, `this section is not listed: add "- ${slug}" to "sections" in introduction.md`);
}

function checkLinks(
  file: string,
  blocks: readonly Block[],
  sections: readonly SectionTree[],
  findings: Findings,
): void {
  for (const inline of inlinesOf(blocks)) {
    if (inline.kind !== 'guidance-link') continue;
    const {at, section: slug, heading} = inline;
    const section = sections.find(other => other.slug === slug);
    if (!section) findings.problemsIn(file)(at, unknownSection(slug, sections));
    else if (heading !== undefined && !headingsOf(section.body).some(({id}) => id === heading))
      findings.problemsIn(file)(at, unknownHeading(heading, section));
  }
}

function unknownSection(slug: string, sections: readonly SectionTree[]): string {
  const home = sections.find(({body}) => headingsOf(body).some(({id}) => id === slug));
  return home
    ? `"${slug}" is a heading: write #${home.slug}--${slug}`
    : `there is no section "${slug}": use one of ${sections.map(section => section.slug).join(', ')}`;
}

function unknownHeading(id: string, {file, body}: SectionTree): string {
  const ids = headingsOf(body).map(heading => heading.id);
  return ids.length === 0
    ? `${file} has no headings: link to the section alone`
    : `${file} has no heading with the id "${id}": use one of ${ids.join(', ')}`;
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.filter(block => block.kind === 'heading');
}
