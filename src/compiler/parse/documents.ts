import type {ChecklistTree, IntroductionTree, SectionTree} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {readBlocks} from './blocks.ts';
import {readChecks} from './check-items.ts';
import {FrontMatter} from './front-matter.ts';
import {checkHeadings} from './headings.ts';
import {Extract} from './source-text.ts';

const always = ['title', 'reviewed', 'next-review', 'sources'] as const;

/** Reads introduction.md: the title block and the order of the sections. */
export function readIntroduction(file: string, text: string, report: Report): IntroductionTree {
  const front = new FrontMatter(Extract.whole(text), [...always, 'description', 'sections'], report);
  return {
    file,
    title: front.text('title'),
    description: front.text('description'),
    ...front.dates(),
    sources: front.sources(),
    sections: front.sections(),
    body: front.body ? readBlocks(front.body, {callouts: true}, report) : [],
  };
}

/** Reads the file of one section. */
export function readSection(file: string, slug: string, text: string, report: Report): SectionTree {
  const front = new FrontMatter(Extract.whole(text), always, report);
  const body = front.body ? readBlocks(front.body, {callouts: true, headings: true}, report) : [];
  if (front.body?.text.trim() === '')
    report(text.length, 'this section has no text yet: write a paragraph below the front matter');
  checkHeadings(body, report);
  return {file, slug, title: front.text('title'), ...front.dates(), sources: front.sources(), body};
}

/** Reads before-you-post.md. */
export function readChecklist(file: string, text: string, report: Report): ChecklistTree {
  const front = new FrontMatter(Extract.whole(text), [...always, 'description'], report, ['based-on']);
  const basedOn = front.text('based-on');
  return {
    file,
    title: front.text('title'),
    description: front.text('description'),
    ...(basedOn === '' ? {} : {basedOn}),
    ...front.dates(),
    sources: front.sources(),
    ...(front.body ? readChecks(front.body, report) : {introduction: [], checks: []}),
  };
}
