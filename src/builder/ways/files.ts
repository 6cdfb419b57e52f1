import {strToU8, zipSync} from 'fflate';
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
      file: `social-media-guidance-${facts.version}.zip`,
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

/** The same settings give the same bytes, so a colleague can check what they were sent. */
export function zip(contents: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(contents).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: '1980-01-01T00:00:00'});
}
