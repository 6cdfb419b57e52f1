import {type Compiled, compileTexts} from '../../src/compile/compile.ts';
import {describe} from '../../src/compile/problem.ts';

const about = `title: Privacy
reviewed: 2026-01-31
next-review: 2027-01-31
sources:
  - title: A guide
    publisher: A publisher
    address: https://example.org/guide
    seen: 2026-01-30`;

/** A small folder without a problem, to be spoilt one file at a time. */
export const sound = {
  'introduction.md': `---
${about}
description: One sentence.
sections:
  - privacy
---
Welcome.
`,
  'privacy.md': `---
${about}
---
Nothing is private.
`,
  'before-you-post.md': `---
${about}
description: One sentence.
---
- [ ] Nobody could be identified {#identify stop guidance=privacy}
- [ ] I am calm {#calm think}
`,
};

/** Front matter that any section may have. It is ten lines long, so the body starts on line 11. */
export const sectionFrontMatter = `---\n${about}\n---\n`;

/** Compiles the sound folder with some files changed. */
export function compile(changes: Record<string, string>): Compiled {
  return compileTexts(new Map(Object.entries({...sound, ...changes})));
}

/** The problems of the sound folder with some files changed, as a writer sees them. */
export function problems(changes: Record<string, string>): string[] {
  return compile(changes).problems.map(describe);
}

/** The problems of a section with this body, without the name of its file. Line 1 is the first line of the body. */
export function problemsInBody(body: string): string[] {
  return compile({'privacy.md': sectionFrontMatter + body}).problems.map(
    ({line, column, message}) => `${line - 10}:${column}: ${message}`,
  );
}
