/** The element around another, out of shadow roots and slots, too. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** Whether an element is around a place or is the place, shadow roots included. */
export function contains(element: Element, place: Element): boolean {
  for (let node: Element | null = place; node; node = parentOf(node)) if (node === element) return true;
  return false;
}

/** Whether an element can be seen and take focus, if one goes to where it is. */
export const isDisplayed = (element: Element): boolean =>
  element.checkVisibility?.({visibilityProperty: true}) ?? element.getClientRects().length > 0;

/**
 * Whether a reader can get to see an element that is displayed: pages hide copies also by making them transparent, by
 * clipping them to nothing and beyond the edges, and say so with `aria-hidden` or `inert`.
 */
export function isWithinReach(element: Element): boolean {
  const {right, bottom, width} = element.getBoundingClientRect();
  // No page scrolls beyond its beginning.
  if (width === 0 || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  if (element.checkVisibility?.({visibilityProperty: true, opacityProperty: true}) === false) return false;
  for (let node: Element | null = element; node; node = parentOf(node))
    if (node.matches('[aria-hidden="true"], [inert]') || isClipped(node)) return false;
  return true;
}

/** Whether what is in an element is clipped to nothing, or to the single pixel that is left to screen readers. */
const isClipped = (element: Element): boolean =>
  (element.clientHeight < 2 || element.clientWidth < 2) && getComputedStyle(element).overflow !== 'visible';
