import type {Plugin} from 'rollup';
import {rewriteTemplates} from './templates.ts';

/**
 * Takes the indentation out of Lit templates, and end tags. The maintained minifiers for templates either need a newer
 * Node than we ask for or bring a second TypeScript along, so this one step is our own.
 */
export function tidyTemplates(): Plugin {
  return {
    name: 'tidy-templates',
    transform(code) {
      return rewriteTemplates(this, code, tidyTemplate);
    },
  };
}

/** Stands where a template has a value. No source has this character: the compiler refuses it in the guidance. */
const value = '\0';

/**
 * Tidies the texts of one template, by the rule people know from JSX: a line break with the blanks around it is nothing
 * beside a tag or a value, and one space between two words; a blank within a line is a blank. End tags that HTML implies
 * are left out, too: Lit parses its templates in an HTML document, whatever the page is.
 */
export function tidyTemplate(texts: readonly string[]): string[] {
  return texts
    .join(value)
    .replace(/<[^>]*>/g, tag => tag.replace(/\s*\n\s*(?=>)/g, '').replace(/\s*\n\s*/g, ' '))
    .replace(/(?<=[>\0]|^)\s*\n\s*|\s*\n\s*(?=[<\0]|$)/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<\/p>(?=<(?:p|ul|ol|div|h\+\d|\/div|\/li)\b|$)|<\/li>(?=<li>|<\/[uo]l>)/g, '')
    .split(value);
}
