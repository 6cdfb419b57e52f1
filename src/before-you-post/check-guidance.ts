import {html, nothing, type TemplateResult} from 'lit';
import type {GuidancePlace} from '../content/types.ts';
import {fragmentUrl, isFragmentOnPage} from '../internal/fragment-controller.ts';
import {placeOn} from '../internal/url.ts';
import type {Locale} from '../locales/locale.ts';

/**
 * Another page opens in a tab of its own, because coming back could lose the ticks. A strictly sandboxed frame may open no
 * tab, and a link that does nothing would be worse than ticks that go.
 */
const canOpenTab = (): boolean => window.parent === window || window.origin !== 'null';

/**
 * A link to a place in the guidance: here if it is on this page, else on the page given, else none. It is a paragraph's
 * content, and says in its own name when it opens a tab: a notice beforehand is passed over by Tab.
 *
 * @param page - Address of the page that holds the guidance, if this one does not.
 * @param text - The words of the link.
 */
export function guidanceLink(
  {fragment}: GuidancePlace,
  page: string,
  text: string,
  {opensInNewTab}: Locale,
): TemplateResult | typeof nothing {
  // Never without a target: a `<base target>` of the page would decide.
  if (isFragmentOnPage(fragment)) return html`<a href=${fragmentUrl(fragment)} target="_self">${text}</a>`;
  const address = placeOn(page, fragment);
  if (!address) return nothing;
  return canOpenTab()
    ? html`<a href=${address} target="_blank">${text} ${opensInNewTab}</a>`
    : html`<a href=${address} target="_self">${text}</a>`;
}
