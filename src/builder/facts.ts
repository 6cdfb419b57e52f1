import type {SoundProject} from '../compiler/compile.ts';
import type {Runtimes, SiteSource, Styles} from '../site/render-site.ts';

/** What the builder knows about the build that it came with (src/build/builder-facts.ts). */
export interface Facts {
  readonly version: string;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
  /** The words as Markdown, by the name of their file. */
  readonly texts: Readonly<Record<string, string>>;
  /** The same, compiled: somebody who changes no word need not wait for the compiler. */
  readonly project: SoundProject;
  /** Whether these are other words than the project's own, under its names. */
  readonly hasOwnWords: boolean;
  /** The custom properties of each theme in demo/themes. */
  readonly themes: Readonly<Record<'trust' | 'intranet' | 'university', Readonly<Record<string, string>>>>;
  /** Example pages for the preview, as HTML. */
  readonly hosts: Readonly<Record<'intranet' | 'website' | 'learning', string>>;
}

/** They stand in the page as data, which a browser reads faster than a script, and fetches from nowhere. */
export const facts: Facts = JSON.parse(document.getElementById('facts')?.textContent ?? '');

/** The words that came with this page. */
export const {project: originalProject} = facts;

/** What every file is made from, before a site's own choices and words. */
export const source: Omit<SiteSource, 'site' | 'project'> = {
  locale: originalProject.edition.locale,
  scormMessages: originalProject.edition.scormMessages,
  runtimes: facts.runtimes,
  styles: facts.styles,
  version: facts.version,
  hasOwnWords: facts.hasOwnWords,
};
