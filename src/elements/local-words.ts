import {html, type TemplateResult} from 'lit/html.js';
import {type LocalWordName, localWordNames} from '../content/local-words.ts';
import {isAllowed} from './address.ts';
import {quote, warn} from './warn.ts';

let site: Element | undefined;

/**
 * The words that hold for the whole page: those on the script tag. An element's own come first.
 */
export function setSiteWords(script: Element): void {
  site = script;
  checkNames(script);
}

/** The attributes that hold local words, for an element to observe. `review-statement` is a sentence of its own. */
export const localWordAttributes: readonly string[] = [...localWordNames, 'review-statement'].flatMap(name => [
  `data-${name}`,
  `data-${name}-href`,
]);

/** The site's own word as plain text, the nearest winning, or the fallback. */
export function localText(host: Element, name: LocalWordName | 'review-statement', fallback: string): string {
  return attribute(giver(host, name), `data-${name}`) || fallback;
}

/** The site's own word, a link where the site gives an address, or the fallback. Text is text: Lit escapes it. */
export function localWord(host: Element, name: LocalWordName, fallback: string): TemplateResult | string {
  const text = localText(host, name, fallback);
  const href = attribute(giver(host, name), `data-${name}-href`);
  return href && isAllowed(href) ? html`<a href=${href}>${text}</a>` : text;
}

/**
 * Says which of an element's attributes look like a local word and are none. Pages put many `data-` attributes of
 * their own on things, so only likely slips are named.
 */
export function checkNames(holder: Element): void {
  for (const name of holder.getAttributeNames()) {
    if (!/^data-.*(organi|commun|polic|speak|govern|quir|messag|support|profession)/.test(name)) continue;
    if (!localWordAttributes.includes(name)) {
      warn(`there is no local word ${quote(name)}. The names are: ${localWordNames.join(', ')}.`);
    }
  }
}

/** Where a word comes from: the nearest that says anything about it, text and address together. */
function giver(host: Element, name: string): Element | undefined {
  return [host, site].find(holder => attribute(holder, `data-${name}`) || attribute(holder, `data-${name}-href`));
}

const attribute = (holder: Element | undefined, name: string): string => holder?.getAttribute(name)?.trim() ?? '';
