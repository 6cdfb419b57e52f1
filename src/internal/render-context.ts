import {html} from 'lit';
import type {RenderContext} from '../content/types.ts';
import type {Locale} from '../locales/locale.ts';
import {fragmentUrl} from './fragment-controller.ts';
import {heading} from './heading.ts';
import type {Placeholders} from './placeholders.ts';

interface ContextOptions {
  /** Level of the title, whether it is there or not. */
  readonly level: number;
  readonly locale: Locale;
  readonly placeholders: Placeholders;
  /** Whether a fragment is shown here: a link to what is left out becomes its text. */
  readonly hasFragment: (fragment: string) => boolean;
}

/** What a compiled text sees of the element that shows it. */
export function createRenderContext({level, locale, placeholders, hasFragment}: ContextOptions): RenderContext {
  return {
    heading: (depth, id, content) => heading(level + depth, content, id),
    placeholder: name => placeholders.render(name),
    link: (fragment, content) =>
      hasFragment(fragment) ? html`<a class="inside" href=${fragmentUrl(fragment)}>${content}</a>` : content,
    important: () => html`<strong class="important">${locale.important}</strong>`,
  };
}
