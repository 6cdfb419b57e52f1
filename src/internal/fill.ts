/** Fills `{name}` in a message. A name without a value stays as it is, so that a slip shows in the first test. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
