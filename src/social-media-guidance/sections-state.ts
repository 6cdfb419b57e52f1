/** Names separated by spaces, as in `class`. Commas are a likely slip. */
const namesIn = (list: string): string[] => list.match(/[^\s,]+/g) ?? [];

/**
 * Which sections an element shows, and which of them are open. What is open stays so while it is not shown, so that a
 * page can narrow the choice and widen it again.
 */
export class SectionsState {
  readonly #all: ReadonlySet<string>;
  #visible: ReadonlySet<string>;
  readonly #open = new Set<string>();

  /** @param ids - The slugs of all sections, in the order of the guidance. */
  constructor(ids: readonly string[]) {
    this.#all = new Set(ids);
    this.#visible = this.#all;
  }

  /**
   * Shows only the sections named, in the order of the guidance; all of them when no name is known.
   *
   * @param list - Slugs separated by spaces.
   * @returns the names that no section has
   */
  setVisible(list: string): string[] {
    const wanted = namesIn(list);
    const visible = [...this.#all].filter(id => wanted.includes(id));
    this.#visible = visible.length > 0 ? new Set(visible) : this.#all;
    return wanted.filter(name => !this.#all.has(name));
  }

  /** Opens the sections named, or `all`, whether they are shown yet or not. */
  openInitially(list: string): void {
    const wanted = namesIn(list);
    for (const id of wanted.includes('all') ? this.#all : wanted) this.#open.add(id);
  }

  isVisible(id: string): boolean {
    return this.#visible.has(id);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Slugs of the sections shown. */
  get visibleIds(): readonly string[] {
    return [...this.#visible];
  }

  /** Whether all that are shown are open. */
  get areAllOpen(): boolean {
    return this.visibleIds.every(id => this.#open.has(id));
  }

  /** Opens or closes sections; without ids, all that are shown. Returns those that changed. */
  setOpen(open: boolean, ids: readonly string[] = this.visibleIds): string[] {
    const changed = ids.filter(id => this.#visible.has(id) && this.#open.has(id) !== open);
    for (const id of changed) open ? this.#open.add(id) : this.#open.delete(id);
    return changed;
  }
}
