import {readFileSync, writeFileSync} from 'node:fs';
import {type ElementDeclaration, elementsManifest, elementsOf} from '../package/elements-manifest.ts';
import {
  customPropertyTable,
  editionWordTable,
  elementTable,
  partTable,
  siteWordTable,
  writersSiteWordTable,
} from './element-tables.ts';
import {fillTables} from './fill-tables.ts';
import {platformTexts} from './platform-texts.ts';
import {table} from './table.ts';

/** What documents repeat of the sources: by file, and by the mark above the table. */
async function tables(): Promise<Record<string, Record<string, string>>> {
  const elements = elementsOf(await elementsManifest());
  const byTag = (tableOf: (element: ElementDeclaration) => string): Record<string, string> =>
    Object.fromEntries(elements.map(element => [element.tagName, tableOf(element)]));
  return {
    'README.md': {
      ...byTag(elementTable),
      'site-words': siteWordTable(),
      'custom-properties': customPropertyTable(elements[0]?.cssProperties ?? []),
    },
    'docs/writing.md': {'site-words': writersSiteWordTable()},
    'docs/your-own-guidance.md': {'edition-words': editionWordTable()},
    'docs/package.md': byTag(partTable),
    'docs/embedding.md': platformTexts(),
    'docs/assurance.md': {components: components()},
  };
}

/** The documents as they should be, by file. */
export const documents = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await tables()).map(([file, texts]) => [file, fillTables(readFileSync(file, 'utf8'), texts)]),
  );

/** Fills in what the documents repeat, and returns the files that said something else. */
export async function updateDocuments(): Promise<string[]> {
  const stale = Object.entries(await documents()).filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  for (const [file, text] of stale) writeFileSync(file, text);
  return stale.map(([file]) => file);
}

/** What reaches a reader, from the lock file: dependencies that are not only for development. */
function components(): string {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, {readonly version: string; readonly license: string; readonly dev?: boolean}>>;
  };
  const rows = Object.entries(packages).flatMap(([path, {version, license, dev}]) =>
    path && !dev ? [[path.replace(/^.*node_modules\//, ''), version, license]] : [],
  );
  return table(['Component', 'Version', 'Licence'], rows.sort());
}
