import * as messages from '#messages';
import {localWordNames} from '../../content/placeholders.ts';
import {printSheet} from '../../site/paper-sheet.ts';
import {facts} from '../facts.ts';
import type {Settings} from '../settings.ts';
import {styleRules} from '../style-rules.ts';
import {type Attribute, paperFile, startTag, type TagName, wordAttributes} from '../tags.ts';
import {plainChecklist, plainGuidance} from './plain.ts';

/** A page that the build made, with the site's own names, sections and colours in place of the usual ones. */
export function bake(page: string, settings: Settings): string {
  const rules = styleRules(settings);
  return [...Object.keys(facts.pages)]
    .reduce((baked, name) => bakeElement(baked, name as TagName, settings), page)
    .replace('</head>', () => (rules ? `<style>\n${rules}</style>\n</head>` : '</head>'));
}

/**
 * What the page itself says of its element stays, the heading's level above all, because only the page knows it. A
 * parser keeps the first of two attributes, so ours stand first. The page's script may stand before the words.
 */
function bakeElement(page: string, name: TagName, settings: Settings): string {
  const pattern = new RegExp(`<${name}((?: [^>]*)?)>(<script>[\\s\\S]*?</script>)?[\\s\\S]*?</${name}>`);
  return page.replace(pattern, (_, theirs: string, script = '') => {
    const value = (attribute: string): string => new RegExp(` ${attribute}="([^"]*)"`).exec(theirs)?.[1] ?? '';
    const on: Settings = {...settings, noHeading: false, level: value('heading-level') as Settings['level']};
    const own = startTag(name, [...choicesFor(name, settings), ...wordAttributes(settings)]).slice(0, -1);
    const plain = name === 'before-you-post' ? plainChecklist(on, value('guidance-href')) : plainGuidance(on);
    return `${own}${theirs}>${script}\n${plain.trim()}\n</${name}>`;
  });
}

/** The blank checklist with the site's own names. */
export function bakePaper({words}: Settings): string {
  const {compiled, version, paper} = facts;
  if (!compiled.checklist) return paper;
  const named = Object.fromEntries(localWordNames.filter(name => words[name].text).map(name => [name, words[name]]));
  const reviewStatement = words['review-statement'].text;
  const local = {words: named, ...(reviewStatement && {reviewStatement})};
  const sheet = printSheet(compiled, compiled.checklist, messages, {local, version});
  return paper.replace(/(?<=<main>\n)[\s\S]*(?=\n<\/main>)/, () => sheet);
}

function choicesFor(name: TagName, {sections, open, printButton, paper}: Settings): Attribute[] {
  if (name === 'before-you-post') {
    return [
      ...(printButton ? [['print-button'] as const] : []),
      ...(paper ? [['paper-href', paperFile] as const] : []),
    ];
  }
  return [
    ...(sections.length ? [['sections', sections.join(' ')] as const] : []),
    ...(open ? [['open', open] as const] : []),
  ];
}
