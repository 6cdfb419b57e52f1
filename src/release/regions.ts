/**
 * Fills the marked regions of a document: what stands between `<!-- name -->` and `<!-- /name -->` is replaced.
 * A region without a text, or a text without a region, is a mistake in one of the two.
 */
export function fillRegions(document: string, texts: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(texts));
  const filled = document.replace(/<!-- ([a-z-]+) -->\n[\s\S]*?<!-- \/\1 -->/g, (_, name: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`there is nothing to fill the region "${name}" with`);
    unused.delete(name);
    return `<!-- ${name} -->\n${text.trim()}\n<!-- /${name} -->`;
  });
  if (unused.size > 0) throw new Error(`the document has no region for: ${[...unused].join(', ')}`);
  return filled;
}
