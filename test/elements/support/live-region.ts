/** The regions of an element that screen readers read whenever their text changes. */
export const liveRegions = (widget: Element): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('[aria-live]') ?? []),
];

/** What a person hears of a text: not the character that makes it differ from the one before. */
export const heard = (text: string): string => text.replace(/\u00a0$/, '');
