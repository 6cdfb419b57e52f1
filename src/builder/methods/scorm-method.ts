import {renderScorm} from '../../site/render-site.ts';
import {zip} from '../../site/zip.ts';
import {stem} from '../edition.ts';
import type {Made} from '../made.ts';
import {placesOnSite, warnOfPlaces} from '../places-on-site.ts';
import type {Settings} from '../settings.ts';
import {download, type OutputItem} from './output-item.ts';

/** For learning platforms that record who has completed what. */
export function scormMethod(settings: Settings, {source}: Made): OutputItem[] {
  const places = placesOnSite(source.project, settings);
  const about = {
    title: 'Upload this as a SCORM 1.2 package',
    explanation: `It always holds the guidance with all its sections and the checklist: reading every section to its end and seeing the result with at least one check confirmed completes it. There is no score, and what is ticked is never sent.${warnOfPlaces(places, 'in a course')}`,
    file: `${stem}-scorm12.zip`,
    type: 'application/zip',
  };
  return [download('scorm', about, () => zip(renderScorm(source)))];
}
