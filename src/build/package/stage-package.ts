import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sbom} from '../release/sbom.ts';

/** What of the repository people get as it is. `package.json` says which files of `dist`. */
const copied = [
  'dist',
  'docs/writing.md',
  'docs/pictures/both-light.webp',
  'docs/pictures/both-dark.webp',
  'LICENSE',
  'CHANGELOG.md',
];

/** What of `package.json` is about working on the repository. */
const ownSettings = ['private', 'scripts', 'imports', 'devDependencies'];

/** Lays out the npm package in a folder: a README for people who bundle, and nothing of how it is made. */
export function stagePackage(folder: string): void {
  mkdirSync(folder, {recursive: true});
  for (const path of copied) cpSync(path, join(folder, path), {recursive: true});
  const settings = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>);
  const published = Object.fromEntries(settings.filter(([name]) => !ownSettings.includes(name)));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), fromTheTop(readFileSync('docs/package.md', 'utf8')));
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom(), undefined, 2)}\n`);
}

/** A document of `docs` as it reads one folder further up: its links and pictures lead to the same files. */
const fromTheTop = (document: string): string => document.replace(/(\]\(|src="|srcset=")(?!https?:|#)/g, '$1docs/');
