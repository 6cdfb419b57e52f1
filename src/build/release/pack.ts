import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {zip} from '../../site/zip.ts';
import {stagePackage} from '../package/stage-package.ts';
import {type Facts, pinnedScript, versionedName} from './pinned.ts';
import {sbom} from './sbom.ts';

/** The scripts that a site may cache for ever under a name with the version in it. */
const scripts = ['social-media-guidance', 'frame-parent'] as const;

/** What of `dist` is for people who build software, and not for a web server. */
const notForServers =
  /^(types\/|modules\/|content\/|locales\/|embed-builder\.html|index\.js|define[\w-]*\.js|rollup\.|types-only\.js|custom-elements\.json|vscode\.|.*\.map$)/;

/** The documents for whoever hosts the files, puts them on a site or answers for them. */
const documents = [
  'accessibility.md',
  'assurance.md',
  'embedding.md',
  'frames.md',
  'hosting.md',
  'nginx.conf',
  'scorm.md',
] as const;

interface Options {
  readonly version: string;
  /** Where the files of the release go. What was there before goes away. */
  readonly folder: string;
}

/**
 * Lays out a release: scripts with the version in their names, for servers that let browsers keep a file for ever; one
 * zip with everything to host; the embed builder; the npm package; the bill of materials; and the SHA-256 of each.
 */
export function packRelease({version, folder}: Options): string[] {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const files = new Map<string, string | Uint8Array>();
  for (const name of scripts) files.set(`${name}-${version}.js`, readFileSync(`dist/${name}.js`));
  files.set('sbom.cdx.json', `${JSON.stringify(sbom(), undefined, 2)}\n`);
  const toHost = {
    ...Object.fromEntries(files),
    ...forServers(),
    ...forReaders(),
    'READ-ME-FIRST.txt': readMeFirst(version),
  };
  files.set(`social-media-guidance-${version}.zip`, zip(toHost));
  files.set(`embed-builder-${version}.html`, readFileSync('dist/embed-builder.html'));
  files.set(...forBundlers(folder));
  files.set('SHA256SUMS', [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`).join(''));
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
  return [...files.keys()];
}

function forServers(): Record<string, Uint8Array> {
  const names = readdirSync('dist', {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist\//, ''))
    .filter(name => !notForServers.test(name))
    .sort();
  const legal = ['LICENSE', 'CHANGELOG.md'].map(name => [name, readFileSync(name)]);
  return Object.fromEntries([...names.map(name => [name, readFileSync(`dist/${name}`)]), ...legal]);
}

/** Their links to each other work in the zip, because they stand in one folder there as well. */
const forReaders = (): Record<string, string> =>
  Object.fromEntries(documents.map(name => [`docs/${name}`, withoutLinksOut(readFileSync(`docs/${name}`, 'utf8'))]));

/** A link to a file that the zip does not have would lead nowhere, so its words stay alone. */
const withoutLinksOut = (text: string): string =>
  text.replace(/\[([^\]]+)\]\((?!\w+:)([^)#\s]+)[^)\s]*\)/g, (link, words, path) =>
    documents.includes(path) ? link : words,
  );

/** The npm package, to install from the file: it is not in a registry. */
function forBundlers(folder: string): [name: string, content: Uint8Array] {
  const staged = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    stagePackage(staged);
    const words = ['pack', '--json', '--pack-destination', folder, staged];
    const [{filename}] = JSON.parse(execFileSync('npm', words, {encoding: 'utf8', shell: true}));
    return [filename, readFileSync(`${folder}/${filename}`)];
  } finally {
    rmSync(staged, {recursive: true});
  }
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Plain text, because it is read before anything is set up. */
function readMeFirst(version: string): string {
  const {integrity} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Facts;
  return `Social media guidance for doctors, version ${version}

1. Copy these files to a folder of your web server, for example /widgets/. The folder docs need not go there.
2. Paste this where the guidance should stand:

${pinnedScript({integrity}, {src: `/widgets/${versionedName(version)}`})}
<social-media-guidance>
  <p><a href="/widgets/social-media-guidance.html">Social media guidance for doctors</a></p>
</social-media-guidance>
<before-you-post>
  <p><a href="/widgets/before-you-post.html">Before you post: a one-minute checklist</a></p>
</before-you-post>

Files with a version in their names never change: let browsers keep them for a year.
The others may be replaced by the next version: let browsers ask again.
What changed, and whether there is anything to do: CHANGELOG.md.
For your information-governance form: docs/assurance.md. For whoever runs the web server: docs/hosting.md.

embed-builder-${version}.html, which comes beside this zip, makes the snippet and the files with your own names and
colours, and for sites that allow no script. Open it in a browser: it needs no server.
`;
}
