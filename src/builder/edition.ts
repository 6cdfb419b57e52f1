import {namesOf} from '../compiler/ast.ts';
import {checklistNameOf} from '../compiler/compile.ts';
import {usualEdition} from '../compiler/parse/edition-file.ts';
import {paperFile} from '../site/render-paper.ts';
import {originalProject} from './facts.ts';

// What the edition is called that this page came with. Its words may be changed here, its names not.

export const {edition} = originalProject;
const {locale} = edition;

export const [guidanceTag = '', checklistTag = ''] = namesOf(edition).tags;

/** What its files begin with. */
export const {file: stem} = edition;

/** What tells the edition from all others, also from the same guidance in another language. */
export const ownName =
  stem === usualEdition.file && locale.lang !== usualEdition.locale.lang ? `${stem}-${locale.lang}` : stem;

const isUsual = ownName === usualEdition.file;

/** The script that pages include. */
export const scriptFile = `${stem}.js`;

/** The blank checklist to print, among the files of the site. */
export const paperName = paperFile({project: originalProject});

/** The folder of a site where the files are, if it names no other. Some files have the same name in every edition. */
export const usualFolder = isUsual ? '/widgets/' : `/widgets/${ownName}/`;

/** The folder that the words are in when they leave this page. Another edition's would replace the one of the project. */
export const wordsFolder = isUsual ? 'guidance' : ownName;

/** The file of the checklist, among the words. */
export const checklistFile = checklistNameOf(edition);

/** The names that a site may put in. */
export const siteWords: readonly string[] = Object.keys(locale.placeholders);

/** What readers see for a name, or for the sentence on who has reviewed the words, when the site gives none. */
export const fallbackOf = (name: string): string =>
  name === 'review-statement' ? locale.preparedFrom : (locale.placeholders[name] ?? '');
