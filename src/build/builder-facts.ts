import {readFileSync} from 'node:fs';
import type {Facts} from '../builder/facts.ts';
import {assertSound} from '../compiler/compile.ts';
import {socialMediaNames} from '../content/social-media.ts';
import type {Runtimes, Styles} from '../site/render-site.ts';
import {compileFolder, hasOwnWords, readFolder} from './guidance-folder.ts';

const {guidance, checklist} = socialMediaNames;

/** The demo shows the social media guidance. Its themes are for every edition. */
const ruleOfDemo = new RegExp(`^${guidance.tag},\\n${checklist.tag} \\{\\n([^}]*)\\}`, 'm');

interface FactsOptions {
  readonly folder: string;
  readonly version: string;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
}

/** What the embed builder starts from, as the build has it. */
export function readFacts({folder, ...made}: FactsOptions): Facts {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const project = assertSound(compileFolder(folder));
  return {
    ...made,
    texts: Object.fromEntries(readFolder(folder)),
    project,
    hasOwnWords: hasOwnWords(project, folder),
    themes: {
      trust: themeProperties(read('demo/themes/trust.css')),
      intranet: themeProperties(read('demo/themes/intranet.css')),
      university: themeProperties(read('demo/themes/university.css')),
    },
    hosts: {
      intranet: withoutWidgets(read('demo/hosts/intranet.html')),
      website: withoutWidgets(read('demo/hosts/website.html')),
      learning: withoutWidgets(read('demo/hosts/learning.html')),
    },
  };
}

/** An example page, in which the builder puts the elements of its edition in the place of those of the demo. */
function withoutWidgets(page: string): string {
  const place = /(<div data-widgets>).*?(?=<\/div>)/s;
  if (!place.test(page)) throw new Error('an example page has no <div data-widgets>');
  return page.replace(place, '$1');
}

/** The rule for the elements of the demo in the style sheet of a page. */
function themeProperties(css: string): Record<string, string> {
  const [, rule = ''] = ruleOfDemo.exec(css) ?? [];
  const properties = [...rule.matchAll(/(--smg-[a-z-]+): ([^;]+);/g)].map(([, key, value]) => [key, value]);
  if (properties.length === 0) throw new Error(`a theme has no rule that begins with ${ruleOfDemo}`);
  return Object.fromEntries(properties);
}
