import {html} from 'lit/html.js';
import * as messages from '#messages';
import type {View} from '../content/types.ts';
import {addressOf} from './fragments.ts';
import {htmlBelow} from './heading.ts';
import {localWord} from './placeholders.ts';

/**
 * What a compiled text sees of the element that shows it.
 *
 * @param host - Whose local words hold.
 * @param level - Level of the title, whether it is there or not.
 * @param shows - Whether a fragment is shown here: a link to what is left out becomes its text.
 */
export function viewOf(host: Element, level: number, shows: (fragment: string) => boolean): View {
  return {
    html: htmlBelow(level),
    word: name => localWord(host, name),
    link: (fragment, content) => (shows(fragment) ? html`<a href=${addressOf(fragment)}>${content}</a>` : content),
    important: () => html`<strong class="important">${messages.important}</strong>`,
  };
}
