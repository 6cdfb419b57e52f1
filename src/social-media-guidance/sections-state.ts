import {guidance} from '../content/index.ts';
import type {Section} from '../content/types.ts';
import {quote, warn} from '../internal/warn.ts';

const known = new Set(guidance.sections.map(section => section.id));

/** Names separated by spaces, as in `class`. Commas are a likely slip, and `null` is an attribute taken away. */
const names = (list: string | null): string[] => list?.match(/[^\s,]+/g) ?? [];

/**
 * Which sections an element shows, and which of them are open. What is open stays so while it is not shown, so that a
 * page can narrow the choice and widen it again.
 */
export class SectionList {
  /** The sections shown, in the order of the guidance. */
  shown: readonly Section[] = guidance.sections;
  #ids: ReadonlySet<string> = known;
  readonly #open = new Set<string>();

  /** Shows only the sections named; all of them when no name is known. */
  choose(list: string | null): void {
    const wanted = names(list);
    for (const name of wanted) if (!known.has(name)) warn(`there is no section ${quote(name)}.`);
    const found = new Set(wanted.filter(name => known.has(name)));
    this.#ids = found.size ? found : known;
    this.shown = guidance.sections.filter(({id}) => this.#ids.has(id));
  }

  /** Opens the sections named, or `all`, whether they are shown yet or not. */
  openAtFirst(list: string): void {
    const wanted = names(list);
    for (const id of wanted.includes('all') ? known : wanted) this.#open.add(id);
  }

  shows(id: string): boolean {
    return this.#ids.has(id);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  get allOpen(): boolean {
    return this.shown.every(({id}) => this.#open.has(id));
  }

  /** Opens or closes sections; without ids, all that are shown. Returns those that changed. */
  set(open: boolean, ids: readonly string[] = this.shown.map(({id}) => id)): string[] {
    const changed = ids.filter(id => this.#ids.has(id) && this.#open.has(id) !== open);
    for (const id of changed) open ? this.#open.add(id) : this.#open.delete(id);
    return changed;
  }
}
