import type {ChecklistAst, ElementAst, IntroductionAst, SectionAst} from '../ast.ts';
import type {Reporter} from '../diagnostic.ts';
import {parseBlocks} from './blocks.ts';
import {parseChecks} from './check-items.ts';
import {FrontMatter} from './front-matter.ts';
import {SourceText} from './source-text.ts';

const always = ['title', 'reviewed', 'next-review', 'sources'] as const;
/** What only matters to a site that has changed the words, or shows a second guidance beside this one. */
const ofElement = ['based-on', 'tag', 'prefix'] as const;

/** Parses introduction.md: the title block and the order of the sections. */
export function parseIntroduction(file: string, text: string, reporter: Reporter): IntroductionAst {
  const front = new FrontMatter(
    SourceText.whole(text),
    {required: [...always, 'description', 'sections'], optional: ofElement},
    reporter,
  );
  return {
    ...parseElement(file, front, {tag: 'social-media-guidance', prefix: 'smg'}),
    sections: front.sections(),
    body: front.body ? parseBlocks(front.body, {callouts: true}, reporter.error) : [],
  };
}

/** Parses the file of one section. */
export function parseSection(file: string, slug: string, text: string, reporter: Reporter): SectionAst {
  const front = new FrontMatter(SourceText.whole(text), {required: always}, reporter);
  const body = front.body
    ? parseBlocks(front.body, {callouts: true, headings: idsIn(text), answers: true}, reporter.error)
    : [];
  if (front.body?.text.trim() === '')
    reporter.error(
      text.length,
      'empty-section',
      'this section has no text yet: write a paragraph below the front matter',
    );
  return {file, slug, title: front.text('title'), ...front.dates(), sources: front.sources(), body};
}

/** The ids that are written in a file. */
function idsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\{#([^{}\s]*)\}/g), ([, id = '']) => id));
}

/** Parses before-you-post.md. */
export function parseChecklist(file: string, text: string, reporter: Reporter): ChecklistAst {
  const keys = {required: [...always, 'description'], optional: [...ofElement, 'already-posted']};
  const front = new FrontMatter(SourceText.whole(text), keys, reporter);
  const alreadyPosted = front.reference('already-posted');
  return {
    ...parseElement(file, front, {tag: 'before-you-post', prefix: 'byp'}),
    ...(alreadyPosted ? {alreadyPosted} : {}),
    ...(front.body ? parseChecks(front.body, reporter.error) : {introduction: [], checks: []}),
  };
}

function parseElement(file: string, front: FrontMatter, usual: Pick<ElementAst, 'tag' | 'prefix'>): ElementAst {
  const basedOn = front.text('based-on');
  return {
    file,
    tag: front.tag() ?? usual.tag,
    prefix: front.prefix() ?? usual.prefix,
    title: front.text('title'),
    description: front.text('description'),
    ...(basedOn === '' ? {} : {basedOn}),
    ...front.dates(),
    sources: front.sources(),
  };
}
