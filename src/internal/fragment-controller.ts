import type {LitElement, ReactiveController} from 'lit';
import {stopRevealing} from './reveal.ts';
import {pageOf} from './url.ts';
import {isDisplayed, isWithinReach} from './visibility.ts';

/** An element that answers for fragments of this page's address, such as `#smg-privacy`. */
export interface FragmentTarget extends LitElement {
  /** `off` when the page wants its fragments left alone, as router pages do. */
  readonly hash: string;
  /** Whether this element shows something with that id. */
  hasFragment(fragment: string): boolean;
  /** Shows it, moves focus to it unless told otherwise, and scrolls it into view. */
  navigateTo(fragment: string, options?: {focus?: boolean}): void;
  /** Moves focus to it, and nothing else. */
  focusFragment(fragment: string): void;
}

const targets = new Set<FragmentTarget>();
const subscribers = new Set<() => void>();
/** Whose a link was that somebody clicked: the change of fragment that follows is for the same element. */
let followed: FragmentTarget | undefined;

/** The address of a place on this page. Absolute: a `<base href>` would send a bare `#id` to another page. */
export const fragmentUrl = (fragment: string): string => `${pageOf(location.href)}#${fragment}`;

/** Whether some element on the page shows something with that id, so that a link to it would lead somewhere. */
export const isFragmentOnPage = (fragment: string): boolean => targetsWith(fragment).length > 0;

/**
 * The id that the `hash` of an address means, or an empty string. What people paste with it is taken off: a query, a
 * slash, a full stop or a bracket behind it, half of a `%20`, capitals. Anything else belongs to somebody else (`#/page` is
 * a router's), and an enormous fragment is nobody's.
 */
export const fragmentOf = (hash: string): string =>
  /^#([a-z][a-z\d-]{1,300})(?![\w-])/i.exec(decode(hash))?.[1]?.toLowerCase() ?? '';

/** A text whose `%` mean nothing stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Lets an element answer for fragments while it is on the page. */
export class FragmentController implements ReactiveController {
  readonly #host: FragmentTarget;

  constructor(host: FragmentTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** However many elements take part, there is one listener for each thing: what listens already is not added again. */
  hostConnected(): void {
    // Routers change the address by `pushState`, which fires no `hashchange`.
    window.navigation?.addEventListener('currententrychange', onEntryChange);
    window.addEventListener('hashchange', onAddressChange);
    window.addEventListener('load', onLoad);
    window.addEventListener('click', onClick, true);
    targets.add(this.#host);
    this.changed();
  }

  /** The last one out removes the listeners. */
  hostDisconnected(): void {
    targets.delete(this.#host);
    stopRevealing(this.#host.shadowRoot);
    if (followed === this.#host) followed = undefined;
    if (targets.size === 0) {
      window.navigation?.removeEventListener('currententrychange', onEntryChange);
      window.removeEventListener('hashchange', onAddressChange);
      window.removeEventListener('load', onLoad);
      window.removeEventListener('click', onClick, true);
    }
    this.changed();
  }

  /** Tells subscribers that what the host answers for has changed. */
  changed(): void {
    notify();
  }

  /** Shows what the page's address names, if it is this element's to show: of several that could, one does. */
  followAddress(): void {
    const fragment = fragmentOf(location.hash);
    if (!fragment || targetFor(fragment) !== this.#host) return;
    // Somebody who is already typing elsewhere keeps the focus, and a page that is still loading gets it afterwards.
    const focus = document.readyState === 'complete' && document.activeElement === document.body;
    this.#host.navigateTo(fragment, {focus});
  }
}

/**
 * Calls a function whenever `isFragmentOnPage` may have another answer, and before the page is printed. Returns how to
 * stop. Here too there is one listener on the window, however many subscribe.
 */
export function subscribe(subscriber: () => void): () => void {
  window.addEventListener('beforeprint', notify);
  subscribers.add(subscriber);
  return () => {
    subscribers.delete(subscriber);
    if (subscribers.size === 0) window.removeEventListener('beforeprint', notify);
  };
}

function notify(): void {
  for (const subscriber of subscribers) subscriber();
}

const targetsWith = (fragment: string): FragmentTarget[] => [...targets].filter(target => target.hasFragment(fragment));

/**
 * Of several elements that show the same section, the one to choose: among those that a reader can get to see, else among
 * those displayed, because page builders put two copies on a page and hide one, what the reader last used; else the first.
 */
function preferred(candidates: readonly FragmentTarget[]): FragmentTarget | undefined {
  if (candidates.length < 2) return candidates[0];
  const groups = [candidates.filter(isWithinReach), candidates.filter(isDisplayed), candidates];
  const best = groups.find(group => group.length > 0) ?? [];
  return best.find(target => target === followed) ?? best[0];
}

/** Whose a fragment in the address is. */
const targetFor = (fragment: string): FragmentTarget | undefined =>
  isElsewhere(fragment) ? undefined : preferred(targetsWith(fragment).filter(({hash}) => hash !== 'off'));

/** How long after `load` a section that the page came with gets the focus, in milliseconds. */
const settledAfterLoad = 100;

/**
 * Gives the focus to what the address names, when the page is whole, unless the reader has moved on. Not before: Orca reads
 * a page when it has loaded, and passes over focus that moved until then. And the plain words that stand in for an element
 * can have its ids: a browser looks for the place in the address until the page is whole, finds it there, where nothing
 * shows any more, and takes the focus from what we have opened.
 */
function onLoad(): void {
  if (!location.hash) return;
  setTimeout(() => {
    const fragment = fragmentOf(location.hash);
    if (document.activeElement === document.body) targetFor(fragment)?.focusFragment(fragment);
  }, settledAfterLoad);
}

function onAddressChange(): void {
  const fragment = fragmentOf(location.hash);
  targetFor(fragment)?.navigateTo(fragment);
}

/** A router that changes the rest of the address leads nowhere new, and browsers say the others by `hashchange`. */
function onEntryChange({from, navigationType}: NavigationCurrentEntryChangeEvent): void {
  const isTold = navigationType === 'traverse' || (from.url ?? '').split('#', 2)[1] === location.hash.slice(1);
  if (!isTold) onAddressChange();
}

/**
 * Follows clicks on links to our fragments. A click on the fragment that is already in the address changes nothing and
 * fires no `hashchange`; routers and smooth scrollers prevent what a link does, and stop its click from bubbling. So the
 * click is heard on its way down, and nobody is asked: nothing else on the page answers for the id. Clicks that open a
 * tab or a window, or save, keep their meaning.
 */
function onClick(event: MouseEvent): void {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const path = event.composedPath();
  const link = path.find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
  if (!link?.hash || link.hasAttribute('download') || pageOf(link.href) !== pageOf(location.href)) return;
  const window = link.target || document.querySelector('base[target]')?.getAttribute('target');
  if (window && window !== '_self') return;
  const fragment = fragmentOf(link.hash);
  const candidates = targetsWith(fragment);
  const own = candidates.find(target => path.includes(target));
  if (!own && isElsewhere(fragment)) return;
  followed = own ?? preferred(candidates);
  if (followed?.hash === 'off') event.preventDefault();
  // After everybody else has had the click, and the address has changed.
  const target = followed;
  if (target) setTimeout(() => target.navigateTo(fragment));
}

/** Whether something else on the page has that id. What a page put inside our tags stands in for us and does not count. */
function isElsewhere(fragment: string): boolean {
  const other = document.getElementById(fragment);
  return other !== null && ![...targets].some(target => target.contains(other));
}
