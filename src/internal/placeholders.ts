import {html, type TemplateResult} from 'lit';
import type {Locale} from '../locales/locale.ts';
import {isAllowed} from './url.ts';
import {quote, warn} from './warn.ts';

let siteElement: Element | undefined;

/** Takes the site's own words for the whole page from an element, the script's tag. Those on a widget come first. */
export function setSitePlaceholders(element: Element, locale: Locale): void {
  siteElement = element;
  warnOfUnknownPlaceholders(element, locale);
}

/** A sentence of its own, which no text of the guidance can name. */
export const reviewStatement = 'review-statement';

/** The attributes that fill placeholders, for an element to observe. */
export const placeholderAttributes = ({placeholders}: Locale): string[] =>
  [...Object.keys(placeholders), reviewStatement].flatMap(name => [`data-${name}`, `data-${name}-href`]);

/** The site's own words as one element sees them. */
export interface Placeholders {
  /** As plain text: the site's own, the nearest winning, or the fallback. */
  text(name: string): string;
  /** As content, a link where the site gives an address. Text is text: Lit escapes it. */
  render(name: string): TemplateResult | string;
  /** The sentence that says who has reviewed the words. */
  reviewStatement(): string;
}

/** The placeholders of an element. Attributes are read when they are asked for. */
export function createPlaceholders(element: Element, locale: Locale): Placeholders {
  /**
   * Text and address from the nearest that says anything about a name: both from there, or neither. No object holds them,
   * because a page may have given every object an `href`.
   */
  const find = (name: string): readonly (string | undefined)[] => {
    for (const holder of [element, siteElement]) {
      const found = [name, `${name}-href`].map(each => holder?.getAttribute(`data-${each}`)?.trim());
      if (found.some(Boolean)) return found;
    }
    const standIn = locale.standIns[name];
    return standIn ? find(standIn) : [];
  };
  const text = (name: string): string => find(name)[0] || (locale.placeholders[name] ?? '');
  return {
    text,
    render(name) {
      const [, href] = find(name);
      return href && isAllowed(href) ? html`<a href=${href}>${text(name)}</a>` : text(name);
    },
    reviewStatement: () => find(reviewStatement)[0] || locale.preparedFrom,
  };
}

/**
 * Says which of an element's attributes look like a placeholder and are none. Pages put many `data-` attributes of their
 * own on things, so only those are named that start as ours do: `data-comm`, `data-poli`.
 */
export function warnOfUnknownPlaceholders(element: Element, locale: Locale): void {
  const attributes = placeholderAttributes(locale);
  for (const name of element.getAttributeNames()) {
    if (attributes.includes(name) || !attributes.some(ours => name.startsWith(ours.slice(0, 9)))) continue;
    warn(`there is no site word ${quote(name)}. The names are: ${Object.keys(locale.placeholders).join(', ')}.`);
  }
}
