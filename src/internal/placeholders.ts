import {html, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import type {LocalWordName} from '../content/placeholders.ts';
import {isAllowed} from './url.ts';
import {quote, warn} from './warn.ts';

let site: Element | undefined;

/**
 * The words that hold for the whole page: those on the script tag. An element's own come first.
 */
export function setSiteWords(script: Element): void {
  site = script;
  checkNames(script);
}

/** The names that the messages have a fallback for. Not Object.keys, which old MooTools replaces. */
const names = Object.getOwnPropertyNames(messages.localWords);

/** The attributes that hold local words, for an element to observe. `review-statement` is a sentence of its own. */
export const localWordAttributes: readonly string[] = [...names, 'review-statement'].flatMap(name => [
  `data-${name}`,
  `data-${name}-href`,
]);

/** Text and address of a word, from the nearest that says anything about it: both from there, or neither. */
function given(host: Element, name: string): Partial<Record<'text' | 'href', string | undefined>> {
  for (const holder of [host, site]) {
    const [text, href] = [name, `${name}-href`].map(each => holder?.getAttribute(`data-${each}`)?.trim());
    if (text || href) return {text, href};
  }
  return {};
}

/** The site's own word as plain text, the nearest winning, or the fallback. */
export const localText = (host: Element, name: LocalWordName | 'review-statement', fallback: string): string =>
  given(host, name).text || fallback;

/** The site's own word, a link where the site gives an address, or the fallback. Text is text: Lit escapes it. */
export function localWord(host: Element, name: LocalWordName): TemplateResult | string {
  const {href} = given(host, name);
  const text = localText(host, name, messages.localWords[name]);
  return href && isAllowed(href) ? html`<a href=${href}>${text}</a>` : text;
}

/**
 * Says which of an element's attributes look like a local word and are none. Pages put many `data-` attributes of
 * their own on things, so only those are named that start as ours do: `data-comm`, `data-poli`.
 */
export function checkNames(holder: Element): void {
  for (const name of holder.getAttributeNames()) {
    if (localWordAttributes.includes(name) || !localWordAttributes.some(ours => name.startsWith(ours.slice(0, 9))))
      continue;
    warn(`there is no local word ${quote(name)}. The names are: ${names.join(', ')}.`);
  }
}
