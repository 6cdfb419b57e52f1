/**
 * Waits until a fact holds and returns it. A fact is anything but `false`, `null` and `undefined`.
 *
 *     const panel = await until(() => find(widget, 'region'), 'the panel shows');
 */
export async function until<Fact>(
  fact: () => Fact | Promise<Fact>,
  sentence: string,
  patience = 4000,
): Promise<Exclude<Fact, false | null | undefined>> {
  const deadline = performance.now() + patience;
  for (;;) {
    const value = await fact();
    if (value !== false && value !== null && value !== undefined)
      return value as Exclude<Fact, false | null | undefined>;
    if (performance.now() > deadline) throw new Error(`waited in vain until ${sentence}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
