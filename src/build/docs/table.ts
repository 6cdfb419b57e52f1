/** A table in Markdown. A cell may not hold a bar of its own. */
export function table(heading: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const line = (cells: readonly (string | undefined)[]): string =>
    `| ${cells.map(cell => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heading), `|${'---|'.repeat(heading.length)}`, ...rows.map(line)].join('\n');
}
