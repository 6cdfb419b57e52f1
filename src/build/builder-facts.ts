import {readFileSync} from 'node:fs';
import type {Plugin} from 'rollup';
import type {Facts} from '../builder/facts.ts';
import {assertSound} from '../compiler/compile.ts';
import type {Runtimes, Styles} from '../site/render-site.ts';
import {compileFolder, readFolder} from './guidance-folder.ts';

const name = 'builder:facts';

/**
 * Gives the embed builder what the build starts from, as one module: the words, as Markdown and compiled, the scripts
 * without words, the style sheets. It stands in a script and is not fetched, because the builder also works when its page is opened from a
 * folder.
 */
export function builderFacts(facts: Facts): Plugin {
  return {
    name: 'builder-facts',
    resolveId: source => (source === name ? `\0${name}` : null),
    load: id => (id === `\0${name}` ? {code: `export default ${JSON.stringify(facts)};`, map: {mappings: ''}} : null),
  };
}

interface FactsOptions {
  readonly folder: string;
  readonly version: string;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
}

export function readFacts({folder, ...made}: FactsOptions): Facts {
  const read = (path: string): string => readFileSync(path, 'utf8');
  return {
    ...made,
    texts: Object.fromEntries(readFolder(folder)),
    project: assertSound(compileFolder(folder)),
    themes: {
      trust: themeProperties(read('demo/themes/trust.css')),
      intranet: themeProperties(read('demo/themes/intranet.css')),
      university: themeProperties(read('demo/themes/university.css')),
    },
    hosts: {
      intranet: read('demo/hosts/intranet.html'),
      website: read('demo/hosts/website.html'),
      learning: read('demo/hosts/learning.html'),
    },
  };
}

/** The rule for our elements in the style sheet of a page. */
function themeProperties(css: string): Record<string, string> {
  const [, rule = ''] = /^social-media-guidance,\nbefore-you-post \{\n([^}]*)\}/m.exec(css) ?? [];
  const properties = [...rule.matchAll(/(--smg-[a-z-]+): ([^;]+);/g)].map(([, key, value]) => [key, value]);
  if (properties.length === 0) throw new Error('a theme has no rule for "social-media-guidance,\\nbefore-you-post"');
  return Object.fromEntries(properties);
}
