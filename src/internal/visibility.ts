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
  if (!isDisplayed(element) || element.checkVisibility?.({opacityProperty: true}) === false) return false;
  let box = element.getBoundingClientRect();
  // No page scrolls beyond its beginning.
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || box.width === 0) return false;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node.matches('[aria-hidden="true"], [inert]')) return false;
    const {overflow} = getComputedStyle(node);
    if (overflow === 'visible') continue;
    const around = node.getBoundingClientRect();
    // What scrolls can bring everything into its own box.
    if (/auto|scroll/.test(overflow)) box = around;
    else if (!overlap(box, around)) return false;
  }
  return true;
}

/** Whether two boxes have more in common than the single pixel to which texts for screen readers are clipped. */
const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
