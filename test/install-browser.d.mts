/** Gets a Chromium for a machine that has no browser at all, and returns its path. */
export function installBrowser(cacheDir: string): Promise<string | undefined>;
