import * as messages from '#messages';
import * as print from '../../compiler/render/render-html.ts';
import {localWordNames} from '../../content/placeholders.ts';
import {facts} from '../facts.ts';
import type {Settings} from '../settings.ts';
import {type Piece, snippet} from './piece.ts';

/** For sites that let no script in and no frame: the words themselves. */
export function plainWay(settings: Settings): Piece[] {
  const {show, folder} = settings;
  const parts: string[] = [];
  if (show !== 'checklist') parts.push(plainGuidance(settings));
  if (show !== 'guidance') {
    parts.push(plainChecklist(settings, show === 'checklist' ? `${folder}social-media-guidance.html` : ''));
  }
  return [
    snippet(
      'plain',
      'Paste this into the source view of the editor',
      'Headings, lists and links, with each section folded away where the editor allows that. It does not update itself: paste it again after a new version.',
      parts.join('\n'),
    ),
  ];
}

export const plainGuidance = (settings: Settings): string =>
  print.plainGuidance(chosen(settings), own(settings), options(settings, ''));

/** @param guidanceHref - The page that holds the guidance. Empty means the same page. */
export const plainChecklist = (settings: Settings, guidanceHref: string): string =>
  print.plainChecklist(
    guidanceHref ? facts.compiled : chosen(settings),
    own(settings),
    options(settings, guidanceHref),
  );

/** The guidance with the chosen sections only. */
const chosen = ({sections}: Settings) => ({
  ...facts.compiled,
  sections: facts.compiled.sections.filter(({slug}) => sections.length === 0 || sections.includes(slug)),
});

const own = ({words}: Settings): print.PlainMessages => ({
  ...messages,
  preparedFrom: words['review-statement'].text || messages.preparedFrom,
});

const options = ({level, noHeading, words}: Settings, guidanceHref: string): print.PlainOptions => ({
  headingLevel: Number(level) || 2,
  noHeading,
  words: Object.fromEntries(localWordNames.map(name => [name, words[name]])),
  guidanceHref,
});
