import {fitsPlatform, mostSuspendData} from '../../content/progress.ts';
import {
  type ChecklistAst,
  headingsOf,
  type Inline,
  type IntroductionAst,
  inlinesOf,
  type Reference,
  type SectionAst,
  walk,
} from '../ast.ts';
import type {ProjectAst} from '../compile.ts';
import type {Report} from '../diagnostic.ts';
import type {DiagnosticCollector} from '../diagnostic-collector.ts';
import {findNearMiss, insert, suggest} from '../fixes.ts';
import {usualEdition} from '../parse/edition-file.ts';
import {isSlug} from '../parse/slug.ts';
import {validateChecks} from './validate-checks.ts';
import {validateHeadings} from './validate-headings.ts';

/** Checks what no part of a file can know alone: that sections are listed, ids unique, and that links arrive. */
export function validateProject(
  {edition = usualEdition, introduction, sections, checklist}: ProjectAst,
  diagnostics: DiagnosticCollector,
): void {
  const errorsIn = (file: string) => diagnostics.reporterFor(file).error;
  const {placeholders} = edition.locale;
  if (introduction) {
    validateListing(introduction, sections, errorsIn);
    warnOfTooMany(introduction.sections, diagnostics.reporterFor(introduction.file).warning);
    validateLinks(introduction.body, sections, errorsIn(introduction.file));
    rejectDoubledArticles(inlinesOf(introduction.body), placeholders, errorsIn(introduction.file));
  }
  for (const section of sections) {
    validateHeadings(section, errorsIn(section.file));
    validateLinks(section.body, sections, errorsIn(section.file));
    rejectDoubledArticles(inlinesOf(section.body), placeholders, errorsIn(section.file));
  }
  if (!checklist) return;
  validateChecklist(checklist, sections, errorsIn(checklist.file));
  for (const {hint} of checklist.checks)
    if (hint) rejectDoubledArticles(walk(hint), placeholders, errorsIn(checklist.file));
  // A question with an error has no severity to count yet.
  if (!diagnostics.hasErrorsIn(checklist.file))
    validateChecks(checklist.checks, diagnostics.reporterFor(checklist.file));
}

function validateListing(
  {file, sections: listed}: IntroductionAst,
  sections: readonly SectionAst[],
  errorsIn: (file: string) => Report,
): void {
  // A list that could not be read says nothing about the files.
  if (listed.length === 0) return;
  const report = errorsIn(file);
  const unlisted = sections.map(({slug}) => slug).filter(slug => !listed.some(({section}) => section === slug));
  const meant: (string | undefined)[] = [];
  listed.forEach(({section: slug, offset}, index) => {
    if (slug === '') return;
    if (listed.findIndex(other => other.section === slug) < index)
      report(offset, 'section-listed-twice', `"${slug}" is listed twice: remove one`);
    else if (!sections.some(section => section.slug === slug)) meant.push(rejectListed(slug, offset, unlisted, report));
  });
  for (const {slug, file} of sections)
    if (isSlug(slug) && unlisted.includes(slug) && !meant.includes(slug))
      errorsIn(file)(
        0,
        'section-not-listed',
        `this section is not listed: add "- ${slug}" to "sections" in introduction.md`,
      );
}

/**
 * Learning platforms keep the names of the sections that were read, in little room, and refuse what does not fit. That is
 * of no concern to pages, so it stops nothing.
 */
function warnOfTooMany(listed: readonly Reference[], report: Report): void {
  const slugs = listed.map(({section}) => section);
  const first = listed.find((_, index) => !fitsPlatform(slugs.slice(0, index + 1)));
  if (first)
    report(
      first.offset,
      'too-many-sections',
      `learning platforms keep ${mostSuspendData} characters of which sections were read, and the names up to this one need more, so that a course forgets some: give ${first.section}.md and other files shorter names, or join some`,
    );
}

/** Gives the section that was meant, if one was. */
function rejectListed(slug: string, offset: number, unlisted: readonly string[], report: Report): string | undefined {
  const meant = findNearMiss(slug, unlisted.filter(isSlug));
  report(
    offset,
    'listed-section-missing',
    `there is no section "${slug}": ${meant ? `did you mean ${meant}?` : `write the file ${slug}.md, or remove this line`}`,
    meant === undefined ? undefined : {start: offset, end: offset + slug.length, text: meant},
  );
  return meant;
}

