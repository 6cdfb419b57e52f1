import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import type {Plugin, PreRenderedChunk, RollupOptions} from 'rollup';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {css} from './src/build/css-plugin.ts';
import {guidance} from './src/build/markdown-plugin.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** What every bundle needs: style sheets, TypeScript, packages. */
export const source: Plugin[] = [
  css(),
  // Without a condition an environment variable would decide which build of Lit comes in. And what package.json says of side
  // effects is about the package's modules, not about their sources.
  nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
  esbuild({target: 'es2022', define: {__VERSION__: JSON.stringify(version)}}),
];

/**
 * Takes the bytes out. What begins with `_` nobody outside may use, Lit's own names among them, so it is shortened; all
 * other names stay.
 *
 * @param isExpression - Whether the code is one expression, whose value is what counts.
 */
export const smaller = ({isExpression = false} = {}): Plugin =>
  terser({
    ecma: 2022,
    compress: {passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, expression: isExpression},
    mangle: {properties: {regex: /^_/}},
    // Plain ASCII, because a page in another encoding may be served the file without a word about its own.
    format: {comments: false, ascii_only: true},
  });

/** The check before everything else, as plain text: an import would be evaluated after Lit. */
function supportCheck(): string {
  const {code} = transformSync(readFileSync('src/drop-in/is-supported.ts', 'utf8'), {loader: 'ts'});
  return code.replace(/^export \{[^}]*\};?$/m, '').replace(/^export /gm, '');
}

/**
 * Names that pages like to use for something of their own: a `Map` that shows the way, MooTools' `Event`. Inside the
 * script they mean what they meant when it started, and `Event` what the browser means by it. Where one of them is of no
 * use already, the script steps aside here, before anything is defined. So it does where a page has given every object a
 * property that Lit takes for its own, and would show nothing at all.
 *
 * Lit notes its version and the like on `globalThis` and `Symbol`. Inside the script these are its own, so that nothing of
 * it is left on the page.
 */
const builtIns = `
const {Map, Set, WeakMap, Promise, MutationObserver, ShadowRoot, trustedTypes} = window;
for (const type of [Map, Set, WeakMap]) new type();
Promise.resolve();
for (const name of ['strings', 'hasChanged']) if (name in {}) throw new TypeError('every object has a property ' + name);
const Event = document.createEvent('Event').constructor;
const litPropertyMetadata = new WeakMap();
const globalThis = {ShadowRoot, trustedTypes, litPropertyMetadata};
const Symbol = Object.assign(name => window.Symbol(name), {for: window.Symbol.for, iterator: window.Symbol.iterator});`;

/** A runtime: a function of the content and of what the edition is called, which steps aside where it cannot run. */
export const runtime = (input: string): RollupOptions => ({
  input,
  output: {
    format: 'iife',
    name: 'start',
    // In a function of its own, because a minifier can do less with what is declared in the block of a `try`.
    banner: () => `((content, names) => {\n${supportCheck()}\ntry { if (isSupported(names)) (() => {${builtIns}`,
    footer: 'start(content, names);\n})(); } catch (error) { handleUnsupported(error, names); }\n})',
  },
  plugins: [...source, smaller({isExpression: true})],
});

/** The runtimes of all scripts that carry the elements along. */
export const runtimes = {
  dropIn: runtime('src/drop-in/drop-in.ts'),
  page: runtime('src/page/page.ts'),
  scorm: runtime('src/scorm/scorm.ts'),
} satisfies Record<string, RollupOptions>;

/** What fits frames to their content: a function of the tags of an edition. It has neither Lit nor words. */
export const frameParent: RollupOptions = {
  input: 'src/page/frame-parent.ts',
  output: {format: 'iife', name: 'start', banner: '(tags => {', footer: 'start(tags);\n})'},
  plugins: [...source, smaller({isExpression: true})],
};

/** What people import of the npm package, by the name of its file in `dist`. */
const packageEntries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  'define-social-media-guidance': 'src/define-social-media-guidance.ts',
  'define-before-you-post': 'src/define-before-you-post.ts',
  'content/guidance': 'src/content/guidance.ts',
  'content/checklist': 'src/content/checklist.ts',
  'locales/en-GB': 'src/locales/en-GB.ts',
  'locales/cy': 'src/locales/cy.ts',
};

/** Entries keep their names, and the modules behind them have a folder of their own. */
function packageFileName({name, facadeModuleId}: PreRenderedChunk): string {
  if (name in packageEntries) return '[name].js';
  return `modules/${facadeModuleId?.endsWith('.md') ? `guidance/${basename(facadeModuleId, '.md')}` : name}.js`;
}

const packageBanner = `/*! Social Media Guidance ${version} | MIT licence */`;

/** The npm package: Lit stays a dependency, and every entry brings no more than it needs. */
export const packageModules = (folder: string): RollupOptions => ({
  input: packageEntries,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    banner: packageBanner,
    // A module for each source, because bundlers leave out whole modules only: `version` alone brings no element.
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: packageFileName,
  },
  external: /^lit(\/|$)/,
  plugins: [guidance({folder}), ...source],
});

/** The plugin for Markdown, with the compiler and what that stands on: a project that uses it needs nothing else. */
export const packagePlugin: RollupOptions = {
  input: {rollup: 'src/build/markdown-plugin.ts'},
  output: {dir: 'dist', format: 'es', banner: packageBanner},
  external: /^node:/,
  plugins: source,
};

/**
 * The embed builder's script, which finds what the build has made in its page. It is a file that people open from their own
 * computer, so a minifier that leaves 3 % more and takes a tenth of the time is the better one.
 */
export const builder: RollupOptions = {
  input: 'src/builder/builder.ts',
  output: {format: 'iife'},
  plugins: [...source, minify({target: 'es2022', legalComments: 'none'})],
};

export default [...Object.values(runtimes), frameParent, packageModules('guidance'), packagePlugin, builder];
