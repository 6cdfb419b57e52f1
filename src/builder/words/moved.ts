/** A list with one of its items moved, and no further than to either end. */
export function moved<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const others = items.toSpliced(index, 1);
  return others.toSpliced(Math.max(0, index + by), 0, ...items.slice(index, index + 1));
}
