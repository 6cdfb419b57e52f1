/**
 * Fills the marked regions of a document: what stands between `<!-- name -->` and `<!-- /name -->` is replaced, and takes
 * the mark's own indent. A region without a text, or a text without a region, is a mistake in one of the two.
 */
export function fillRegions(document: string, texts: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(texts));
  const region = /^( *)<!-- ([a-z-]+) -->\n[\s\S]*?^\1<!-- \/\2 -->/gm;
  const filled = document.replace(region, (_, indent: string, name: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`there is nothing to fill the region "${name}" with`);
    unused.delete(name);
    const lines = [`<!-- ${name} -->`, ...text.trim().split('\n'), `<!-- /${name} -->`];
    return lines.map(line => line && indent + line).join('\n');
  });
  if (unused.size > 0) throw new Error(`the document has no region for: ${[...unused].join(', ')}`);
  return filled;
}
