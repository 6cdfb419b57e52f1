import {zip} from '../../site/zip.ts';
import {facts} from '../facts.ts';
import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {paperFile} from '../tags.ts';
import {type Download, download} from './output-item.ts';

const hosted = [
  'social-media-guidance.js',
  'frame-parent.js',
  'social-media-guidance.html',
  'before-you-post.html',
  paperFile,
];

/** Everything a site has to host, as one file to unpack. */
export const files = ({folder}: Settings, made: Made): Download =>
  download(
    'files',
    {
      title: `Put these files at ${folder}`,
      explanation:
        'Unpack the zip there. The pages inside hold the same guidance, with your own names, for readers without the script.',
      file: `social-media-guidance-${facts.version}-yours.zip`,
      type: 'application/zip',
    },
    () => zip(Object.fromEntries(hosted.map(name => [name, made.files.get(name) ?? '']))),
  );
