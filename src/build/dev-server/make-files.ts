// The process behind `file-maker.ts`.

import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {SoundProject} from '../../compiler/compile.ts';
import {pageFile} from '../../site/render-page.ts';
import type {Runtimes, Styles} from '../../site/render-site.ts';
import {plainSite} from '../../site/site.ts';
import {
  bundleBuilder,
  bundleRuntimes,
  exampleEditions,
  folderOf,
  readProject,
  readStyles,
  renderBuilder,
  renderFiles,
} from '../build.ts';
import {hasOwnWords} from '../guidance-folder.ts';
import {type Answer, madeFiles, type Request} from './file-maker.ts';

/** The folder of the words. */
const folder = process.argv[2] ?? 'guidance';

/** The path of the page with the guidance. */
let firstPage: string | undefined;

/** What changes with `src/` alone. */
let bundled: Promise<readonly [Runtimes, Styles]> | undefined;
const bundles = (): Promise<readonly [Runtimes, Styles]> => {
  bundled ??= Promise.all([bundleRuntimes({minify: false}), readStyles()]);
  return bundled;
};

/** So does the builder's script, which nothing needs until the builder is asked for. */
let builderScript: Promise<string> | undefined;

/** The builder holds the words, so it is made again after each change of them, when it is asked for. */
let builder: Promise<string> | undefined;

const make: Record<Request['what'], () => Promise<void>> = {
  async files() {
    builder = undefined;
    // First, because a slip in the words is the likeliest thing to go wrong.
    const project = readProject(folder);
    firstPage = `/dist/${pageFile({project}, 'guidance')}`;
    const [runtimes, styles] = await bundles();
    const makeEdition = async (project: SoundProject, out: string): Promise<void> => {
      const source = {project, runtimes, styles, site: plainSite, hasOwnWords: hasOwnWords(project, folder)};
      for (const [name, content] of await renderFiles(source)) write(name, content, out);
    };
    await makeEdition(project, madeFiles);
    if (folder !== 'guidance') return;
    for (const example of exampleEditions().map(readProject)) await makeEdition(example, `.cache/${folderOf(example)}`);
  },
  async builder() {
    const [runtimes, styles] = await bundles();
    builderScript ??= bundleBuilder({minify: false});
    builder ??= renderBuilder({folder, script: await builderScript, runtimes, styles});
    write('embed-builder.html', await builder);
  },
};

function write(name: string, content: string | Uint8Array, out = madeFiles): void {
  const path = join(out, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

async function answer({id, what}: Request): Promise<void> {
  let problem: string | undefined;
  try {
    await make[what]();
  } catch (error) {
    problem = (error as Error).message;
  }
  process.send?.({
    id,
    ...(problem !== undefined && {problem}),
    ...(firstPage !== undefined && {firstPage}),
  } satisfies Answer);
}

/** One after another, because all write the same files, and what was asked for last has to be what is left. */
let done: Promise<void> = Promise.resolve();
process.on('message', (request: Request) => {
  done = done.then(() => answer(request));
});
