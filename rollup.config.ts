import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transformSync} from 'esbuild';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {css} from './src/compile/css.ts';
import {guidance} from './src/compile/plugin.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** What every bundle needs: the words, the style sheets, TypeScript, packages. */
const source = (): Plugin[] => [
  guidance({folder: process.env.GUIDANCE ?? 'guidance'}),
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

const banner = `/*! Social Media Guidance ${version} | MIT licence | includes Lit, Copyright Google LLC, BSD-3-Clause licence */`;

const config: RollupOptions[] = [
  {
    input: 'src/embed/embed.ts',
    output: {
      file: 'dist/social-media-guidance.js',
      format: 'iife',
      sourcemap: true,
      intro: () => `${guard()}\nif (mayStart()) try {`,
      outro: '} catch (error) { stepAside(error); }',
    },
    plugins: [...source(), minify({target: 'es2022', legalComments: 'none', banner})],
  },
  {
    input: {index: 'src/index.ts', define: 'src/define.ts'},
    output: {dir: 'dist', format: 'es', sourcemap: true, banner},
    external: /^lit(\/|$)/,
    plugins: source(),
  },
];

export default config;
