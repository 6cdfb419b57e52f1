import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Content} from './content.ts';
import type {Files} from './server.ts';

/** Somebody who shows the same guidance as sections to open. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  /** The packages whose versions are printed. */
  readonly packages?: readonly string[];
  readonly hasScript: boolean;
  /** An expression: the controls that open sections, in the page. */
  readonly headers: string;
  /** A function of a control, as source: something inside its section's text. */
  readonly inside: string;
  /** The whole page and everything it loads, or nothing where the contestant has no such size. */
  page(content: Content, elements: number): Promise<Files | undefined>;
}

/** A page as a site would have it, with something before and after the widget. */
export function htmlPage({head = '', body}: {head?: string; body: string}): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Staff guidance</title>
${head}
</head>
<body>
<h1>Staff guidance</h1>
${body}
<p>After the guidance.</p>
</body>
</html>
`;
}

/** The same markup for each element, which knows its number. */
export const repeat = (elements: number, markup: (number: number) => string): string =>
  Array.from({length: elements}, (_, at) => markup(at + 1)).join('\n');

const here = createRequire(import.meta.url);

/** The folder of a package that only the benchmark has. */
const folderOf = (name: string): string => join(import.meta.dirname, 'node_modules', name);

export const shipped = (name: string, path: string): string => readFileSync(join(folderOf(name), path), 'utf8');

export const versionOf = (name: string): string =>
  (here(join(folderOf(name), 'package.json')) as {version: string}).version;

/** A module or style sheet and everything it imports, by paths inside the package. */
export function modulesFrom(name: string, entry: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(entry)) return found;
  const code = shipped(name, entry);
  found.set(entry, code);
  for (const [, module, sheet] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"|@import url\('([^']+)'\)/g))
    modulesFrom(name, join(dirname(entry), module ?? sheet ?? ''), found);
  return found;
}
