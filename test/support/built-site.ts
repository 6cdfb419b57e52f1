import {readFileSync} from 'node:fs';
import {hash, runtimesFile, version} from '../../src/build/build-facts.ts';
import {compileFolder} from '../../src/build/guidance-folder.ts';
import {assertSound, compileTexts, type SoundProject} from '../../src/compiler/compile.ts';
import {type Runtimes, renderDropIn, renderSite, type SiteSource, type Styles} from '../../src/site/render-site.ts';
import {plainSite, type Site} from '../../src/site/site.ts';
import {sectionFrontMatter, sound} from '../unit/compiler/sample-project.ts';

interface BuiltRuntimes {
  readonly runtimes: Runtimes;
  readonly styles: Styles;
}

/** What the last build left, to be joined with other words. */
export const builtRuntimes = (): BuiltRuntimes => JSON.parse(readFileSync(runtimesFile, 'utf8')) as BuiltRuntimes;

/** What a site is made from, as the build makes it. */
export const siteSource = (project: SoundProject, site: Site = plainSite): SiteSource => ({
  ...builtRuntimes(),
  project,
  site,
  locale: project.edition.locale,
  scormMessages: project.edition.scormMessages,
  version,
});

/** The words of this repository. */
export const ownProject = (): SoundProject => assertSound(compileFolder('guidance'));

/** All files of a site with other words or other names. */
export const siteOf = (project: SoundProject, site?: Site): Promise<Map<string, string | Uint8Array>> =>
  renderSite(siteSource(project, site), hash);

/** The drop-in with other words: bodies of sections by their slugs, which become "Title of" and the slug. */
export function dropInOf(bodies: Readonly<Record<string, string>>): string {
  const slugs = Object.keys(bodies);
  const texts = new Map<string, string>([
    ['introduction.md', sound['introduction.md'].replace('  - privacy', slugs.map(slug => `  - ${slug}`).join('\n'))],
    ['before-you-post.md', sound['before-you-post.md'].replace('guidance=privacy', `guidance=${slugs[0]}`)],
    ...slugs.map(
      slug =>
        [`${slug}.md`, sectionFrontMatter.replace('title: Privacy', `title: Title of ${slug}`) + bodies[slug]] as const,
    ),
  ]);
  return renderDropIn(siteSource(assertSound(compileTexts(texts))));
}
