import {zip} from '../../site/zip.ts';
import {facts} from '../facts.ts';
import type {Settings} from '../settings.ts';
import {bake} from './bake.ts';
import {download, type Piece} from './piece.ts';

/** For learning platforms that record who has completed what. */
export function scormWay(settings: Settings): Piece[] {
  const about = {
    title: 'Upload this as a SCORM 1.2 package',
    explanation:
      'It always holds the guidance with all its sections and the checklist: opening every section and seeing the result completes it. There is no score, and what is ticked is never sent.',
    file: 'social-media-guidance-scorm12.zip',
    type: 'application/zip',
  };
  return [download('scorm', about, () => zip({...facts.scorm, [page]: baked(settings)}))];
}

const page = 'index.html';

/** What is left out, or open from the start, could never be opened: the package would never be complete. */
const baked = (settings: Settings): string =>
  bake(facts.scorm[page] ?? '', {...settings, sections: [], open: '', paper: false});
