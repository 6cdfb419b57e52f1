import type {SoundProject} from '../compiler/compile.ts';
import {mayLinkTo} from '../compiler/render/render-html.ts';
import type {Attribute, Site} from '../site/site.ts';
import {paperName, siteWords} from './edition.ts';
import {type Settings, wordOf} from './settings.ts';
import {styleRules} from './style-rules.ts';

/** What the pages of a site are to have, from what was chosen here. */
export function siteOf(settings: Settings, project: SoundProject): Site {
  const {sections, open, printButton, paper} = settings;
  const placeholders = Object.fromEntries(
    siteWords.flatMap(name => {
      const {text, href} = wordOf(settings, name);
      return text === '' ? [] : [[name, href && mayLinkTo(href) ? {text, href} : {text}] as const];
    }),
  );
  const {text: reviewStatement} = wordOf(settings, 'review-statement');
  const style = styleRules(settings);
  return {
    placeholders,
    ...(reviewStatement && {reviewStatement}),
    ...(sections.length > 0 && {sections}),
    ...(style && {style}),
    attributes: {
      [project.introduction.tag]: open ? [['open', open]] : [],
      [project.checklist.tag]: [
        ...(printButton ? [['print-button'] satisfies Attribute] : []),
        ...(paper ? [['paper-href', paperName] satisfies Attribute] : []),
      ],
    },
  };
}
