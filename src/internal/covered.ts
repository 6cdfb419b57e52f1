import {contains, parentOf} from './visibility.ts';

/** How much of a place at the top of the window is hidden by what stays there, in pixels: a header, fixed or sticky. */
export function coveredHeight(place: Element): number {
  // The page has said itself how much room to leave.
  if (getComputedStyle(place).getPropertyValue('--smg-scroll-margin')) return 0;
  const {left, right, top, bottom} = place.getBoundingClientRect();
  const ends = [left + 1, (left + right) / 2, right - 1].flatMap(x =>
    [top + 1, bottom - 1].map(y => endOfBar(place, x, y)),
  );
  return Math.max(0, Math.max(...ends) - top);
}

/**
 * How far down a bar reaches that hides a point of a place, from the top of the window; 0 if none does. A layer over the
 * whole page may hold the bar. What reaches beyond the middle of the window is no bar, and nothing is below it.
 */
function endOfBar(place: Element, x: number, y: number): number {
  let end = 0;
  for (let node = topmostAt(place, x, y); node && !contains(node, place); node = parentOf(node)) {
    const {bottom} = node.getBoundingClientRect();
    if (bottom < innerHeight / 2) end = Math.max(end, bottom);
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return end;
  }
  return 0;
}

/** What one sees at a point, in the shadow roots of others, too. */
function topmostAt(place: Element, x: number, y: number): Element | null {
  let topmost = place.ownerDocument.elementFromPoint(x, y);
  while (topmost?.shadowRoot && !contains(topmost, place)) {
    const inner: Element | null = topmost.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner.getRootNode() !== topmost.shadowRoot) break;
    topmost = inner;
  }
  return topmost;
}
