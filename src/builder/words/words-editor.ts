import type {TemplateResult} from 'lit';
import {introductionName} from '../../compiler/compile.ts';
import type {Diagnostic, Fix} from '../../compiler/diagnostic.ts';
import {zip} from '../../site/zip.ts';
import {checklistFile, wordsFolder} from '../edition.ts';
import type {EmbedBuilder} from '../embed-builder.ts';
import {nextPaint} from '../next-paint.ts';
import {saveFile} from '../save-file.ts';
import {keepFocus} from '../ui/keep-focus.ts';
import {wordsScreen} from '../ui/words-screen.ts';
import {wordsAt} from './front-matter-edit.ts';
import {type Changes, sectionsOf} from './outline.ts';
import {readPastedHtml, readPastedText} from './pasted.ts';
import {TextStart} from './text-start.ts';
import {mistakes} from './words.ts';
import {WordsPreview} from './words-preview.ts';

/** The screen on which the words are changed: which file is open, and what is done to it. */
export class WordsEditor {
  readonly builder: EmbedBuilder;
  readonly preview = new WordsPreview();
  readonly #textStart = new TextStart();
  file = introductionName;
  /** What the last paste, file or press of a button had to say. */
  note = '';
  /** The work as it was before that, to go back to. */
  before = '';
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #said = 0;

  constructor(builder: EmbedBuilder) {
    this.builder = builder;
  }

  get words() {
    return this.builder.words;
  }

  get text(): string {
    return this.words.texts.get(this.file) ?? '';
  }

  /** The slugs of the sections. While a mistake hides their list, they stay as they were. */
  get sections(): readonly string[] {
    const {texts, sound} = this.words;
    return sectionsOf(
      texts,
      sound.sections.map(({slug}) => slug),
    );
  }

  /** What the compiler says of the open file: what has to be changed, then what deserves a second look. */
  get diagnostics(): readonly Diagnostic[] {
    const {errors, warnings} = this.words.project;
    return [...errors, ...warnings].filter(({file}) => file.endsWith(`/${this.file}`));
  }

  render(): TemplateResult {
    return wordsScreen(this);
  }

  updated(): void {
    this.#textStart.show(this.#box, this.file);
    this.preview.show(this.words.sound, this.file, this.builder.settings);
  }

  open(file: string, {focus = true} = {}): void {
    this.file = file;
    this.note = '';
    this.builder.requestUpdate();
    if (focus) void this.builder.updateComplete.then(() => document.getElementById('file-title')?.focus());
  }

  /** What is announced was done by a button, which the browser's own undo does not take back. */
  change(changes: Changes, announcement = ''): void {
    const before = announcement === '' ? '' : this.words.save();
    this.words.change(changes);
    this.#stayInWords();
    this.before = '';
    if (announcement) this.say(announcement, before);
    else this.#announceMistakes();
    this.builder.requestUpdate();
  }

  /** Does what changes the front matter of a file. Without changes it could not be done, and that is said. */
  changeFrontMatter(file: string, changes: Changes | undefined, announcement = ''): void {
    if (changes) this.change(changes, announcement);
    else this.say(`Nothing was changed: first look for a mistake between the two --- of “${this.titleOf(file)}”.`);
  }

  /** Another tab has changed the words, which are the same for all. */
  follow(kept: string | null): void {
    this.words.follow(kept);
    this.#stayInWords();
    this.builder.requestUpdate();
  }

