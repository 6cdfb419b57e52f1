import {html} from 'lit/html.js';
import type {View} from '../content/types.ts';

/** The texts of a template at each level they have been needed at: Lit knows a template by them. */
const known = new Map<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * The `html` for what stands below a title of the given level: `<h+1 id="law">Law</h+1>`. HTML has six levels: anything
 * deeper becomes the sixth.
 *
 * A value cannot be the name of a tag, and with a template of its own for each heading the first rendering would have
 * more than twice as many. So the level is written into the texts, once for all elements that have it.
 */
export function htmlBelow(level: number): View['html'] {
  const atLevel = (text: string): string =>
    text.replace(/(<\/?h)\+(\d)/g, (_, tag: string, depth: string) => tag + Math.min(level + Number(depth), 6));
  return (texts, ...values) => {
    const levels = known.get(texts) ?? [];
    known.set(texts, levels);
    // Without headings they are the same at every level, so that a change of level renders nothing anew.
    levels[level] ??= texts.join().includes('<h+') ? Object.assign(texts.map(atLevel), {raw: texts.raw}) : texts;
    return html(levels[level], ...values);
  };
}

/**
 * The level of an element's title from its `heading-level` attribute: a whole number from 1 to 4, so that two levels
 * of headings still fit below. Anything else is 2, the level that fits most pages.
 */
export function titleLevel(attribute: string | null): number {
  const level = Number(attribute);
  return [1, 3, 4].includes(level) ? level : 2;
}
