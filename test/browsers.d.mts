/** The executable of each engine found. For WebKit that is the driver. */
export function findBrowsers(): Partial<Record<'chromium' | 'firefox' | 'webkit', string>>;
