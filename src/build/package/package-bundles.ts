import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import type {PreRenderedChunk, RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {css} from '../css-plugin.ts';
import {guidance} from '../markdown-plugin.ts';
import {packageFilesPlugin} from './package-plugin.ts';

interface Options {
  /** The folder with the words. */
  readonly folder: string;
  readonly version: string;
  /** Stands before each module. */
  readonly banner: string;
}

/** What people import, by the name of its file in `dist`. */
const entries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  'define-social-media-guidance': 'src/define-social-media-guidance.ts',
  'define-before-you-post': 'src/define-before-you-post.ts',
  'content/guidance': 'src/content/guidance.ts',
  'content/checklist': 'src/content/checklist.ts',
  'locales/en-GB': 'src/locales/en-GB.ts',
};

/** The licences of what the plugin for Markdown brings along ask to be passed on with it. */
const includedLicences = (): string =>
  ['marked/LICENSE', 'yaml/LICENSE', 'entities/LICENSE']
    .map(file => `${file.split('/', 1)}\n\n${readFileSync(`node_modules/${file}`, 'utf8').trim()}\n`)
    .join('\n\n');

/** The ES modules of the npm package, for people who bundle, and the plugin for their words. */
export const packageBundles = ({folder, version, banner}: Options): RollupOptions[] => [
  {
    input: entries,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      banner,
      // A module for each source, because bundlers leave out whole modules only: `version` alone brings no element.
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: fileName,
    },
    external: /^lit(\/|$)/,
    plugins: [
      guidance({folder}),
      css(),
      esbuild({target: 'es2022', define: {__VERSION__: JSON.stringify(version)}}),
      packageFilesPlugin(),
    ],
  },
  {
    // Everything it needs is inside, so that Lit stays the only dependency.
    input: {rollup: 'src/build/markdown-plugin.ts'},
    output: {dir: 'dist', format: 'es', banner},
    external: /^node:/,
    plugins: [
      nodeResolve({exportConditions: ['production']}),
      esbuild({target: 'node20'}),
      {
        name: 'included-licences',
        generateBundle() {
          this.emitFile({type: 'asset', fileName: 'rollup.licences.txt', source: includedLicences()});
        },
      },
    ],
  },
];

/** Entries keep their names, and the modules behind them have a folder of their own. */
function fileName({name, facadeModuleId}: PreRenderedChunk): string {
  if (name in entries) return '[name].js';
  const inGuidance = facadeModuleId?.endsWith('.md') ? `guidance/${basename(facadeModuleId, '.md')}` : name;
  return `modules/${inGuidance}.js`;
}
