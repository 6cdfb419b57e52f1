/** The entry of one version, in the form that people who embed the widgets read. */
export interface Entry {
  /** The whole changelog, with the entry dated. */
  readonly changelog: string;
  /** The entry alone. */
  readonly text: string;
}

/**
 * Dates the entry of a version. It must be there and say what to do: whoever embeds the widgets reads nothing else.
 *
 * @param date - `22 November 2026`.
 */
export function releaseEntry(changelog: string, version: string, date: string): Entry {
  const heading = `## ${version}`;
  const parts = changelog.split(/^(?=## )/m);
  const at = parts.findIndex(part => part.startsWith(`${heading},`) || part.startsWith(`${heading}\n`));
  const found = parts[at];
  if (found === undefined) {
    throw new Error(`CHANGELOG.md has no entry for ${version}: write one under "${heading}, not released yet"`);
  }
  if (!/^\*\*To do:\*\* \S/m.test(found)) {
    throw new Error(`the entry for ${version} in CHANGELOG.md needs a line "**To do:** …", even if it is "nothing"`);
  }
  const text = found.replace(/^## .*$/m, `${heading}, ${date}`);
  return {changelog: parts.with(at, text).join(''), text: text.trim()};
}
