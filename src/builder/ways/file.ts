import {strToU8} from 'fflate';
import {facts} from '../facts.ts';
import type {Settings} from '../settings.ts';
import {styleRules} from '../style-rules.ts';
import {paperFile, tagsOf} from '../tags.ts';
import {bake, bakePaper} from './bake.ts';
import {download, type Piece, snippet} from './piece.ts';

/** For places that take a file: a document library, a course, a shared drive. */
export function fileWay(settings: Settings): Piece[] {
  const pages = tagsOf(settings).map(({name, title}) =>
    download(
      name,
      {
        title,
        explanation: 'One file with everything inside: upload it, link to it, or open it from a shared drive.',
        file: `${name}.html`,
        type: 'text/html',
      },
      () => strToU8(bake(facts.pages[name], settings)),
    ),
  );
  const {inline} = facts.hashes;
  // Colours of the site's own are a style that the build has not seen.
  const style = styleRules(settings) ? "'unsafe-inline'" : `'${inline.style}'`;
  const policy = snippet(
    'policy',
    'Only if the place sends a Content-Security-Policy',
    'The page holds its own script and style, and asks for nothing else.',
    `Content-Security-Policy: default-src 'none'; script-src '${inline.script}'; style-src ${style}\n`,
  );
  return [...pages, ...sheet(settings), policy];
}

/** The page links to the sheet beside it. */
function sheet(settings: Settings): Piece[] {
  if (!settings.paper || settings.show === 'guidance') return [];
  const about = {
    title: 'The blank paper version',
    explanation: 'Put it beside the checklist, which links to it.',
    file: paperFile,
    type: 'text/html',
  };
  return [download('paper', about, () => strToU8(bakePaper(settings)))];
}
