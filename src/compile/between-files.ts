import {
  type Block,
  type ChecklistTree,
  type Heading,
  type IntroductionTree,
  inlinesOf,
  type SectionTree,
} from './tree.ts';

/** The trees of a folder; either of the two named files may be missing. */
export interface Trees {
  readonly introduction?: IntroductionTree;
  readonly sections: readonly SectionTree[];
  readonly checklist?: ChecklistTree;
}

/** Notes a problem in a file of the folder. */
export type ReportIn = (file: string, offset: number, message: string) => void;

/** Checks what no file can know alone: that sections are listed, that links arrive, that ids are not used twice. */
export function checkBetweenFiles(trees: Trees, report: ReportIn): void {
  checkSections(trees, report);
  for (const section of trees.sections) checkHeadings(section, report);
  if (trees.introduction) checkLinks(trees.introduction.file, trees.introduction.body, trees, report);
  for (const section of trees.sections) checkLinks(section.file, section.body, trees, report);
  if (trees.checklist) checkLinks(trees.checklist.file, trees.checklist.introduction, trees, report);
  if (trees.checklist) checkGuidanceOfChecks(trees.checklist, trees, report);
}

function checkSections({introduction, sections}: Trees, report: ReportIn): void {
  if (!introduction) return;
  const {file, sections: listed} = introduction;
  listed.forEach(({slug, at}, index) => {
    if (listed.findIndex(other => other.slug === slug) < index)
      report(file, at, `"${slug}" is listed twice: remove one`);
    else if (slug !== '' && !sections.some(section => section.slug === slug))
      report(file, at, `there is no file ${slug}.md beside this one: write it, or remove "${slug}" from "sections"`);
  });
  for (const section of sections)
    if (!listed.some(({slug}) => slug === section.slug))
      report(
        section.file,
        0,
        `this section is not listed in introduction.md: add "- ${section.slug}" to its "sections"`,
      );
}

function checkHeadings({file, body}: SectionTree, report: ReportIn): void {
  const headings = headingsOf(body);
  headings.forEach(({id, depth, at}, index) => {
    if (id !== '' && headings.findIndex(other => other.id === id) < index)
      report(file, at, `the id "${id}" is already used in this file: choose another`);
    if (depth > (headings[index - 1]?.depth ?? 0) + 1)
      report(file, at, 'this heading skips a level: a ## comes before the first ###');
  });
}

function checkLinks(file: string, blocks: readonly Block[], {sections}: Trees, report: ReportIn): void {
  for (const inline of inlinesOf(blocks)) {
    if (inline.kind !== 'guidance-link') continue;
    const section = sections.find(({slug}) => slug === inline.section);
    const home = sections.find(({body}) => headingsOf(body).some(({id}) => id === inline.section));
    if (!section)
      report(
        file,
        inline.at,
        home
          ? `"${inline.section}" is a heading: write #${home.slug}--${inline.section}`
          : `there is no section "${inline.section}": use one of ${slugs(sections)}`,
      );
    else if (inline.heading !== undefined && !headingsOf(section.body).some(({id}) => id === inline.heading))
      report(file, inline.at, `${inline.section}.md has no heading with the id "${inline.heading}": ${idsOf(section)}`);
  }
}

function checkGuidanceOfChecks({file, checks}: ChecklistTree, {sections}: Trees, report: ReportIn): void {
  for (const {guidance} of checks)
    if (guidance && !sections.some(({slug}) => slug === guidance.slug))
      report(file, guidance.at, `there is no section "${guidance.slug}": use one of ${slugs(sections)}`);
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.filter(block => block.kind === 'heading');
}

function slugs(sections: readonly SectionTree[]): string {
  return sections.map(({slug}) => slug).join(', ') || 'none yet';
}

function idsOf({body}: SectionTree): string {
  const ids = headingsOf(body).map(({id}) => id);
  return ids.length > 0 ? `use one of ${ids.join(', ')}` : 'it has no headings, so link to the section';
}
