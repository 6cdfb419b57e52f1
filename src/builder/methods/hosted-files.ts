import {zip} from '../../site/zip.ts';
import {checklistTag, guidanceTag, paperName, scriptFile, stem} from '../edition.ts';
import {facts} from '../facts.ts';
import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {type Download, download, type OutputItem, snippet} from './output-item.ts';

const hosted = [scriptFile, 'frame-parent.js', `${guidanceTag}.html`, `${checklistTag}.html`, paperName];

/** Everything a site has to host, as one file to unpack. Scripts are there under the names that pages include. */
export const files = ({folder}: Settings, made: Made): Download =>
  download(
    'files',
    {
      title: `Put these files at ${folder}`,
      explanation:
        'Unpack the zip there. The pages inside hold the same guidance, with your own names, for readers without the script. A file with a version in its name never changes: leave it where it is when you add a later one.',
      file: `${stem}-${facts.version}-yours.zip`,
      type: 'application/zip',
    },
    () =>
      zip(Object.fromEntries([...hosted.map(name => [name, made.files.get(name) ?? ''] as const), ...pinned(made)])),
  );

const pinned = ({pinnedNames, files}: Made): [name: string, content: string][] =>
  Object.entries(pinnedNames).map(([name, pinnedName]) => [pinnedName, files.get(name) ?? '']);

/** What another site has to send with the script so that a page may compare it with its hash. */
export function crossOrigin(settings: Settings): OutputItem[] {
  const from = originOf(settings);
  if (from === '' || settings.unpinned) return [];
  return [
    snippet(
      'cors',
      'The files are on another site than your page',
      `A browser compares a script from there with its hash only if ${from} sends this header with it (CORS). Without the header the script does not run, and readers get the link.`,
      'Access-Control-Allow-Origin: *\n',
    ),
  ];
}

/** The origin of the folder where that is another one than the page's. */
export const originOf = ({folder}: Settings): string =>
  URL.canParse(folder) ? new URL(folder).origin : folder.startsWith('//') ? new URL(`https:${folder}`).origin : '';
