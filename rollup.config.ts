import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {builderFacts} from './src/build/builder-facts-plugin.ts';
import {css} from './src/build/css-plugin.ts';
import {cutLit} from './src/build/cut-lit.ts';
import {markTemplates} from './src/build/mark-templates.ts';
import {guidance} from './src/build/markdown-plugin.ts';
import {packageFiles} from './src/build/package/package-plugin.ts';
import {pages} from './src/build/pages-plugin.ts';
import {paper} from './src/build/paper-plugin.ts';
import {privateNames} from './src/build/private-names.ts';
import {scormPackage} from './src/build/scorm-plugin.ts';
import {tidyTemplates} from './src/build/tidy-templates.ts';
import {type Local, readLocalWords} from './src/site/site-config.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** What every bundle needs: the words, the style sheets, TypeScript, packages. */
const source = (folder: string, condition: 'production' | 'development'): Plugin[] => [
  guidance({folder}),
  css(),
  // Without a condition an environment variable would decide which build of a package comes in.
  nodeResolve({exportConditions: [condition]}),
  esbuild({target: 'es2022', define: {__VERSION__: JSON.stringify(version)}}),
  tidyTemplates(),
];

/**
 * Takes the bytes out, and shortens the names of properties that match: nobody outside may use them. The banner names the
 * licences, so it alone keeps its comment.
 */
const smaller = (ownNames: RegExp): Plugin =>
  terser({
    ecma: 2022,
    compress: {passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, inline: 1},
    mangle: {properties: {regex: ownNames}},
    // Plain ASCII, because a page in another encoding may be served the file without a word about its own.
    format: {comments: /^!|^# allFunctions/, ascii_only: true},
  });

/** A script with all that it needs. `_$` is Lit's mark for names that nobody outside may use. */
export const bundled = (folder: string): Plugin[] => [...source(folder, 'production'), smaller(/^_\$/)];

/**
 * A script that brings our elements along, and Lit: templates compiled, and of Lit's readable build what they use. There
 * and in our own code, `_` stands before nothing but what is private; other private names of ours are listed.
 */
const bundledWithLit = (folder: string): Plugin[] => [
  ...source(folder, 'development'),
  markTemplates(),
  cutLit(),
  smaller(new RegExp(`^(_.*|${privateNames.join('|')})$`)),
];

/** The guard as plain text, to stand before the bundle: an import would be evaluated after Lit. */
function guard(): string {
  const {code} = transformSync(readFileSync('src/drop-in/is-supported.ts', 'utf8'), {loader: 'ts'});
  return code.replace(/^export \{[^}]*\};?$/m, '').replace(/^export /gm, '');
}

/**
 * Names that pages like to use for something of their own: a `Map` that shows the way, MooTools' `Event`. Inside the
 * script they mean what they meant when it started, and `Event` what the browser means by it. Where one of them is of no
 * use already, the script steps aside here, before anything is defined. And a document for Lit (src/build/cut-lit.ts).
 */
const builtIns = `
const {Map, Set, WeakMap, Promise, MutationObserver} = window;
for (const type of [Map, Set, WeakMap]) new type();
Promise.resolve();
const Event = document.createEvent('Event').constructor;
const htmlDocument = document.implementation.createHTMLDocument('');`;

const ownBanner = `/*! Social Media Guidance ${version} | MIT licence`;
const banner = `${ownBanner} | includes Lit, Copyright Google LLC, BSD-3-Clause licence */`;

/**
 * Has all functions compiled with the script, in the background while it arrives, instead of one by one when they are
 * first called, which most of them are at once. Chrome does so since version 136; to others it is a comment.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** A classic script that steps aside where it cannot run. */
const guarded = {
  format: 'iife',
  banner: `${compileHint}\n${banner}`,
  // In a function of its own, because a minifier can do less with what is declared in the block of a `try`.
  intro: () => `${guard()}\ntry { if (mayStart()) (() => {${builtIns}`,
  outro: '})(); } catch (error) { stepAside(error); }',
} as const;

/** The drop-in, with the words of a folder. */
export const dropIn = (folder: string) =>
  ({
    input: 'src/drop-in/drop-in.ts',
    output: {...guarded, file: 'dist/social-media-guidance.js', sourcemap: true},
    plugins: bundledWithLit(folder),
  }) satisfies RollupOptions;

const config = (folder: string, local: Local): RollupOptions[] => [
  dropIn(folder),
  {
    input: 'src/page/frame-parent.ts',
    output: {file: 'dist/frame-parent.js', format: 'iife', banner: `${ownBanner} */`},
    plugins: [esbuild({target: 'es2022'}), smaller(/^_\$/)],
  },
  // After the scripts whose hashes it publishes.
  {
    input: 'src/page/page.ts',
    output: {...guarded, dir: 'dist', entryFileNames: 'external/page.js'},
    plugins: [...bundledWithLit(folder), pages({folder, local, version}), paper({folder, local, version})],
  },
  {
    input: 'src/scorm/scorm.ts',
    output: {...guarded, dir: 'dist/scorm', entryFileNames: 'page.js'},
    plugins: [...bundledWithLit(folder), scormPackage({folder, local, version})],
  },
  {
    input: {index: 'src/index.ts', define: 'src/define.ts'},
    output: {dir: 'dist', format: 'es', sourcemap: true, banner: `${ownBanner} */`, chunkFileNames: 'elements.js'},
    external: /^lit(\/|$)/,
    plugins: [
      ...source(folder, 'production'),
      packageFiles({
        entries: ['index', 'define'],
        tags: {SocialMediaGuidance: 'social-media-guidance', BeforeYouPost: 'before-you-post'},
      }),
    ],
  },
  // After the others, because it holds what they made.
  {
    input: 'src/builder/builder.ts',
    output: {file: 'dist/builder.js', format: 'iife'},
    plugins: [builderFacts({folder, version}), ...bundled(folder)],
  },
];

/** `npm run build -- --local my-trust.json`. Rollup warns of options it does not know, so ours is taken out. */
export default (options: Record<string, unknown>): RollupOptions[] => {
  const {local} = options;
  delete options.local;
  return config(process.env.GUIDANCE ?? 'guidance', local === undefined ? {words: {}} : readLocalWords(local));
};
