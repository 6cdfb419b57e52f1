import {type Plugin, type RollupLog, rollup} from 'rollup';
import {smaller, source} from '../../rollup.config.ts';

/** One classic script from a module that is written here, built with the care that ours is built with, and whole packages. */
export async function bundle(code: string): Promise<string> {
  const entry = `${import.meta.dirname}/entry.js`;
  const written: Plugin = {
    name: 'written',
    resolveId: source => (source === entry ? entry : null),
    load: id => (id === entry ? code : null),
  };
  const made = await rollup({input: entry, plugins: [written, ...source, smaller()], onwarn: refuse});
  const [chunk] = (await made.generate({format: 'iife'})).output;
  await made.close();
  return chunk.code;
}

/** A contestant that is built with a warning may not be what it would be on somebody's page. */
function refuse({message}: RollupLog): never {
  throw new Error(message);
}
