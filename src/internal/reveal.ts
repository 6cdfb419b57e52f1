import {coveredHeight} from './covered.ts';
import {isDisplayed, parentOf} from './visibility.ts';

/*
 * Brings what a link leads to into view, on pages that hide, cover or scroll away what they did not put there themselves.
 */

/** How long a page may take to come to rest, in milliseconds, after it has shown a place that it was led to. */
const settlingTime = 3000;
/** How long a place that is invisible is waited for, in milliseconds. No event tells when a page becomes visible. */
const longestWait = 60_000;
/** How often the place is looked at meanwhile, in milliseconds. */
const interval = 100;

/** More bars than pages put on top of one another. */
const mostBars = 5;
/** Room between a bar and a place for the outline of its focus, in pixels. */
const roomForOutline = 8;

/** What a person does to move about. After that the page is theirs, and nothing is brought back into view. */
const personalEvents = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

export interface RevealOptions {
  /** Whether focus moves to the place, too. */
  readonly focus: boolean;
}

/** The place revealed last, and what ends the watch over it: a page follows one link at a time. */
let watched: {readonly place: Element; readonly stop: () => void} | undefined;

/**
 * Brings a place into view: opens closed ancestors, moves focus, scrolls clear of a fixed header, and sees to it that the
 * place is still in view when the page has come to rest.
 */
export function reveal(place: HTMLElement, options: RevealOptions): void {
  watched?.stop();
  const hasMovedOn = watchFocus(place);
  openAncestors(place);
  bring(place, options);
  watched = {place, stop: watch(place, options, hasMovedOn)};
}

/** Looks after a place no longer, if it is in a root that leaves the page. */
export function stopRevealing(root: ShadowRoot | null): void {
  if (watched && watched.place.getRootNode() === root) watched.stop();
}

/** Moves focus to a heading without scrolling. It takes focus only from us: as a Tab stop it would be in the way. */
export function focusPlace(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({preventScroll: true});
}

/** Scrolls a place that is in view out from under a bar at the top of the window, if one covers it. */
export function uncover(place: HTMLElement): void {
  if (coveredHeight(place) > 0) scrollClear(place);
}

function bring(place: HTMLElement, {focus}: RevealOptions): void {
  if (focus) focusPlace(place);
  scrollClear(place);
}

/** Scrolls a place to the top of the window, below the bars that are there. */
function scrollClear(place: HTMLElement): void {
  const {style} = place;
  // A margin moves what the browser scrolls to, so that it finds its way through columns that scroll by themselves.
  for (let bars = 0; bars <= mostBars; bars += 1) {
    place.scrollIntoView({block: 'start', behavior: 'instant'});
    const margin = Number.parseFloat(getComputedStyle(place).scrollMarginTop);
    const covered = coveredHeight(place);
    // Below one bar there may be another.
    if (covered === 0) break;
    style.scrollMarginTop = `${margin + covered + roomForOutline}px`;
  }
  style.scrollMarginTop = '';
}

/**
 * Opens what the page has closed around a place, the way browsers do it for their own targets: "ancestor revealing
 * algorithm", HTML standard.
 */
function openAncestors(place: Element): void {
  for (let node = parentOf(place); node; node = parentOf(node)) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (node.getAttribute('hidden')?.toLowerCase() !== 'until-found') continue;
    node.dispatchEvent(new Event('beforematch', {bubbles: true}));
    node.removeAttribute('hidden');
  }
}

/**
 * Looks after a place until the page has come to rest or the reader moves on. Pages scroll to the top after they have put
 * new content in (Turbo, Swup), and keep everything invisible behind a preloader, where nothing can take focus.
 *
 * A place that is not displayed, in a tab of the page's, is brought into view when it is. Returns how to stop.
 */
function watch(place: HTMLElement, options: RevealOptions, hasMovedOn: () => boolean): () => void {
  let wasDisplayed = isDisplayed(place);
  const start = Date.now();
  let end = start + settlingTime;

  const look = (): void => {
    const isShown = isDisplayed(place);
    if (!place.isConnected || (wasDisplayed && (hasMovedOn() || Date.now() > end))) {
      stop();
    } else if (isShown && !wasDisplayed) {
      wasDisplayed = true;
      end = Date.now() + settlingTime;
      // Somebody who opens the page's tab means to go on to the place in it, and keeps the focus on the tab.
      bring(place, {focus: options.focus && !hasMovedOn()});
      if (hasMovedOn()) stop();
    } else if (isShown && (!isInView(place) || (options.focus && !hasFocus(place)))) {
      bring(place, options);
    }
  };
  const timer = setInterval(() => {
    look();
    // From here on only a change of size can tell.
    if (!wasDisplayed && Date.now() > start + longestWait) clearInterval(timer);
  }, interval);
  const observer = wasDisplayed ? undefined : new ResizeObserver(look);
  observer?.observe(place);
  const onPerson = (): void => {
    if (wasDisplayed) stop();
  };
  for (const type of personalEvents) window.addEventListener(type, onPerson, {capture: true, passive: true});

  function stop(): void {
    clearInterval(timer);
    observer?.disconnect();
    for (const type of personalEvents) window.removeEventListener(type, onPerson, {capture: true});
  }
  return stop;
}

/** Tells, from now on, whether focus is where neither the reader's link nor we have put it. */
function watchFocus(place: Element): () => boolean {
  const innermost = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  const link = innermost();
  return () => {
    const active = innermost();
    return active !== null && ![document.body, link, place].includes(active);
  };
}

const hasFocus = (place: Element): boolean => (place.getRootNode() as ShadowRoot).activeElement === place;

/** Whether the beginning of a place is within the window, and nothing that stays at the top covers it. */
function isInView(place: Element): boolean {
  const {top} = place.getBoundingClientRect();
  return top > -1 && top < window.innerHeight && coveredHeight(place) === 0;
}
