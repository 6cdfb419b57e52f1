/**
 * Fills the marked tables and lists of a document: the table or list below `<!-- name -->` is replaced. A mark without a
 * text to put there, or a text without a mark, is a mistake in one of the two.
 */
export function fillTables(document: string, tables: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(tables));
  const filled = document.replace(/^<!-- ([a-z-]+) -->\n(?:(?:\|.*\n)+|(?:(?:- | {2}).*\n)+)?/gm, (_, name: string) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`there is no table for the mark "${name}"`);
    unused.delete(name);
    return `<!-- ${name} -->\n${table}\n`;
  });
  if (unused.size > 0) throw new Error(`the document has no mark for: ${[...unused].join(', ')}`);
  return filled;
}
