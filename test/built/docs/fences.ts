import {readdirSync, readFileSync} from 'node:fs';

/** A block of code in a document. */
export interface Fence {
  /** Where it stands: `docs/hosting.md:24`. */
  readonly name: string;
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

/** Every document that people read, the README first. */
export const documents = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
].map(file => ({file, text: readFileSync(file, 'utf8')}));

const form = /^(?<indent> *)```(?<language>[^\n]*)\n(?<code>.*?)^\k<indent>```$/gms;

/** The blocks of code of all documents. docs/writing.md is about words, and has a test of its own. */
export const fences: readonly Fence[] = documents
  .filter(({file}) => file !== 'docs/writing.md')
  .flatMap(({file, text}) =>
    [...text.matchAll(form)].map(({index, groups = {}}) => ({
      name: `${file}:${text.slice(0, index).split('\n').length}`,
      file,
      language: groups.language ?? '',
      code: groups.code ?? '',
    })),
  );

/** Those in one language. That there are some is part of the test: an empty list would pass for the wrong reason. */
export function fencesIn(language: string): Fence[] {
  const found = fences.filter(fence => fence.language === language);
  if (found.length === 0) throw new Error(`no document has a block of ${language}`);
  return found;
}

/** What stands between back-ticks in running text and in tables, where it matches a pattern. */
export const inlineCode = (pattern: RegExp): {file: string; code: string}[] =>
  documents.flatMap(({file, text}) =>
    [...text.replace(form, '').matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) =>
      pattern.test(code) ? [{file, code: code.replace(/\s+/g, ' ')}] : [],
    ),
  );
