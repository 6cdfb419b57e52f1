/** A section that is open. */
interface OpenSection {
  /** Whether its end is in view; nothing before that is known. */
  isEndInView?: boolean;
  /** Whether the reader has gone to this section, beyond opening all at once. */
  isVisited: boolean;
}

/**
 * Decides when a section has been read to the end: while it was open, its end was in view, and the reader had gone to it.
 *
 * Opening one section is going to it. Opening all at once is not, and what that alone brings into view counts for nothing:
 * a section then counts when its end comes into view later, when an end that was in view leaves it because the reader
 * moves on, and when focus or a pointer goes into the section while its end is in view. So every reader can get there: by
 * scrolling, with a keyboard or a screen reader, and on a screen so tall that nothing is left to scroll.
 */
export class ReadingState {
  readonly #open = new Map<string, OpenSection>();

  /**
   * A section has been opened.
   *
   * @param isAlone - Whether the reader opened this section, and not all of them.
   */
  open(id: string, isAlone: boolean): void {
    this.#open.set(id, {isVisited: isAlone});
  }

  close(id: string): void {
    this.#open.delete(id);
  }

  /** The reader has gone into a section. Returns whether it has been read now. */
  visit(id: string): boolean {
    const section = this.#open.get(id);
    if (section) section.isVisited = true;
    return section?.isEndInView === true;
  }

  /** The end of a section is in view, or it is not. Returns whether the section has been read now. */
  setEndInView(id: string, isEndInView: boolean): boolean {
    const section = this.#open.get(id);
    if (!section) return false;
    const before = section.isEndInView;
    section.isEndInView = isEndInView;
    // Whatever moves after the section was opened has been moved by the reader.
    if (before !== undefined && before !== isEndInView) section.isVisited = true;
    return section.isVisited && (isEndInView || before === true);
  }
}
