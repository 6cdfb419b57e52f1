import {html, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import {fill} from '../internal/fill.ts';
import {localText, localWord} from '../internal/placeholders.ts';

const name = 'communications-team';

/** Whom to ask, with the site's own name and link. */
export function contactLine(host: Element): TemplateResult {
  const [before, after] = messages.ifUnsure.split('{contact}');
  return html`${before}${localWord(host, name)}${after}`;
}

/** Whom to ask, as plain text. */
export const contactText = (host: Element): string =>
  fill(messages.ifUnsure, {contact: localText(host, name, messages.localWords[name])});
