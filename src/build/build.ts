// `npm run build`: makes everything in `dist/` from `guidance/` and `src/`. `--help` lists the options.

import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {
  type InputPluginOption,
  type OutputOptions,
  type RollupLog,
  type RollupOptions,
  type RollupOutput,
  rollup,
} from 'rollup';
import * as config from '../../rollup.config.ts';
import type {EditionAst} from '../compiler/ast.ts';
import {assertSound, type SoundProject} from '../compiler/compile.ts';
import {formatDiagnostic} from '../compiler/diagnostic.ts';
import {usualEdition} from '../compiler/parse/edition-file.ts';
import {type Runtimes, renderSite, type SiteSource, type Styles} from '../site/render-site.ts';
import {plainSite} from '../site/site.ts';
import {hash, runtimesFile, version} from './build-facts.ts';
import {readFacts} from './builder-facts.ts';
import {renderBuilderPage} from './builder-page.ts';
import {minifiedStyle} from './css-plugin.ts';
import {compileFolder, hasOwnWords} from './guidance-folder.ts';
import {packageFiles} from './package/package-files.ts';
import {readSiteConfig} from './read-site-config.ts';
import {type Files, refuseOtherFiles, replaceFolder} from './replace-folder.ts';

interface Bundling {
  /** Whether bytes are taken out, which takes most of the time. */
  readonly minify?: boolean;
}

/** The scripts without their words. They change with `src/` alone. */
export async function bundleRuntimes(bundling: Bundling = {}): Promise<Runtimes> {
  const [dropIn, page, scorm, frameParent] = await Promise.all([
    bundle(config.runtimes.dropIn, bundling),
    bundle(config.runtimes.page, bundling),
    bundle(config.runtimes.scorm, bundling),
    bundle(config.frameParent, bundling),
  ]);
  // A minifier ends an expression like a statement, too.
  const asExpression = (code: string): string => code.trim().replace(/;$/, '');
  return {
    dropIn: asExpression(dropIn),
    page: asExpression(page),
    scorm: asExpression(scorm),
    frameParent: asExpression(frameParent),
  };
}

/** The one script of a bundle. */
async function bundle(options: RollupOptions, {minify = true}: Bundling = {}): Promise<string> {
  const plugins = [options.plugins].flat().filter(plugin => minify || !isMinifier(plugin));
  const [{code}] = await generate({...options, plugins});
  return code;
}

async function generate(options: RollupOptions): Promise<RollupOutput['output']> {
  const made = await rollup({...options, onwarn: refuseWarning});
  const {output} = await made.generate(outputOf(options));
  await made.close();
  return output;
}

const isMinifier = (plugin: InputPluginOption): boolean =>
  typeof plugin === 'object' &&
  plugin !== null &&
  'name' in plugin &&
  ['terser', 'esbuild-minify'].includes(plugin.name);

const outputOf = ({output}: RollupOptions): OutputOptions => (Array.isArray(output) ? output[0] : output) ?? {};

/** What is bundled with a warning may not be what it seems. Those about the words have been said already. */
function refuseWarning({message, plugin}: RollupLog): void {
  if (plugin !== 'guidance') throw new Error(message);
}

export async function readStyles(): Promise<Styles> {
  const [page, paper, scorm] = await Promise.all([
    minifiedStyle('src/page/page.css'),
    minifiedStyle('src/site/paper.css'),
    minifiedStyle('src/page/page.css', 'src/scorm/record.css'),
  ]);
  return {page, paper, scorm};
}

/** Compiles a folder, and says what in it deserves a second look. */
export function readProject(folder: string): SoundProject {
  const project = compileFolder(folder);
  for (const warning of project.warnings) console.warn(formatDiagnostic(warning));
  return assertSound(project);
}

/** The files that a site hosts. This is all that a change of the words asks for, and it takes milliseconds. */
export const renderFiles = (source: Omit<SiteSource, 'locale' | 'scormMessages' | 'version'>): Promise<Files> => {
  const {locale, scormMessages} = source.project.edition;
  return renderSite({...source, locale, scormMessages, version}, hash);
};

