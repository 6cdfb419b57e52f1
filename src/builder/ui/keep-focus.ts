/**
 * Goes to the first of some places if what has the focus now is taken away or disabled by what is being drawn. Browsers
 * would go to the top of the page.
 *
 * @param drawn - Settles when it has been drawn.
 */
export async function keepFocus(drawn: Promise<unknown>, ...places: readonly string[]): Promise<void> {
  const focused = document.activeElement;
  await drawn;
  // In Safari a button that is clicked has no focus to lose.
  if (!focused || focused === document.body || (focused.isConnected && !focused.matches(':disabled'))) return;
  const place = places.map(selector => document.querySelector<HTMLElement>(selector)).find(found => found !== null);
  place?.focus();
}
