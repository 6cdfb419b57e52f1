import {median, type Result, type Results} from './results.ts';

const barHeight = 22;
const left = 230;
const width = 330;

/** Two bars each, for the ward PC with seven sections: bytes on the wire, and time until usable. */
export function chart(results: Results): string {
  const shown = results.filter(
    ({machine, sections, elements}) => machine.id === 'ward' && sections === 7 && elements === 1,
  );
  const height = 50 + shown.length * barHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + 2 * width + 20} ${height}" font-family="sans-serif" font-size="13">
<title>Bytes on the wire and time until usable on a ward PC</title>
<rect width="100%" height="100%" fill="#fff"/>
${column(shown, left, 'kB on the wire', result => median(result, 'bytes') / 1000)}
${column(shown, left + width, 'Seconds until usable', result => median(result, 'usable') / 1000)}
${shown.map(({contestant}, row) => text(left - 10, row, contestant.name, ' text-anchor="end"')).join('\n')}
</svg>
`;
}

function column(shown: Results, x: number, title: string, amount: (result: Result) => number): string {
  const largest = Math.max(...shown.map(amount));
  const bars = shown.map((result, row) => {
    const value = amount(result);
    const length = Math.max(1, (value / largest) * (width - 80));
    const colour = result.contestant.id.startsWith('ours') ? '#005eb8' : '#8a98a5';
    const bar = `<rect x="${x}" y="${36 + row * barHeight}" width="${length.toFixed(1)}" height="15" fill="${colour}"/>`;
    return `${bar}\n${text(x + length + 6, row, value.toFixed(value < 10 ? 2 : 0))}`;
  });
  return [`<text x="${x}" y="20" font-weight="bold">${title}</text>`, ...bars].join('\n');
}

const text = (x: number, row: number, words: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${48 + row * barHeight}"${more}>${words.replaceAll('<', '&lt;')}</text>`;
