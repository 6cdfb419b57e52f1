import {escapeHtml} from '../../compiler/render/escape.ts';
import type {Made} from '../made.ts';
import {placesOnSite, warnOfPlaces} from '../places-on-site.ts';
import type {Settings} from '../settings.ts';
import {startTag, type Tag, tagsOf} from '../tags.ts';
import {crossOrigin, files, originOf} from './hosted-files.ts';
import {pageAddress} from './once-method.ts';
import {type OutputItem, snippet} from './output-item.ts';
import {pinned} from './script-method.ts';

/** For sites that allow frames, and no scripts of their own. */
export function frameMethod(settings: Settings, made: Made): OutputItem[] {
  const frames = tagsOf(settings, made.source.project).map(tag => frame(withoutAddresses(tag), settings.folder));
  const from = originOf(settings) || "'self'";
  return [
    files(settings, made),
    snippet(
      'frame',
      'Paste this where the guidance should stand',
      `What is in the frame can reach nothing on your page.${originOf(settings) ? warnOfPlaces(placesOnSite(made.source.project, settings), `on ${originOf(settings)}`) : ''}`,
      `${frames.join('\n\n')}\n`,
    ),
    snippet(
      'parent',
      'If you can add a script to the page, add this one too',
      'It fits the frame to what is in it, instead of a box that scrolls. Canvas, Brightspace and pages with H5P do that without it.',
      `${startTag('script', [...pinned('frame-parent.js', made, settings), ['defer']])}</script>\n`,
    ),
    ...crossOrigin(settings),
    snippet(
      'policy',
      'Only if your site sends a Content-Security-Policy',
      'Your pages have to allow the frame, and the script if you add it.',
      `Content-Security-Policy: frame-src ${from}; script-src ${from}\n`,
    ),
  ];
}

/** A page takes no addresses from its query, and knows where its guidance is. */
const withoutAddresses = (tag: Tag): Tag => ({
  ...tag,
  attributes: tag.attributes.filter(([name]) => !name.endsWith('-href')),
});

// A sandboxed page keeps its links to the web working: in a new tab, outside the sandbox.
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** On one line: editors for plain text end each line with a tag of their own. */
const frame = (tag: Tag, folder: string): string =>
  `<iframe src="${escapeHtml(pageAddress(tag, folder))}" title="${escapeHtml(tag.title)}" sandbox="${sandbox}" width="100%" height="600" style="border: 0"></iframe>`;
