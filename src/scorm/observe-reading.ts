import {ReadingState} from './reading-state.ts';

/**
 * Tells which sections of the guidance have been read to the end. What is observed is the last thing in each open panel,
 * against the window at the top: a frame that is as high as its content has all ends inside, and the reader does not see
 * them.
 *
 * @param guidance - The element, which may not have been defined yet.
 * @param prefix - What the ids of its sections begin with.
 * @param onRead - Called with a section's slug; for the same section perhaps more than once.
 */
export function observeReading(guidance: HTMLElement, prefix: string, onRead: (id: string) => void): void {
  const state = new ReadingState();
  /** What is observed of each section that is open. */
  const ends = new Map<string, Element>();
  const panelOf = (id: string) => guidance.shadowRoot?.getElementById(`${prefix}-${id}-panel`);

  const observer = new IntersectionObserver(entries => {
    for (const {target, isIntersecting} of entries)
      for (const [id, end] of ends) if (end === target && state.setEndInView(id, isIntersecting)) onRead(id);
  });

  const onVisit = ({target}: Event): void => {
    for (const id of ends.keys())
      if (target instanceof Node && panelOf(id)?.parentElement?.contains(target) && state.visit(id)) onRead(id);
  };

  guidance.addEventListener('guidance-section-toggled', ({id, open, cause}) => {
    // Focus that moves within a shadow root is not heard outside it. What listens already is not added again.
    for (const type of ['focusin', 'pointerdown']) guidance.shadowRoot?.addEventListener(type, onVisit);
    const before = ends.get(id);
    if (before) observer.unobserve(before);
    ends.delete(id);
    state.close(id);
    const panel = panelOf(id);
    if (!open || !panel) return;
    const end = panel.firstElementChild?.lastElementChild ?? panel;
    state.open(id, cause !== 'all');
    ends.set(id, end);
    observer.observe(end);
  });
}
