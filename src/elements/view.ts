import {html, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import type {View} from '../content/types.ts';
import {addressOf} from './fragments.ts';
import {heading} from './heading.ts';
import {localWord} from './local-words.ts';

/**
 * What a compiled text sees of the element that shows it.
 *
 * @param host - Whose local words hold.
 * @param level - Level of the heading that the text stands under.
 * @param shows - Whether a fragment is shown here: a link to what is left out becomes its text.
 */
export function viewOf(host: Element, level: number, shows: (fragment: string) => boolean): View {
  return {
    heading: (depth, id, content) => heading(level + depth, content, id),
    word: name => localWord(host, name),
    link: (fragment, content) => (shows(fragment) ? ownLink(fragment, content) : content),
    important: () => html`<strong class="important">${messages.important}</strong>`,
  };
}

/** A link to a place on this page. */
export const ownLink = (fragment: string, content: unknown): TemplateResult =>
  html`<a href=${addressOf(fragment)}>${content}</a>`;
