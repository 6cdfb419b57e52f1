import type {GuidancePlace} from '../content/types.ts';
import {headingsOf, type Inline, type Reference, type SectionAst, walk} from './ast.ts';

/** The id of a section or a heading on a page. The prefix keeps our ids apart from those of the page around them. */
export function fragmentOf({section, heading}: Pick<Reference, 'section' | 'heading'>, prefix: string): string {
  return heading === undefined ? `${prefix}-${section}` : `${prefix}-${section}--${heading}`;
}

/** The place that a reference names, with its title; nothing if no section here has it. */
export function findPlace(
  reference: Reference | undefined,
  sections: readonly SectionAst[],
  prefix: string,
): GuidancePlace | undefined {
  const section = sections.find(({slug}) => slug === reference?.section);
  if (!reference || !section) return undefined;
  const fragment = fragmentOf(reference, prefix);
  if (reference.heading === undefined) return {fragment, title: section.title};
  const heading = headingsOf(section).find(({id}) => id === reference.heading);
  return heading && {fragment, title: plainText(heading.content)};
}

/** Running text without its marks. Placeholders have no text before a page fills them in. */
export function plainText(content: readonly Inline[]): string {
  return [...walk(content)].map(inline => (inline.kind === 'text' ? inline.text : '')).join('');
}
