import {html, nothing, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import type {Check} from '../content/types.ts';
import {fill} from '../internal/fill.ts';
import {addressOf, isAnswered} from '../internal/fragments.ts';
import {placeOn} from '../internal/url.ts';
import {checks} from './checks.ts';

// Another page opens in a tab of its own, because coming back could lose the ticks. A strictly sandboxed frame may open
// no tab, and a link that does nothing would be worse than ticks that go.
const tab = (): string => (window.parent !== window && window.origin === 'null' ? '_self' : '_blank');

const fragmentOf = (check: Check): string => (check.guidance ? `smg-${check.guidance.id}` : '');

/** Where a check's guidance is when it is not on this page; empty if there is no such place. */
function placeElsewhere(check: Check, page: string): string {
  const fragment = fragmentOf(check);
  return fragment && !isAnswered(fragment) ? placeOn(page, fragment) : '';
}

/** A link to the guidance a check rests on: here if it is on this page, else on the page given, else no link. */
export function guidanceLink(check: Check, page: string): TemplateResult | typeof nothing {
  const elsewhere = placeElsewhere(check, page);
  const href = elsewhere || (isAnswered(fragmentOf(check)) ? addressOf(fragmentOf(check)) : '');
  if (!check.guidance || !href) return nothing;
  // Never without a target: a `<base target>` of the page would decide.
  return html`<p class="screen">
    <a href=${href} target=${elsewhere ? tab() : '_self'}>${fill(messages.guidanceLink, check.guidance)}</a>
  </p>`;
}

/** Said once, before the checks, rather than in every link: the links open a tab. */
export function tabNotice(page: string): string {
  return tab() === '_blank' && checks.some(check => placeElsewhere(check, page)) ? messages.newTab : '';
}
