import type {ElementAst} from '../../compiler/ast.ts';
import {compileTexts, type Project, type SoundProject} from '../../compiler/compile.ts';
import {editionName} from '../../compiler/parse/edition-file.ts';
import {ownName} from '../edition.ts';
import {facts, originalProject} from '../facts.ts';
import {withWords} from './front-matter-edit.ts';

/** Texts by the name of their file. */
export type Texts = ReadonlyMap<string, string>;

/** What is kept on this computer, and saved as a file. */
interface Saved {
  readonly format: string;
  readonly version: string;
  readonly organisation: string;
  readonly texts: Readonly<Record<string, string>>;
  /** The originals that the work started from. */
  readonly originals?: Readonly<Record<string, string>>;
}

/** Under what browsers keep the work, because work on one edition is no work on another. It is also the mark of a saved file. */
export const storageKey = `${ownName}-words`;

/** The work of somebody who has done nothing. */
const originalWork = JSON.stringify({format: storageKey, organisation: '', texts: facts.texts});

/** The words as somebody changes them, and what the compiler makes of them. */
export class Words {
  readonly originals: Texts = new Map(Object.entries(facts.texts));
  /** Who changed them, as a reader is told. */
  organisation = '';
  /** Whether this browser keeps work for this page. */
  isKept = true;
  #texts = new Map(this.originals);
  /** What each file was made from: an older original, if a newer one has not been looked at. */
  #bases = new Map(this.originals);
  #project: Project = {...originalProject, errors: [], warnings: []};
  #sound: SoundProject = originalProject;
  /** Whether the two are of the texts as they are now. They are compiled when somebody looks. */
  #isCompiled = true;

  constructor() {
    try {
      const kept = localStorage.getItem(storageKey);
      if (kept !== null) this.open(kept);
    } catch {
      this.isKept = false;
    }
  }

  get texts(): Texts {
    return this.#texts;
  }

  /** With mistakes, if there are any. */
  get project(): Project {
    this.#compile();
    return this.#project;
  }

  /** The last words without a mistake. */
  get sound(): SoundProject {
    this.#compile();
    return this.#sound;
  }

  /** What the original is called where it is named. */
  readonly originalTitle = `${originalProject.introduction.title} ${facts.version}`;

  get isChanged(): boolean {
    return this.changedFiles.length > 0;
  }

