import {namesOf} from '../compiler/ast.ts';
import {renderContent} from '../compiler/render/render-content.ts';
import type {ScormMessages} from '../locales/locale.ts';
import {inlineScript, inlineStyle} from './document.ts';
import {joinFrameParent, joinScript} from './join-script.ts';
import {oembedFile, renderOembed} from './oembed.ts';
import {type PageSource, pageFile, pageNames, renderExternalPage, renderPage} from './render-page.ts';
import {paperFile, renderPaper} from './render-paper.ts';
import {renderScormFiles} from './render-scorm.ts';
import {zip} from './zip.ts';

/** The scripts without their words, each as JavaScript. */
export interface Runtimes {
  readonly dropIn: string;
  readonly page: string;
  readonly scorm: string;
  /** What fits frames to their content. It has no words, and knows pages by the tags of an edition. */
  readonly frameParent: string;
}

/** The style sheets of whole pages, minified. */
export interface Styles {
  readonly page: string;
  readonly paper: string;
  readonly scorm: string;
}

export interface SiteSource extends Pick<PageSource, 'project' | 'locale' | 'site' | 'hasSibling' | 'hasOwnWords'> {
  readonly scormMessages: ScormMessages;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
  readonly version: string;
}

/** What a text looks like in an `integrity` attribute or a policy: `sha384-…`. */
export type Hash = (text: string) => Promise<string>;

/** The drop-in with the words of a project. */
export const renderDropIn = ({project, locale, runtimes, version}: SiteSource): string =>
  joinScript(runtimes.dropIn, renderContent(project, locale), namesOf(project.edition), version);

/** What fits frames with the pages of a project to their content. */
const renderFrameParent = ({project, runtimes, version}: SiteSource): string =>
  joinFrameParent(runtimes.frameParent, namesOf(project.edition), version);

/** What the self-contained pages are made from. */
export const pageSource = (source: SiteSource): PageSource => ({
  ...source,
  script: joinScript(
    source.runtimes.page,
    renderContent(source.project, source.locale),
    namesOf(source.project.edition),
    source.version,
  ),
  style: source.styles.page,
});

/** The files of the SCORM package, by name. */
export function renderScorm(source: SiteSource): Record<string, string> {
  const {project, locale, scormMessages, runtimes, version} = source;
  const script = joinScript(
    runtimes.scorm,
    renderContent(project, locale, scormMessages),
    namesOf(project.edition),
    version,
  );
  return renderScormFiles({...source, script, style: source.styles.scorm}, version);
}

/** Everything that a site can host and a learning platform can take, by the name of its file. */
export async function renderSite(source: SiteSource, hash: Hash): Promise<Map<string, string | Uint8Array>> {
  const files: Map<string, string | Uint8Array> = await renderHostedFiles(source, hash);
  return files.set(`scorm/${source.project.edition.file}-scorm12.zip`, zip(renderScorm(source)));
}

/** What a site hosts, by the name of its file: all of it is text. */
export async function renderHostedFiles(source: SiteSource, hash: Hash): Promise<Map<string, string>> {
  const {project, site, styles, version} = source;
  const pages = pageSource(source);
  const files = new Map<string, string>();
  const stem = project.edition.file;
  files.set(`${stem}.js`, renderDropIn(source));
  files.set('frame-parent.js', renderFrameParent(source));
  for (const name of pageNames) {
    const file = pageFile(pages, name);
    const {title} = name === 'guidance' ? project.introduction : project.checklist;
    files.set(file, renderPage(pages, name));
    files.set(oembedFile(file), renderOembed({title, file, address: site.address}));
    files.set(`external/${file}`, renderExternalPage(pages, name));
  }
  files.set('external/page.js', pages.script);
  files.set('external/page.css', pages.style);
  files.set(paperFile(source), renderPaper({...source, style: styles.paper}));
  files.set('integrity.json', await renderIntegrity(files, pages, {paperStyle: styles.paper, version, stem, hash}));
  return files;
}

interface IntegrityOptions {
  readonly paperStyle: string;
  readonly version: string;
  readonly stem: string;
  readonly hash: Hash;
}

/**
 * The version and the hash of the drop-in, those of every other script a site may include, and those of what is inline in
 * the pages, for a `script-src` and a `style-src` that allow exactly that.
 */
async function renderIntegrity(
  files: ReadonlyMap<string, string>,
  {script, style}: PageSource,
  {paperStyle, version, stem, hash}: IntegrityOptions,
): Promise<string> {
  const scripts = [`${stem}.js`, 'frame-parent.js'];
  const hashes = await Promise.all(scripts.map(async name => [name, await hash(files.get(name) ?? '')] as const));
  const inline = {
    script: await hash(inlineScript(script)),
    style: await hash(inlineStyle(style)),
    paperStyle: await hash(inlineStyle(paperStyle)),
  };
  const [[, integrity] = []] = hashes;
  return `${JSON.stringify({version, integrity, files: Object.fromEntries(hashes), inline}, undefined, 2)}\n`;
}
