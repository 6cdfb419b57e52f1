import {SourceMap} from 'node:module';
import {brotliCompressSync, constants} from 'node:zlib';
import {type OutputChunk, rollup} from 'rollup';
import {dropIn} from '../../rollup.config.ts';

/** What travels over the wire from a server that compresses as well as it can. */
export function weigh(text: string): number {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

/** The drop-in as `npm run build` makes it, with the words of a folder, which may be empty. */
export async function buildDropIn(folder: string): Promise<OutputChunk> {
  const options = dropIn(folder);
  const bundle = await rollup(options);
  const {output} = await bundle.generate(options.output);
  await bundle.close();
  return output[0];
}

const parts: Readonly<Record<string, RegExp>> = {
  Lit: /\/lit-html\/|\/src\/lit\//,
  // As one text, in the file that joins them.
  styles: /\.css$|\/style-sheet\.ts$/,
  elements: /\/src\/elements\//,
  words: /\.md$|\/src\/messages\//,
};

/**
 * How many bytes each part adds: what the script would lose in weight without it. The sum is less than the whole, because
 * parts that resemble each other share.
 */
export function weighParts({code, map}: OutputChunk): Record<string, number> {
  if (!map) throw new Error('the drop-in is built without a source map');
  const owners = ownersOf(code, new SourceMap({...map, file: map.file ?? '', sourceRoot: '', sourcesContent: []}));
  const total = weigh(code);
  const without = (part: string): string => [...code].filter((_, at) => owners[at] !== part).join('');
  return Object.fromEntries([...Object.keys(parts), 'rest'].map(part => [part, total - weigh(without(part))]));
}

/** The part that each character comes from. */
function ownersOf(code: string, map: SourceMap): string[] {
  return code.split('\n').flatMap((line, row) =>
    [...`${line}\n`].map((_, column) => {
      const entry = map.findEntry(row, column);
      const source = 'originalSource' in entry ? `/${entry.originalSource}` : '';
      return Object.keys(parts).find(part => parts[part]?.test(source)) ?? 'rest';
    }),
  );
}