  /** Files that differ from the original, are new, or are gone. */
  get changedFiles(): string[] {
    const names = new Set([...this.#texts.keys(), ...this.originals.keys()]);
    return [...names].filter(name => this.#texts.get(name) !== this.originals.get(name));
  }

  /** Files that were changed, and whose original is another one now than it was then. */
  get renewedFiles(): string[] {
    return [...new Set([...this.#bases.keys(), ...this.originals.keys()])].filter(
      name => this.#bases.get(name) !== this.originals.get(name),
    );
  }

  /** The original that a file was made from. */
  baseOf(name: string): string {
    return this.#bases.get(name) ?? '';
  }

  /** Notes that the newer original of a file has been looked at. */
  settle(name: string): void {
    this.#settle(name);
    this.#keep();
  }

  #settle(name: string): void {
    const original = this.originals.get(name);
    if (original === undefined) this.#bases.delete(name);
    else this.#bases.set(name, original);
  }

  /** Changes files; one without a text is removed. All of them at once, so that no half of a change is ever compiled. */
  change(changes: Readonly<Record<string, string | undefined>>): void {
    for (const [name, text] of Object.entries(changes)) {
      if (text === undefined) this.#texts.delete(name);
      else this.#texts.set(name, text.replace(/\r\n?/g, '\n'));
    }
    this.#isCompiled = false;
    this.#keep();
  }

  setOrganisation(name: string): void {
    this.organisation = name;
    this.#isCompiled = false;
    this.#keep();
  }

  /** Everything as it was at first, and nothing left on this computer. */
  forget(): void {
    this.open(originalWork);
  }

  /** The work as one file. */
  save(): string {
    const saved: Saved = {
      format: storageKey,
      version: facts.version,
      organisation: this.organisation,
      texts: Object.fromEntries(this.#texts),
      originals: Object.fromEntries(this.#bases),
    };
    return `${JSON.stringify(saved, undefined, 2)}\n`;
  }

  /**
   * Takes work that was saved.
   *
   * @throws Error if the text is not such a file.
   */
  open(text: string): void {
    this.#take(text);
    this.#keep();
  }

  /** Takes what another tab has kept. It is kept already, and two versions of this page would never come to rest. */
  follow(kept: string | null): void {
    this.#take(kept ?? originalWork);
  }

  #take(text: string): void {
    const {texts, organisation, originals = facts.texts} = parseSaved(text);
    this.#texts = new Map(Object.entries(texts));
    this.#bases = new Map(Object.entries(originals));
    this.organisation = organisation;
    this.#takeNewOriginals();
    this.#isCompiled = false;
  }

  /** A file that nobody has changed follows its original. */
  #takeNewOriginals(): void {
    for (const name of this.renewedFiles) {
      if (this.#texts.get(name) !== this.#bases.get(name)) continue;
      const original = this.originals.get(name);
      if (original === undefined) this.#texts.delete(name);
      else this.#texts.set(name, original);
      this.#settle(name);
    }
  }

  /** The folder that `npm run build` takes. */
  exportTexts(): Record<string, string> {
    const {introduction, checklist} = this.sound;
    const origins = new Map([introduction, checklist].map(({file, basedOn}) => [file, basedOn]));
    const withOrigin = (name: string, text: string): string => {
      const basedOn = origins.get(name);
      return basedOn === undefined ? text : (withWords(text, 'based-on', basedOn) ?? text);
    };
    return Object.fromEntries([...this.#texts].map(([name, text]) => [name, withOrigin(name, text)]));
  }

  #compile(): void {
    if (this.#isCompiled) return;
    this.#isCompiled = true;
    this.#project = compileTexts(this.#texts);
    const {introduction, checklist, sections, errors} = this.#project;
    if (!introduction || !checklist || errors.length > 0) return;
    const {edition} = originalProject;
    this.#sound = this.isChanged
      ? {edition, introduction: this.#withOrigin(introduction), sections, checklist: this.#withOrigin(checklist)}
      : {edition, introduction, sections, checklist};
  }

  /** Says what was changed and names the organisation, unless whoever wrote the line has done so. */
  #withOrigin<Ast extends ElementAst>(element: Ast): Ast {
    const {basedOn = this.originalTitle} = element;
    const organisation = this.organisation.replace(/\s+/g, ' ').trim() || 'an organisation without a name';
    return {
      ...element,
      basedOn: basedOn.includes('changed by') ? basedOn : `${basedOn}, changed by ${organisation}`,
    };
  }

  #keep(): void {
    try {
      if (this.isChanged || this.organisation !== '') localStorage.setItem(storageKey, this.save());
      else localStorage.removeItem(storageKey);
    } catch {
      this.isKept = false;
    }
  }
}

/** How many mistakes there are, in words. */
export const mistakes = (count: number): string =>
  count === 0 ? 'No mistakes.' : count === 1 ? '1 mistake.' : `${count} mistakes.`;

function parseSaved(text: string): Pick<Saved, 'organisation' | 'texts' | 'originals'> {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    saved = undefined;
  }
  if (!isSaved(saved))
    throw new Error('This file is not saved work of this page: choose the one that "Save as a file" made.');
  if (saved.format !== storageKey)
    throw new Error('This file is saved work on other guidance: open it in the builder of that guidance.');
  return saved;
}

function isSaved(saved: unknown): saved is Saved {
  if (typeof saved !== 'object' || saved === null || !('texts' in saved) || !('organisation' in saved)) return false;
  const {texts, organisation} = saved;
  return typeof organisation === 'string' && isTexts(texts) && (!('originals' in saved) || isTexts(saved.originals));
}

const isTexts = (texts: unknown): boolean =>
  typeof texts === 'object' &&
  texts !== null &&
  Object.entries(texts).every(
    ([name, text]) => (name === editionName || /^[^/\\]+\.md$/.test(name)) && typeof text === 'string',
  );
