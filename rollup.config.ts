import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {buildSync} from 'esbuild';
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
  const built = buildSync({
    entryPoints: ['src/embed/guard.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'guard',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

const banner = `/*! Social Media Guidance ${version} | MIT licence | includes Lit, Copyright Google LLC, BSD-3-Clause licence */`;

const config: RollupOptions[] = [
  {
    input: 'src/embed/embed.ts',
    output: {
      file: 'dist/social-media-guidance.js',
      format: 'iife',
      sourcemap: true,
      banner,
      intro: () => `${guard()}\nif (guard.mayStart()) try {`,
      outro: '} catch (error) { guard.stepAside(error); }',
    },
    plugins: [...source(), minify({target: 'es2022', legalComments: 'inline'})],
  },
  {
    input: {index: 'src/index.ts', define: 'src/define.ts'},
    output: {dir: 'dist', format: 'es', sourcemap: true, banner},
    external: /^lit(\/|$)/,
    plugins: source(),
  },
];

export default config;
