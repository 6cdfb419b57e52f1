import type {BuilderTime} from './builder.ts';
import type {Measured} from './measure.ts';
import {median, nameOf, type Result, type Results} from './results.ts';
import {builderTargets, targets} from './targets.ts';
import {behind, growth} from './verdict.ts';

export interface Circumstances {
  readonly browser: string;
  readonly machine: string;
  readonly versions: readonly string[];
}

const figures: readonly {figure: keyof Measured; title: string; print(value: number): string; ratios?: true}[] = [
  {figure: 'bytes', title: 'On the wire', print: value => `${(value / 1000).toFixed(1)} kB`},
  {figure: 'requests', title: 'Requests', print: value => String(value)},
  {figure: 'usable', title: 'Usable after', print: value => `${value.toFixed(0)} ms`, ratios: true},
  {figure: 'busy', title: 'Main thread', print: value => `${value.toFixed(0)} ms`, ratios: true},
  {figure: 'heap', title: 'Heap', print: value => `${(value / 1e6).toFixed(1)} MB`},
  {figure: 'nodes', title: 'DOM nodes', print: value => String(value)},
  {figure: 'toggle', title: 'Toggle', print: value => `${value.toFixed(1)} ms`},
];

/** The whole document. Ratios are to the two floors: plain `<details>`, then Lit with one static template. */
export function report(
  results: Results,
  builder: readonly BuilderTime[],
  {browser, machine, versions}: Circumstances,
): string {
  const caseOf = ({sections, elements, machine}: Result) => `${sections} ${elements} ${machine.id}`;
  const tables = [...new Set(results.map(caseOf))].map(each =>
    table(results.filter(result => caseOf(result) === each)),
  );
  return `# Benchmark

Written by \`npm run benchmark\`, which anybody can repeat. The same guidance as each contestant would really be embedded,
served with brotli on one machine. Every round opens each page once, in a browser context of its own; the figures are
medians of all rounds. In brackets: how many times the two floors, plain \`<details>\` and Lit with one static template.

${browser}; ${machine}. ${versions.join(', ')}.

![On a ward PC: what travels, and when it is usable](benchmark.svg)

- **Usable**: all headings are there and a click on the first has opened its section.
- **Main thread**: its processor time until then. **Layout shift**: Cumulative Layout Shift of a page left alone.
- **Heap**: after garbage collection. **Toggle**: from a click to the end of the frame that shows it.
- **Ward PC**: processor four times slower, 1.6 Mbit/s, 150 ms.
- **Embed builder**: opened from a folder on the ward PC, until a letter that is typed at once shows.

Everybody shows the title, the introduction, the sections and the dates of the review. What has to be built is built as
ours is, with Lit's production build and the same minifier. The floor with Lit is a \`LitElement\` whose words are one
template without a value in it, so it can take no heading level, no site words and no choice of sections.
Ours carries the checklist, too, and has its functions compiled with the script, which Chrome does in the background
where a script asks for it ([why](decisions/0048-compile-hint.md)).
With a deferred script, ours reserves the room that docs/hosting.md gives for the seven sections there are.
zero-md comes without the styles and the Markdown parser that it would fetch from a content network: these are left out
and bundled.

H5P's accordion is missing: npm has the player (\`h5p-standalone\`) but not the content type.

## Targets

| Target | At most | Measured | |
|---|---:|---:|---|
${[...targets(results), ...builderTargets(builder)].join('\n')}

${tables.join('\n')}
## Where ours is behind, and why

Each of our shapes against each contestant: in how many of the cases above it is behind, and by how much at the most. In
time and memory, less than 10 % is no difference.

| Figure | Ahead of us | Our shape | Why |
|---|---|---|---|
${behind(results).join('\n')}

## Growth

${growth(results).join('\n') || 'Measured with more sections and elements only.'}
`;
}

function table(results: Results): string {
  const [first] = results;
  if (!first) return '';
  const {runs} = first;
  const title = nameOf(first);
  const floors = ['details', 'lit'].map(id => results.find(({contestant}) => contestant.id === id));
  const rows = results.map(result => {
    const cells = figures.map(({figure, print, ratios}) => {
      const value = median(result, figure);
      const compared = floors.map(floor => (floor ? (value / median(floor, figure)).toFixed(2) : '–'));
      return ratios ? `${print(value)} (${compared.join(', ')})` : print(value);
    });
    return `| ${result.contestant.name.replace('<details>', '`<details>`')} | ${cells.join(' | ')} | ${result.shift.toFixed(3)} |`;
  });
  return `## ${title[0]?.toUpperCase()}${title.slice(1)}

${runs.length} rounds.

| | ${figures.map(({title}) => title).join(' | ')} | Layout shift |
|---|${figures.map(() => '---:').join('|')}|---:|
${rows.join('\n')}
`;
}
