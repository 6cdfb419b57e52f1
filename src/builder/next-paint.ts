/** Waits until what has changed on the page has been drawn. */
export const nextPaint = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
