import {readFileSync} from 'node:fs';
import type {Facts} from '../builder/facts.ts';
import {assertSound} from '../compiler/compile.ts';
import type {Runtimes, Styles} from '../site/render-site.ts';
import {compileFolder, readFolder} from './guidance-folder.ts';

interface FactsOptions {
  readonly folder: string;
  readonly version: string;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
}

/** What the embed builder starts from, as the build has it. */
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
