import {checkBetweenFiles, type Trees} from './between-files.ts';
import {refuseUnseenCharacters} from './characters.ts';
import {checkCounts} from './counts.ts';
import {placeIn} from './extract.ts';
import {readChecklist, readIntroduction, readSection} from './files.ts';
import {inReadingOrder, type Problem, type Report} from './problem.ts';
import {isSlug, slugRule} from './slug.ts';

/** The names of the two files that are not sections. */
export const introductionName = 'introduction.md';
export const checklistName = 'before-you-post.md';

/** A whole folder of guidance. With any problem, the trees are incomplete and must not be printed. */
export interface Compiled extends Trees {
  readonly problems: readonly Problem[];
  /** What deserves a second look but stops nothing. */
  readonly warnings: readonly Problem[];
}

/** Compiles the texts of a folder, given by file name. `folder` is what problems call it. */
export function compileTexts(given: ReadonlyMap<string, string>, folder = 'guidance'): Compiled {
  const texts = new Map([...given].map(([name, text]) => [name, withPlainLineEnds(text)]));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const note = (list: Problem[], file: string, offset: number, message: string) =>
    list.push({file: `${folder}/${file}`, ...placeIn(texts.get(file) ?? '', offset), message});
  const reportIn =
    (name: string, list = problems): Report =>
    (offset, message) =>
      note(list, name, offset, message);
  const nameOf = (file: string) => file.slice(folder.length + 1);

  const missing = (name: string) => note(problems, name, 0, 'this file is missing: every folder of guidance has one');
  const read = <T>(name: string, reader: (file: string, text: string, report: Report) => T): T | undefined => {
    const text = texts.get(name);
    return text === undefined ? undefined : reader(`${folder}/${name}`, text, reportIn(name));
  };

  const introduction = read(introductionName, readIntroduction);
  const checklist = read(checklistName, readChecklist);
  const sections = [...texts.keys()]
    .filter(name => name !== introductionName && name !== checklistName)
    .flatMap(name => {
      const slug = name.replace(/\.md$/, '');
      if (!isSlug(slug)) note(problems, name, 0, `a section's file is named with ${slugRule}: rename it`);
      return read(name, (file, text, report) => readSection(file, slug, text, report)) ?? [];
    });

  for (const [name, text] of texts) refuseUnseenCharacters(text, reportIn(name));
  if (texts.size === 0) {
    note(warnings, introductionName, 0, 'there is no guidance in this folder, so the widgets will be empty');
  } else {
    if (!introduction) missing(introductionName);
    if (!checklist) missing(checklistName);
  }
  const order = introduction?.sections.map(({slug}) => slug) ?? [];
  sections.sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
  const trees: Trees = {sections, ...(introduction ? {introduction} : {}), ...(checklist ? {checklist} : {})};
  checkBetweenFiles(trees, (file, offset, message) => note(problems, nameOf(file), offset, message));
  if (checklist) checkCounts(checklist, reportIn(checklistName), reportIn(checklistName, warnings));

  const files = [introductionName, ...order.map(slug => `${slug}.md`), ...texts.keys()].map(
    name => `${folder}/${name}`,
  );
  return {...trees, problems: inReadingOrder(problems, files), warnings};
}

/** Windows ends lines with two characters, and some editors put an invisible mark before the first. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
