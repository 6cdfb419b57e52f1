import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transformSync} from 'esbuild';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {builderFacts} from './src/builder/plugin.ts';
import {css} from './src/compile/css.ts';
import {guidance} from './src/compile/plugin.ts';
import {type Local, readLocalWords} from './src/pages/local-words-file.ts';
import {pages} from './src/pages/plugin.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

const folder = process.env.GUIDANCE ?? 'guidance';

/** What every bundle needs: the words, the style sheets, TypeScript, packages. */
const source = (): Plugin[] => [
  guidance({folder}),
  css(),
  // Without the condition an environment variable could bring in Lit's development build, six times the size.
  nodeResolve({exportConditions: ['production']}),
  esbuild({target: 'es2022', define: {__VERSION__: JSON.stringify(version)}}),
];

/** The guard as plain text, to stand before the bundle: an import would be evaluated after Lit. */
function guard(): string {
  const {code} = transformSync(readFileSync('src/embed/guard.ts', 'utf8'), {loader: 'ts'});
  return code.replace(/^export \{[^}]*\};?$/m, '').replace(/^export /gm, '');
}

const ownBanner = `/*! Social Media Guidance ${version} | MIT licence`;
const banner = `${ownBanner} | includes Lit, Copyright Google LLC, BSD-3-Clause licence */`;

/** A classic script that steps aside where it cannot run. */
const guarded = {
  format: 'iife',
  intro: () => `${guard()}\nif (mayStart()) try {`,
  outro: '} catch (error) { stepAside(error); }',
} as const;

const small = (notice = banner) => minify({target: 'es2022', legalComments: 'none', banner: notice});

const config = (local: Local): RollupOptions[] => [
  {
    input: 'src/embed/embed.ts',
    output: {...guarded, file: 'dist/social-media-guidance.js', sourcemap: true},
    plugins: [...source(), small()],
  },
  {
    input: 'src/pages/page.ts',
    output: {...guarded, dir: 'dist', entryFileNames: 'external/page.js'},
    plugins: [...source(), small(), pages({folder, local})],
  },
  {
    input: 'src/pages/frame-parent.ts',
    output: {file: 'dist/frame-parent.js', format: 'iife'},
    plugins: [esbuild({target: 'es2022'}), small(`${ownBanner} */`)],
  },
  {
    input: {index: 'src/index.ts', define: 'src/define.ts'},
    output: {dir: 'dist', format: 'es', sourcemap: true, banner},
    external: /^lit(\/|$)/,
    plugins: source(),
  },
  // After the others, because it holds what they made.
  {
    input: 'src/builder/builder.ts',
    output: {file: 'dist/builder.js', format: 'iife'},
    plugins: [builderFacts({folder, version}), ...source(), minify({target: 'es2022', legalComments: 'none'})],
  },
];

/** `npm run build -- --local my-trust.json`. Rollup warns of options it does not know, so ours is taken out. */
export default (options: Record<string, unknown>): RollupOptions[] => {
  const {local} = options;
  delete options.local;
  return config(local === undefined ? {words: {}} : readLocalWords(local));
};
