import type {ChecklistAst, ElementAst, ElementNames, IntroductionAst, SectionAst} from '../ast.ts';
import type {Reporter} from '../diagnostic.ts';
import {parseBlocks} from './blocks.ts';
import {parseChecks} from './check-items.ts';
import {FrontMatter} from './front-matter.ts';
import type {SourceText} from './source-text.ts';

const always = ['title', 'reviewed', 'next-review', 'sources'] as const;

/** Parses introduction.md: the title block and the order of the sections. */
export function parseIntroduction(file: string, source: SourceText, reporter: Reporter): IntroductionAst {
  const front = new FrontMatter(
    source,
    {required: [...always, 'description', 'sections'], optional: ['based-on']},
    reporter,
  );
  return {
    ...parseElement(file, front, source.edition.guidance),
    sections: front.sections(),
    body: front.body ? parseBlocks(front.body, {callouts: true}, reporter.error) : [],
  };
}

/** Parses the file of one section. */
export function parseSection(file: string, slug: string, source: SourceText, reporter: Reporter): SectionAst {
  const front = new FrontMatter(source, {required: always}, reporter);
  const body = front.body
    ? parseBlocks(front.body, {callouts: true, headings: idsIn(source.text), answers: true}, reporter.error)
    : [];
  if (front.body?.text.trim() === '')
    reporter.error(
      source.end,
      'empty-section',
      'this section has no text yet: write a paragraph below the front matter',
    );
  return {file, slug, title: front.text('title'), ...front.dates(), sources: front.sources(), body};
}

/** The ids that are written in a file. */
function idsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\{#([^{}\s]*)\}/g), ([, id = '']) => id));
}

/** Parses the file of the checklist. */
export function parseChecklist(file: string, source: SourceText, reporter: Reporter): ChecklistAst {
  const keys = {required: [...always, 'description'], optional: ['based-on', 'too-late']};
  const front = new FrontMatter(source, keys, reporter);
  const tooLate = front.reference('too-late');
  return {
    ...parseElement(file, front, source.edition.checklist),
    ...(tooLate ? {tooLate} : {}),
    ...(front.body ? parseChecks(front.body, reporter.error) : {introduction: [], checks: []}),
  };
}

function parseElement(file: string, front: FrontMatter, names: ElementNames): ElementAst {
  const basedOn = front.text('based-on');
  return {
    file,
    ...names,
    title: front.text('title'),
    description: front.text('description'),
    ...(basedOn === '' ? {} : {basedOn}),
    ...front.dates(),
    sources: front.sources(),
  };
}
