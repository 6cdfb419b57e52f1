/**
 * The command `emulate` of the browser tests (test/elements/support/emulate.ts). The test runner's own `emulateMedia`
 * knows no forced colours, and nothing but Chromium has a means to emulate media at all.
 */
export function emulate() {
  const sessions = new WeakMap();

  return {
    name: 'emulate',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`${session.browser.name} cannot emulate media`);
      const page = session.browser.getPage(session.id);
      // Emulation ends with its session, so there is one for the life of the page.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const {media = '', ...features} = payload;
      await sessions.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
      return true;
    },
  };
}
