import type {Problem, Report} from './diagnostic.ts';
import {Findings} from './diagnostic-collector.ts';
import {refuseUnseen} from './parse/characters.ts';
import {checkTogether} from './parse/check-items.ts';
import {readChecklist, readIntroduction, readSection} from './parse/documents.ts';
import {isSlug, slugRule} from './parse/slug.ts';
import {checkBetweenFiles, type Trees} from './validate/validate-project.ts';

/** The names of the two files that are not sections. */
export const introductionName = 'introduction.md';
export const checklistName = 'before-you-post.md';

/** More than a section could ever need, and less than would keep the compiler busy for seconds. */
const mostCharacters = 30_000;

/** A whole folder of guidance. With any problem, the trees are incomplete and must not be printed. */
export interface Compiled extends Trees {
  readonly problems: readonly Problem[];
  /** What deserves a second look but stops nothing. */
  readonly warnings: readonly Problem[];
}

/** Compiles the texts of a folder, given by file name. `folder` is what problems call it. */
export function compileTexts(given: ReadonlyMap<string, string>, folder = 'guidance'): Compiled {
  const texts = new Map([...given].map(([name, text]) => [name, withPlainLineEnds(text)]));
  const findings = new Findings(texts, folder);
  const tooLong = [...texts].filter(([, text]) => text.length > mostCharacters);
  for (const [name] of tooLong)
    findings.problemsIn(name)(0, `this file has more than ${mostCharacters} characters: make it several sections`);
  if (tooLong.length > 0) return {sections: [], ...findings.inReadingOrder([...texts.keys()])};

  for (const [name, text] of texts) refuseUnseen(text, findings.problemsIn(name));
  const trees = readTrees(texts, findings);
  checkBetweenFiles(trees, findings);
  // A question with a problem has no severity to count yet.
  if (trees.checklist && !findings.hasProblemsIn(checklistName))
    checkTogether(trees.checklist.checks, findings.problemsIn(checklistName), findings.warningsIn(checklistName));
  const order = [introductionName, ...trees.sections.map(({file}) => file), checklistName];
  return {...trees, ...findings.inReadingOrder(order)};
}

/** Windows ends lines with two characters, and some editors put an invisible mark before the first. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function readTrees(texts: ReadonlyMap<string, string>, findings: Findings): Trees {
  if (texts.size === 0) {
    findings.warningsIn(introductionName)(0, 'there is no guidance in this folder, so the widgets will be empty');
    return {sections: []};
  }
  const readNamed = <T>(name: string, read: (file: string, text: string, report: Report) => T) => {
    const text = texts.get(name);
    if (text !== undefined) return read(name, text, findings.problemsIn(name));
    findings.problemsIn(name)(0, 'this file is missing: every folder of guidance has one');
    return undefined;
  };
  const introduction = readNamed(introductionName, readIntroduction);
  const checklist = readNamed(checklistName, readChecklist);
  const sections = [...texts]
    .filter(([name]) => name !== introductionName && name !== checklistName)
    .map(([name, text]) => {
      const slug = name.replace(/\.md$/, '');
      const report = findings.problemsIn(name);
      if (!isSlug(slug)) report(0, `the file of a section is named with ${slugRule}: rename it`);
      return readSection(name, slug, text, report);
    });
  const listed = introduction?.sections.map(({slug}) => slug) ?? [];
  const rank = (slug: string) => (listed.includes(slug) ? listed.indexOf(slug) : listed.length);
  sections.sort((a, b) => rank(a.slug) - rank(b.slug));
  return {sections, ...(introduction ? {introduction} : {}), ...(checklist ? {checklist} : {})};
}
