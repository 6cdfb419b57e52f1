/**
 * Says where in the frame a link inside it has led to, in whole pixels from the top. A frame that is as high as its
 * content has nothing to scroll itself, and Safari lets no frame scroll a page of another origin.
 *
 * It waits until the frame fits, because a link may open a section: before, neither the frame nor the page around it
 * may be long enough to get there. In a frame that never fits nothing is said, and it scrolls by itself.
 */
export function onLinkFollowed(fits: () => boolean, say: (top: number) => void): void {
  let fragment = '';
  let place: Element | undefined;

  const sayOnceItFits = (): void => {
    if (!place || !fits()) return;
    const margin = Number.parseFloat(getComputedStyle(place).scrollMarginTop);
    say(Math.max(0, Math.round(place.getBoundingClientRect().top - margin)));
    place = undefined;
  };

  // Before anybody acts on the click.
  const onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
    fragment = link?.hash.slice(1) ?? '';
    place = undefined;
  };
  // The elements move focus to what a link leads to, when it is there.
  const onFocus = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    if (!fragment || !(focused instanceof Element)) return;
    place = focused.closest(`[id="${CSS.escape(fragment)}"]`) ?? undefined;
    // Once: later the reader comes back by themselves, and nothing may move under a pointer.
    if (place) fragment = '';
    // Chromium and Firefox let the frame scroll the page around it. That goes first, so that what we say comes last.
    requestAnimationFrame(sayOnceItFits);
  };
  document.addEventListener('click', onClick, true);
  document.addEventListener('focusin', onFocus);
  window.addEventListener('resize', sayOnceItFits);
}
