/** Waits until what has changed on the page has been drawn. In a tab behind another nothing is, so there is no wait. */
export const nextPaint = (): Promise<void> =>
  new Promise(resolve => (document.hidden ? resolve() : requestAnimationFrame(() => setTimeout(resolve))));
