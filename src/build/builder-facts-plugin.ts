import {readFileSync} from 'node:fs';
import {strFromU8, unzipSync} from 'fflate';
import type {Plugin} from 'rollup';
import {sentenceWith} from '../builder/sentence.ts';
import {readSystems, type System} from '../builder/systems.ts';
import type {TagName} from '../builder/tags.ts';
import {type Compiled, compileTexts} from '../compiler/compile.ts';
import {type LocalWordName, localWordNames} from '../content/placeholders.ts';
import {readFolder} from './guidance-folder.ts';

/** What the builder knows about one build. */
export interface Facts {
  readonly version: string;
  /** What the build says of itself in `integrity.json`. */
  readonly hashes: Hashes;
  /** The drop-in itself, to download from a page that was opened from a folder. */
  readonly script: string;
  /** What fits frames on a page to their content. */
  readonly frameParent: string;
  /** The self-contained pages, by the element they hold. */
  readonly pages: Readonly<Record<TagName, string>>;
  /** The files of the SCORM package, by name. */
  readonly scorm: Readonly<Record<string, string>>;
  /** The blank checklist to print. */
  readonly paper: string;
  readonly titles: {readonly guidance: string; readonly checklist: string};
  readonly sections: readonly {readonly slug: string; readonly title: string}[];
  /** The words as trees, for the plain edition. */
  readonly compiled: Compiled;
  /** A sentence of the guidance that holds each local word. */
  readonly sentences: Readonly<Record<LocalWordName, string>>;
  /** The custom properties of each theme in demo/themes. */
  readonly themes: Readonly<Record<'trust' | 'intranet' | 'university', Readonly<Record<string, string>>>>;
  /** What docs/embedding.md advises for each system. */
  readonly systems: readonly System[];
  /** Example pages for the preview, as HTML. */
  readonly hosts: Readonly<Record<'intranet' | 'website' | 'learning', string>>;
}

/** Hashes as an `integrity` attribute and a policy take them. */
interface Hashes {
  readonly integrity: string;
  readonly files: Readonly<Record<'frame-parent.js', string>>;
  readonly inline: {readonly script: string; readonly style: string};
}

const name = 'builder:facts';

/**
 * Gives the embed builder what the build has made so far, as one module. It stands in a script and is not fetched,
 * because the builder also works when its page is opened from a folder.
 */
export function builderFacts({folder, version}: {folder: string; version: string}): Plugin {
  return {
    name: 'builder-facts',
    resolveId: source => (source === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const read = (path: string): string => {
        this.addWatchFile(path);
        return readFileSync(path, 'utf8');
      };
      const unpacked = (path: string): Record<string, string> => {
        this.addWatchFile(path);
        const entries = Object.entries(unzipSync(readFileSync(path)));
        return Object.fromEntries(entries.map(([file, bytes]) => [file, strFromU8(bytes)]));
      };
      const compiled = compileTexts(readFolder(folder));
      const {introduction, checklist, sections} = compiled;
      const facts: Facts = {
        version,
        hashes: JSON.parse(read('dist/integrity.json')),
        script: read('dist/social-media-guidance.js'),
        frameParent: read('dist/frame-parent.js'),
        pages: {
          'social-media-guidance': read('dist/social-media-guidance.html'),
          'before-you-post': read('dist/before-you-post.html'),
        },
        scorm: unpacked('dist/scorm/social-media-guidance-scorm12.zip'),
        paper: read('dist/before-you-post-paper.html'),
        titles: {guidance: introduction?.title ?? '', checklist: checklist?.title ?? ''},
        sections: sections.map(({slug, title}) => ({slug, title})),
        compiled,
        sentences: Object.fromEntries(localWordNames.map(word => [word, sentenceWith(word, compiled)])) as Record<
          LocalWordName,
          string
        >,
        themes: {
          trust: themeProperties(read('demo/themes/trust.css')),
          intranet: themeProperties(read('demo/themes/intranet.css')),
          university: themeProperties(read('demo/themes/university.css')),
        },
        systems: readSystems(read('docs/embedding.md')),
        hosts: {
          intranet: read('demo/hosts/intranet.html'),
          website: read('demo/hosts/website.html'),
          learning: read('demo/hosts/learning.html'),
        },
      };
      return {code: `export default ${JSON.stringify(facts)};`, map: {mappings: ''}};
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
