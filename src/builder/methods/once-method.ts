import {escapeHtml} from '../../compiler/render/escape.ts';
import type {Attribute} from '../../site/site.ts';
import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {startTag, type Tag, tagsOf} from '../tags.ts';
import {crossOrigin, files} from './hosted-files.ts';
import {type OutputItem, snippet} from './output-item.ts';
import {scriptPolicy, scriptTag, styleSheet} from './script-method.ts';

/** For sites whose editors may paste text and links, but no scripts. */
export function onceMethod(settings: Settings, made: Made): OutputItem[] {
  const tags = tagsOf(settings, made.source.project);
  return [
    files(settings, made),
    ...crossOrigin(settings),
    snippet(
      'install',
      'An administrator adds this once, to the site’s template or header',
      'From then on the script turns the links below into the guidance, on every page, including pages that are edited later.',
      `${scriptTag(settings, made, [['data-upgrade']])}\n`,
    ),
    snippet(
      'link',
      'Editors paste a link, alone in its paragraph',
      'A link inside a sentence stays a link. Readers without the script follow it to the same guidance on a page of its own.',
      `${tags.map(tag => linkParagraph(tag, settings.folder)).join('\n')}\n`,
    ),
    snippet(
      'mount',
      'Or this, where the editor keeps data attributes',
      'It does the same. Use it where the address of a link may not be changed.',
      `${tags.map(tag => mount(tag, settings.folder)).join('\n')}\n`,
    ),
    ...styleSheet(settings),
    scriptPolicy(settings),
  ];
}

/** The address of a self-contained page, with the attributes in its query. */
export function pageAddress({name, attributes}: Tag, folder: string): string {
  const query = new URLSearchParams(attributes.map(([key, value]) => [key, value ?? '']));
  return `${folder}${name}.html${query.size > 0 ? `?${query}` : ''}`;
}

const linkParagraph = (tag: Tag, folder: string): string =>
  `<p><a href="${escapeHtml(pageAddress(tag, folder))}">${escapeHtml(tag.title)}</a></p>`;

function mount(tag: Tag, folder: string): string {
  const attributes = tag.attributes.map(([key, value = '']): Attribute => [`data-${key}`, value]);
  return `${startTag('div', [['data-smg', tag.name], ...attributes])}\n  ${linkParagraph({...tag, attributes: []}, folder)}\n</div>`;
}
