import {namesOf} from '../compiler/ast.ts';
import {checklistNameOf} from '../compiler/compile.ts';
import {paperFile} from '../site/render-paper.ts';
import {originalProject} from './facts.ts';

// What the edition is called that this page came with. Its words may be changed here, its names not.

const {edition} = originalProject;
const {locale} = edition;

export const [guidanceTag = '', checklistTag = ''] = namesOf(edition).tags;

/** What its files begin with. */
export const {file: stem} = edition;

/** The script that pages include. */
export const scriptFile = `${stem}.js`;

/** The blank checklist to print, among the files of the site. */
export const paperName = paperFile({project: originalProject});

/** The file of the checklist, among the words. */
export const checklistFile = checklistNameOf(edition);

/** The names that a site may put in. */
export const siteWords: readonly string[] = Object.keys(locale.placeholders);

/** What readers see for a name, or for the sentence on who has reviewed the words, when the site gives none. */
export const fallbackOf = (name: string): string =>
  name === 'review-statement' ? locale.preparedFrom : (locale.placeholders[name] ?? '');
