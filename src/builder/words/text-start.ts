/** Shows another file from its first line. A browser puts the caret at the end of a text that it is given. */
export class TextStart {
  #box: HTMLTextAreaElement | undefined;
  #file = '';

  /** Called after each drawing. The same file stays where somebody is in it. */
  show(box: HTMLTextAreaElement | null, file: string): void {
    if (!box || (box === this.#box && file === this.#file)) return;
    // A new screen is drawn a moment before this is called, and somebody may be typing there.
    const isTypedInto = box !== this.#box && box === document.activeElement;
    this.#box = box;
    this.#file = file;
    if (isTypedInto) return;
    box.setSelectionRange(0, 0);
    // What scrolls is around the field, which is as high as its text.
    for (const scrolled of [box, box.parentElement]) scrolled?.scrollTo({top: 0});
  }
}
