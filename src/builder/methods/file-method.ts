import {renderPage} from '../../site/render-page.ts';
import {pageSource} from '../../site/render-site.ts';
import {zip} from '../../site/zip.ts';
import {checklistTag, guidanceTag, paperName, stem} from '../edition.ts';
import type {Made} from '../made.ts';
import {placesOnSite, warnOfPlaces} from '../places-on-site.ts';
import type {Settings} from '../settings.ts';
import {styleRules} from '../style-rules.ts';
import {tagsOf} from '../tags.ts';
import {type Download, download, type OutputItem, snippet} from './output-item.ts';

const explanation = (settings: Settings, {source}: Made): string =>
  `With everything inside: upload it, link to it, or open it from a shared drive.${warnOfPlaces(placesOnSite(source.project, settings), 'from a shared drive or another site')}`;

/** For places that take a file: a document library, a course, a shared drive. */
export function fileMethod(settings: Settings, made: Made): OutputItem[] {
  const {inline} = made.integrity;
  // Colours of the site's own are a style that the build has not seen.
  const hashes = [inline.style, ...(hasSheet(settings) ? [inline.paperStyle] : [])];
  const style = styleRules(settings) ? "'unsafe-inline'" : hashes.map(hash => `'${hash}'`).join(' ');
  const policy = snippet(
    'policy',
    'Only if the place sends a Content-Security-Policy',
    'The page holds its own script and style, and asks for nothing else.',
    `Content-Security-Policy: default-src 'none'; script-src '${inline.script}'; style-src ${style}\n`,
  );
  return [
    settings.show === 'both' ? bothPages(settings, made) : onePage(settings, made),
    ...sheet(settings, made),
    policy,
  ];
}

/** Each page links to the other, so they come together. */
function bothPages(settings: Settings, made: Made): Download {
  const {files} = made;
  const names = [`${guidanceTag}.html`, `${checklistTag}.html`];
  const about = {
    title: 'Both pages',
    explanation: `Two files that link to each other: keep them in one folder. ${explanation(settings, made)}`,
    file: `${stem}-pages.zip`,
    type: 'application/zip',
  };
  return download('pages', about, () => zip(Object.fromEntries(names.map(name => [name, files.get(name) ?? '']))));
}

/** A page on its own has no link to one that is not beside it. */
function onePage(settings: Settings, made: Made): Download {
  const {source} = made;
  const [{name, title} = {name: guidanceTag, title: ''}] = tagsOf(settings, source.project);
  const page = name === checklistTag ? 'checklist' : 'guidance';
  return download(
    name,
    {title, explanation: `One file. ${explanation(settings, made)}`, file: `${name}.html`, type: 'text/html'},
    () => renderPage({...pageSource(source), hasSibling: false}, page),
  );
}

const hasSheet = ({paper, show}: Settings): boolean => paper && show !== 'guidance';

/** The page links to the sheet beside it. */
function sheet(settings: Settings, {files}: Made): OutputItem[] {
  if (!hasSheet(settings)) return [];
  const about = {
    title: 'The blank paper version',
    explanation: 'Put it beside the checklist, which links to it.',
    file: paperName,
    type: 'text/html',
  };
  return [download('paper', about, () => files.get(paperName) ?? '')];
}
