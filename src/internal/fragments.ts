import {pageOf} from './url.ts';

/** An element that answers for fragments of this page's address, such as `#smg-privacy`. */
export interface FragmentTarget extends EventTarget {
  /** `off` when the page wants its fragments left alone, as router pages do. */
  readonly hash: string;
  /** Whether this element shows something with that id. */
  answers(fragment: string): boolean;
  /** Shows it, moves focus to it and scrolls it into view. */
  reveal(fragment: string): void;
  /** Moves focus into it, and nothing else. */
  enter(fragment: string): void;
}

const targets = new Set<FragmentTarget>();
/** Whose a link was that somebody clicked: the change of fragment that follows is for the same element. */
let followed: FragmentTarget | undefined;
const watchers = new Set<() => void>();

/** The address of a place on this page. Absolute: a `<base href>` would send a bare `#id` to another page. */
export const addressOf = (fragment: string): string => `${pageOf(location.href)}#${fragment}`;

/** Whether some element on the page shows something with that id, so that a link to it would lead somewhere. */
export const isAnswered = (fragment: string): boolean => answering(fragment).length > 0;

/**
 * One of our ids from the `hash` of an address, or an empty string. Anything else belongs to somebody else (`#/page` is a
 * router's) and an enormous or malformed fragment is nobody's.
 */
export function fragmentOf(hash: string): string {
  try {
    return (hash && /^#(smg-[a-z\d-]{1,300})$/.exec(decodeURIComponent(hash))?.[1]) ?? '';
  } catch {
    return '';
  }
}

/**
 * Takes part from now on. However many elements do, there is one listener for each thing on the window and the document:
 * what listens already is not added again.
 */
export function addTarget(target: FragmentTarget): void {
  window.addEventListener('hashchange', onHashChange);
  window.addEventListener('load', onLoad);
  document.addEventListener('click', onClick);
  targets.add(target);
  targetsChanged();
}

/** Takes part no longer; the last one out removes the listeners. */
export function removeTarget(target: FragmentTarget): void {
  targets.delete(target);
  if (followed === target) followed = undefined;
  if (targets.size === 0) {
    window.removeEventListener('hashchange', onHashChange);
    window.removeEventListener('load', onLoad);
    document.removeEventListener('click', onClick);
  }
  targetsChanged();
}

/** Says that what a target answers for has changed. */
export function targetsChanged(): void {
  for (const watcher of watchers) watcher();
}

/**
 * Calls the watcher whenever `isAnswered` may have another answer, and before the page is printed. Returns how to stop.
 * Here too there is one listener on the window, however many elements watch.
 */
export function watchPage(watcher: () => void): () => void {
  window.addEventListener('beforeprint', targetsChanged);
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) window.removeEventListener('beforeprint', targetsChanged);
  };
}

const answering = (fragment: string): FragmentTarget[] => [...targets].filter(target => target.answers(fragment));

/** Of several elements that show the same section and read the address, the one last used; else the first that joined. */
function readerOf(fragment: string): FragmentTarget | undefined {
  const readers = answering(fragment).filter(target => target.hash !== 'off');
  return readers.find(target => target === followed) ?? readers[0];
}

/** Whether a fragment in the address is this element's to show: of several that could, one does. */
export const isFirstFor = (fragment: string, target: FragmentTarget): boolean => readerOf(fragment) === target;

/**
 * The plain words that stand in for an element can have its ids. A browser looks for the place in the address until the
 * page is whole, finds it there, where nothing shows any more, and takes the focus from what we have opened: at the frame
 * after `load` at the latest. So it is given back then, unless the reader has moved on.
 */
function onLoad(): void {
  if (!location.hash) return;
  window.requestAnimationFrame?.(() =>
    setTimeout(() => {
      const fragment = fragmentOf(location.hash);
      if (document.activeElement === document.body) readerOf(fragment)?.enter(fragment);
    }),
  );
}

function onHashChange(): void {
  const fragment = fragmentOf(location.hash);
  readerOf(fragment)?.reveal(fragment);
}

/**
 * Clicks are followed too, because a click on the fragment that is already in the address changes nothing and fires no
 * `hashchange`. Clicks that open a tab or a window, save or are already dealt with keep their meaning.
 */
function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const path = event.composedPath();
  const link = path.find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
  if (!link || link.hasAttribute('download') || pageOf(link.href) !== pageOf(location.href)) return;
  const window = link.target || document.querySelector('base[target]')?.getAttribute('target');
  if (window && window !== '_self') return;
  const fragment = fragmentOf(link.hash);
  const able = answering(fragment);
  followed = able.find(target => path.includes(target)) ?? able[0];
  if (followed?.hash === 'off') event.preventDefault();
  followed?.reveal(fragment);
}