interface BuildOptions {
  readonly folder: string;
  /** Without it, a folder that is named after the edition. */
  readonly out?: string | undefined;
  /** The file with a site's own names. */
  readonly local?: string | undefined;
}

/** Builds an edition, and returns the folder that it is in. */
async function build({folder, out: wanted, local}: BuildOptions): Promise<string> {
  // First, because a slip in the words is the likeliest thing to stop a build.
  const project = readProject(folder);
  const {edition} = project;
  const site = local === undefined ? plainSite : readSiteConfig(local, Object.keys(edition.locale.placeholders));
  const out = wanted === undefined ? folderOf(project) : withoutLastSlash(wanted);
  const [runtimes, styles] = await Promise.all([bundleRuntimes(), readStyles()]);
  const source = {project, runtimes, styles, site, hasOwnWords: hasOwnWords(project, folder)};
  const files = new Map(await renderFiles(source));
  if (isUsual(edition)) for (const [name, content] of await bundlePackage(folder)) files.set(name, content);
  files.set('embed-builder.html', await renderBuilder({folder, script: await bundleBuilder(), runtimes, styles}));
  // `dist` is for nothing else, whatever an earlier version or a crash has left in it.
  const isOwnFolder = isUsual(edition) && resolve(out) === resolve('dist');
  if (!isOwnFolder) refuseOtherFiles(out, files);
  replaceFolder(out, files);
  // The demo, which is about the usual edition in its usual place.
  if (isOwnFolder)
    for (const example of exampleEditions().map(readProject))
      replaceFolder(folderOf(example), await renderFiles({project: example, runtimes, styles, site: plainSite}));
  // For tests that join the scripts with words of their own.
  mkdirSync('.cache', {recursive: true});
  writeFileSync(runtimesFile, JSON.stringify({runtimes, styles}));
  return out;
}

/** The folder that an edition is built to if nobody names one. */
export const folderOf = ({edition}: SoundProject): string => (isUsual(edition) ? 'dist' : `dist-${edition.file}`);

/** Editions that pages of the demo show, each in the folder that it would have if it were built by itself. */
export const exampleEditions = (): string[] =>
  readdirSync('demo/editions', {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => `demo/editions/${name}`);

/** Whether a folder has no configuration of its own. What its tags and types are called is what the npm package says. */
const isUsual = (edition: EditionAst): boolean => edition === usualEdition;

/** As a folder is named by whoever lets the terminal complete its name. */
const withoutLastSlash = (folder: string): string => folder.replace(/(?<=.)[\\/]+$/, '');

async function bundlePackage(folder: string): Promise<Files> {
  const bundles = [config.packageModules(folder), config.packagePlugin].map(async options => {
    const output = await generate(options);
    return output.map(file => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
  });
  return new Map([...(await Promise.all(bundles)).flat(), ...(await packageFiles())]);
}

/** The script of the embed builder. It changes with `src/` alone, too. */
export const bundleBuilder = (bundling: Bundling = {}): Promise<string> => bundle(config.builder, bundling);

interface BuilderParts {
  readonly folder: string;
  readonly script: string;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
}

/** The embed builder, with everything inside. */
export async function renderBuilder({folder, script, runtimes, styles}: BuilderParts): Promise<string> {
  const facts = readFacts({folder, version, runtimes, styles});
  return renderBuilderPage({facts, script, style: await minifiedStyle('src/builder/builder.css')});
}

const usage = `npm run build -- [options]
  --edition FOLDER  the words to build, instead of guidance/
  --out FOLDER      where the files go, instead of dist/, or dist-NAME/ for another edition
  --local FILE      a site's own names, such as my-trust.json (docs/frames.md, "Your own names")`;

/** The options of the command. Whoever mistypes one is told which there are. */
function readOptions(): {edition?: string; out?: string; local?: string; help?: boolean} {
  const text = {type: 'string'} as const;
  try {
    return parseArgs({options: {edition: text, out: text, local: text, help: {type: 'boolean'}}}).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const {edition: folder = 'guidance', out: wanted, local, help} = readOptions();
    if (help) console.log(usage);
    else console.log(`Built ${await build({folder, out: wanted, local})}/ from ${folder}/.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
