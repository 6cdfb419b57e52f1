import {compileTexts, type Project} from '../../../src/compiler/compile.ts';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';

const about = `title: Privacy
reviewed: 2026-01-31
next-review: 2027-01-31
sources:
  - title: A guide
    publisher: A publisher
    address: https://example.org/guide
    seen: 2026-01-30`;

/** Front matter that any section may have. It is ten lines long, so the body starts on line 11. */
export const sectionFrontMatter = `---\n${about}\n---\n`;

/** Front matter of the checklist, eleven lines long. */
export const checklistFrontMatter = `---\n${about}\ndescription: One sentence.\n---\n`;

/** A small folder without a problem, to be spoilt one file at a time. */
export const sound = {
  'introduction.md': `---\n${about}\ndescription: One sentence.\nsections:\n  - privacy\n---\nWelcome.\n`,
  'privacy.md': `${sectionFrontMatter}Nothing is private.\n`,
  'before-you-post.md': `${checklistFrontMatter}- [ ] Nobody could be identified {#identify stop guidance=privacy}
- [ ] I am calm {#calm think}
`,
};

/** Compiles the sound folder with some files changed. */
export function compile(changes: Record<string, string>): Project {
  return compileTexts(new Map(Object.entries({...sound, ...changes})));
}

/** The errors of the sound folder with some files changed, as a writer sees them. */
export function errors(changes: Record<string, string>): string[] {
  return compile(changes).errors.map(formatDiagnostic);
}

/** The errors of a section with this body, as `line:column: message`. Line 1 is the first line of the body. */
export function errorsInBody(body: string): string[] {
  return inBody(compile({'privacy.md': sectionFrontMatter + body}), sectionFrontMatter);
}

/** The same for the body of the checklist. */
export function errorsInChecklist(body: string): string[] {
  return inBody(compile({'before-you-post.md': checklistFrontMatter + body}), checklistFrontMatter);
}

function inBody({errors}: Project, frontMatter: string): string[] {
  const above = frontMatter.split('\n').length - 1;
  return errors.map(({line, column, message}) => `${line - above}:${column}: ${message}`);
}