  #stayInWords(): void {
    if (!this.words.texts.has(this.file)) this.file = introductionName;
  }

  /** Ends the question about a newer original, by taking it or by leaving the file as it is. */
  settle(original?: string): void {
    this.words.settle(this.file);
    if (original === undefined) {
      this.builder.requestUpdate();
      void keepFocus(this.builder.updateComplete, '#file-title');
    } else this.change({[this.file]: original}, 'This file has the new original.');
  }

  readonly onInput = (event: Event): void => {
    this.note = '';
    this.before = '';
    this.words.change({[this.file]: (event.target as HTMLTextAreaElement).value});
    this.#announceMistakes();
    // The letter shows at once. What the compiler makes of it may take longer.
    void nextPaint().then(() => this.builder.requestUpdate());
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const taken = [...this.text.matchAll(/\{#([^{}\s]+)/g)].map(([, id = '']) => id);
    const {text, lost} = html ? readPastedHtml(html, taken) : {text: readPastedText(plain), lost: []};
    if (text === '' || text === plain) return;
    event.preventDefault();
    this.#insert(text);
    this.note = lost.length > 0 ? `Pasted. What could not be kept: ${lost.join('; ')}.` : 'Pasted as Markdown.';
    this.builder.announce(this.note);
  };

  /** Goes to the place in the text. */
  goTo({offset, line}: Diagnostic): void {
    const box = this.#box;
    if (!box) return;
    box.focus({preventScroll: true});
    box.setSelectionRange(offset, offset);
    document.querySelector(`.lines > :nth-child(${line})`)?.scrollIntoView({block: 'center'});
  }

  /** What can be mended without asking, from the top of the text. */
  get fixes(): readonly Fix[] {
    return this.diagnostics.flatMap(({fix}) => fix ?? []).toSorted((a, b) => a.start - b.start);
  }

  /** Mends everything at once, so that one undo takes it back. What lies on another fix is left for the next time. */
  applyAll(): void {
    const fixes = this.fixes.filter(({start}, index, all) => all.slice(0, index).every(({end}) => end <= start));
    const [first] = fixes;
    const last = fixes.at(-1);
    if (!first || !last) return;
    let text = '';
    let end = first.start;
    for (const fix of fixes) {
      text += this.text.slice(end, fix.start) + fix.text;
      end = fix.end;
    }
    this.apply({start: first.start, end: last.end, text});
  }

  apply({start, end, text}: Fix): void {
    this.#box?.focus();
    this.#box?.setSelectionRange(start, end);
    this.#insert(text);
    this.builder.announce('Mended.');
  }

  /** As if it had been typed, so that the browser's own undo takes it back. */
  #insert(text: string): void {
    const box = this.#box;
    if (!box) return;
    box.focus();
    // At once, because a screen reader reads the mistakes with the text box that has the focus now.
    this.builder.requestUpdate();
    const isDone = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (isDone) return;
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }

  get #box(): HTMLTextAreaElement | null {
    return document.querySelector('textarea#text');
  }

  /** Once somebody stops typing, and only when the number is another one. */
  #announceMistakes(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const {length} = this.words.project.errors;
      if (length !== this.#said) this.builder.announce(mistakes(length));
      this.#said = length;
    }, 1000);
  }

  save(): void {
    saveFile('guidance-words.json', new Blob([this.words.save()], {type: 'application/json'}));
    this.say('Saved: look in your downloads folder for guidance-words.json.');
  }

  exportFolder(): void {
    const files = Object.entries(this.words.exportTexts()).map(([name, text]) => [`${wordsFolder}/${name}`, text]);
    saveFile(`${wordsFolder}.zip`, new Blob([zip(Object.fromEntries(files))], {type: 'application/zip'}));
    this.say(`Downloaded: ${wordsFolder}.zip holds the folder that "npm run build -- --edition" takes.`);
  }

  readonly openSaved = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (!file) return;
    const before = this.words.isChanged ? this.words.save() : '';
    try {
      this.words.open(await file.text());
      this.#stayInWords();
      this.say(`Opened ${file.name}.${before === '' ? '' : ' It has taken the place of your work here.'}`, before);
    } catch (error) {
      this.say((error as Error).message);
    }
    // The same file can be chosen again.
    field.value = '';
  };

  forget(): void {
    const before = this.words.save();
    this.words.forget();
    this.file = introductionName;
    this.say('Forgotten: the words are as they were at first, and nothing is kept on this computer.', before);
  }

  undo(): void {
    this.words.open(this.before);
    this.#stayInWords();
    this.say('Your words are as they were before.');
  }

  /** Says what has happened, beside the text. `before` is the work to go back to, if something was done to it. */
  say(text: string, before = ''): void {
    this.note = text;
    this.before = before;
    this.builder.requestUpdate();
    this.builder.announce(text);
    // The button that did it may have nothing left to do.
    void keepFocus(this.builder.updateComplete, '.note button', '#file-title');
  }

  /** What a file is called on the screen. */
  titleOf(file: string): string {
    if (file === introductionName) return 'Title and introduction';
    if (file === checklistFile) return 'Checklist';
    const text = this.words.texts.get(file) ?? this.words.originals.get(file) ?? '';
    return wordsAt(text, 'title') || file;
  }
}
