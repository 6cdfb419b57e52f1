import {headingsOf, type SectionAst} from '../ast.ts';
import type {Report} from '../diagnostic.ts';

/** Checks the headings of a section against one another. */
export function validateHeadings(section: SectionAst, report: Report): void {
  const headings = headingsOf(section);
  headings.forEach(({id, depth, offset}, index) => {
    if (id !== '' && headings.findIndex(other => other.id === id) < index)
      report(offset, 'repeated-heading-id', `the id "${id}" is already used in this file: choose another`);
    if (depth === 2 && index === 0)
      report(offset, 'skipped-level', 'this heading skips a level: a ## comes before the first ###', {
        start: offset,
        end: offset + 1,
        text: '',
      });
  });
}
