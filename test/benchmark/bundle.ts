import {resolve} from 'node:path';
import {type InputPluginOption, type Plugin, type RollupLog, rollup} from 'rollup';
import {bundled, dropIn} from '../../rollup.config.ts';
import type {Compiled} from '../../src/compiler/compile.ts';
import {printModule} from '../../src/compiler/render/render-module.ts';

/** One classic script from a module that is written here, built with the care that ours is built with, and whole packages. */
export async function bundle(code: string): Promise<string> {
  const entry = `${import.meta.dirname}/entry.js`;
  const written: Plugin = {
    name: 'written',
    resolveId: source => (source === entry ? entry : null),
    load: id => (id === entry ? code : null),
  };
  return build(entry, [written, ...withoutWords(bundled('guidance'))]);
}

const withoutWords = (plugins: Plugin[]): Plugin[] => plugins.filter(({name}) => name !== 'guidance');

/** Our drop-in with the given guidance in place of the folder's. */
export async function bundleDropIn(compiled: Compiled): Promise<string> {
  const {input, output, plugins} = dropIn('guidance');
  const prefix = '#guidance/';
  // As if they lay in the folder: what they import is looked for from there.
  const folder = `${resolve('guidance')}/`;
  const words: Plugin = {
    name: 'guidance',
    resolveId: source => (source.startsWith(prefix) ? source.replace(prefix, folder) : null),
    load: id => (id.startsWith(folder) ? printModule(id.slice(folder.length), compiled) : null),
  };
  return build(input, [words, ...withoutWords(plugins)], output);
}

async function build(input: string, plugins: InputPluginOption, output = {}): Promise<string> {
  const made = await rollup({input, plugins, onwarn: refuse});
  const [chunk] = (await made.generate({format: 'iife', ...output, sourcemap: false})).output;
  await made.close();
  return chunk.code;
}

/** A contestant that is built with a warning may not be what it would be on somebody's page. */
function refuse({message}: RollupLog): never {
  throw new Error(message);
}