function validateLinks(blocks: SectionAst['body'], sections: readonly SectionAst[], report: Report): void {
  for (const inline of inlinesOf(blocks))
    if (inline.kind === 'guidance-link') validateReference(inline, sections, '#', report);
}

const articles = 'the|an?|your|our';
const endsInArticle = new RegExp(`\\b(?:${articles}) $`, 'i');
const startsWithArticle = new RegExp(`^(?:${articles}) `, 'i');

/** A site word brings its own article: "the {{policy}}" would be "the the social media policy". */
function rejectDoubledArticles(
  inlines: Iterable<Inline>,
  placeholders: Readonly<Record<string, string>>,
  report: Report,
): void {
  let before = '';
  for (const inline of inlines) {
    if (inline.kind === 'placeholder') {
      const words = placeholders[inline.name] ?? '';
      if (endsInArticle.test(before) && startsWithArticle.test(words))
        report(
          inline.offset,
          'doubled-article',
          `{{${inline.name}}} is read as "${words}": take away "${before.trim().split(' ').at(-1)}" before it`,
        );
    }
    before = inline.kind === 'text' ? inline.text : '';
  }
}

function validateChecklist(
  {introduction, checks, tooLate}: ChecklistAst,
  sections: readonly SectionAst[],
  report: Report,
): void {
  validateLinks(introduction, sections, report);
  for (const reference of [tooLate, ...checks.map(({guidance}) => guidance)]) {
    if (!reference) continue;
    validateReference(reference, sections, reference === tooLate ? '' : 'guidance=', report);
    rejectTitleWithPlaceholder(reference, sections, report);
  }
}

/** `before` is what stands before a reference of this kind, for messages. */
function validateReference(
  {section: slug, heading, offset, nameOffset}: Reference,
  sections: readonly SectionAst[],
  before: string,
  report: Report,
): void {
  const section = sections.find(other => other.slug === slug);
  if (section) {
    if (heading !== undefined)
      validateHeadingOfReference(heading, section, {offset, nameOffset: nameOffset + `${slug}--`.length}, report);
    return;
  }
  const home = sections.find(other => headingsOf(other).some(({id}) => id === slug));
  if (home)
    report(
      offset,
      'heading-without-section',
      `"${slug}" is a heading: write ${before}${home.slug}--${slug}`,
      insert(nameOffset, `${home.slug}--`),
    );
  else {
    const slugs = sections.map(other => other.slug);
    const meant = findNearMiss(slug, slugs);
    report(
      offset,
      'unknown-section',
      `there is no section "${slug}": ${suggest(meant, slugs)}`,
      meant === undefined ? undefined : {start: nameOffset, end: nameOffset + slug.length, text: meant},
    );
  }
}

function validateHeadingOfReference(
  heading: string,
  section: SectionAst,
  {offset, nameOffset}: Pick<Reference, 'offset' | 'nameOffset'>,
  report: Report,
): void {
  // A file that could not be read may have the heading.
  if (section.body.length === 0) return;
  const ids = headingsOf(section).map(({id}) => id);
  if (ids.includes(heading)) return;
  const meant = findNearMiss(heading, ids);
  report(
    offset,
    'unknown-heading',
    ids.length === 0
      ? `${section.file} has no headings: link to the section alone`
      : `${section.file} has no heading with the id "${heading}": ${suggest(meant, ids)}`,
    meant === undefined ? undefined : {start: nameOffset, end: nameOffset + heading.length, text: meant},
  );
}

/** The link of a check is the title of its place, and is read before a page has filled in its placeholders. */
function rejectTitleWithPlaceholder(
  {section: slug, heading: id, offset}: Reference,
  sections: readonly SectionAst[],
  report: Report,
): void {
  const section = sections.find(other => other.slug === slug);
  const heading = section && headingsOf(section).find(other => other.id === id);
  if (heading && [...walk(heading.content)].some(({kind}) => kind === 'placeholder'))
    report(
      offset,
      'placeholder-in-linked-heading',
      `the heading "${id}" has a site word in it, so the checklist cannot name it: link to another`,
    );
}
