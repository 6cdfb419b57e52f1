import type {SoundProject} from '../compiler/compile.ts';
import {mayLinkTo} from '../compiler/render/render-html.ts';
import {placeholderNames} from '../content/placeholders.ts';
import type {Attribute, Site} from '../site/site.ts';
import type {Settings} from './settings.ts';
import {styleRules} from './style-rules.ts';
import {paperFile} from './tags.ts';

/** What the pages of a site are to have, from what was chosen here. */
export function siteOf(settings: Settings, project: SoundProject): Site {
  const {words, sections, open, printButton, paper} = settings;
  const placeholders = Object.fromEntries(
    placeholderNames.flatMap(name => {
      const {text, href} = words[name];
      return text === '' ? [] : [[name, href && mayLinkTo(href) ? {text, href} : {text}] as const];
    }),
  );
  const {text: reviewStatement} = words['review-statement'];
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
        ...(paper ? [['paper-href', paperFile] satisfies Attribute] : []),
      ],
    },
  };
}
