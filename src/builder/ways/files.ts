import {zip} from '../../site/zip.ts';
import {facts} from '../facts.ts';
import type {Settings} from '../settings.ts';
import {paperFile} from '../tags.ts';
import {bake, bakePaper} from './bake.ts';
import {type Download, download} from './piece.ts';

/** Everything a site has to host, as one file to unpack. */
export const files = (settings: Settings): Download =>
  download(
    'files',
    {
      title: `Put these files at ${settings.folder}`,
      explanation:
        'Unpack the zip there. The pages inside hold the same guidance, with your own names, for readers without the script.',
      file: `social-media-guidance-${facts.version}-yours.zip`,
      type: 'application/zip',
    },
    () =>
      zip({
        'social-media-guidance.js': facts.script,
        'frame-parent.js': facts.frameParent,
        'social-media-guidance.html': bake(facts.pages['social-media-guidance'], settings),
        'before-you-post.html': bake(facts.pages['before-you-post'], settings),
        [paperFile]: bakePaper(settings),
      }),
  );
