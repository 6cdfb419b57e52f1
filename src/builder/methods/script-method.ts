import type {Attribute} from '../../site/site.ts';
import {scriptFile} from '../edition.ts';
import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {faintColours, styleRules} from '../style-rules.ts';
import {printTag, startTag, tagsOf, wordAttributes} from '../tags.ts';
import {crossOrigin, files, originOf} from './hosted-files.ts';
import {type OutputItem, snippet} from './output-item.ts';

/** For whoever may put a script into the page. */
export function scriptMethod(settings: Settings, made: Made): OutputItem[] {
  const tags = tagsOf(settings, made.source.project).map(tag => printTag(tag, settings.folder));
  return [
    files(settings, made),
    ...crossOrigin(settings),
    snippet(
      'page',
      'Paste this where the guidance should stand',
      'The link inside each tag is what readers get while the script loads, and where no script may run. Keep each end tag: without it the rest of your page counts as inside, and is hidden.',
      `${[scriptTag(settings, made), ...tags].join('\n\n')}\n`,
    ),
    ...styleSheet(settings),
    scriptPolicy(settings),
  ];
}

/** The script tag with the site's own names, so that they hold for every widget on the page. */
export function scriptTag(settings: Settings, made: Made, more: readonly Attribute[] = []): string {
  const attributes = pinned(scriptFile, made, settings);
  return `${startTag('script', [...attributes, ['defer'], ...more, ...wordAttributes(settings)])}</script>`;
}

/** Where a script is and, unless the site wants to replace it at will, the hash without which it does not run. */
export function pinned(file: string, {integrity, pinnedNames}: Made, settings: Settings): Attribute[] {
  if (settings.unpinned) return [['src', `${settings.folder}${file}`]];
  const src: Attribute = ['src', `${settings.folder}${pinnedNames[file] ?? file}`];
  // Another origin must let the page see what it checks: W3C Subresource Integrity, "CORS".
  const cors: Attribute[] = originOf(settings) ? [['crossorigin', 'anonymous']] : [];
  return [src, ['integrity', integrity.files[file] ?? ''], ...cors];
}

export function styleSheet(settings: Settings): OutputItem[] {
  const rules = styleRules(settings);
  if (rules === '') return [];
  const explanation = [
    'Anywhere in a style sheet that your pages load already. It needs no style-src of its own.',
    ...faintColours(settings),
  ].join(' ');
  return [snippet('styles', 'Add the colours to your style sheet', explanation, rules)];
}

export function scriptPolicy(settings: Settings): OutputItem {
  const from = originOf(settings) || "'self'";
  return snippet(
    'policy',
    'Only if your site sends a Content-Security-Policy',
    'The guidance works under this policy, which is as strict as they come. In yours, script-src has to name the same place and, if it has trusted-types, that has to name lit-html.',
    `Content-Security-Policy: default-src 'none'; script-src ${from}; require-trusted-types-for 'script'; trusted-types lit-html\n`,
  );
}
