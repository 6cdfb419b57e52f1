import {diffLines} from 'diff';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ref} from 'lit/directives/ref.js';
import {introductionName} from '../../compiler/compile.ts';
import type {Diagnostic} from '../../compiler/diagnostic.ts';
import {checklistFile} from '../edition.ts';
import {changeDate, dateOf, restoreFile} from '../words/outline.ts';
import {mistakes} from '../words/words.ts';
import type {WordsEditor} from '../words/words-editor.ts';
import {linkWithin} from './fields.ts';
import {organisationField} from './organisation-field.ts';
import {checksPanel, newSection, sectionTools} from './outline-panels.ts';
import {screenTop} from './screen-top.ts';
import {signsHelp} from './signs-help.ts';

/** The files, the text of one, and the real widget beside it. */
export const wordsScreen = (editor: WordsEditor): TemplateResult =>
  html`${screenTop(editor.builder, [
    ['file-title', 'Skip to the text'],
    ['words-preview', 'Skip to the preview'],
  ])}
  <main>
    <div class="intro">
      <h1 tabindex="-1">Change the words</h1>
      <p class="lead">
        The guidance and the checklist are text with a few signs (Markdown). Change it here, and see the real widget change.
      </p>
      <p class="hint">${keeping(editor)}</p>
    </div>
    <div class="layout words-layout">
      <nav aria-label="Files">${files(editor)}</nav>
      <div class="settings">${fileEditor(editor)} ${work(editor)}</div>
      <section class="preview" aria-labelledby="words-preview">
        <div class="pane">
          <h2 id="words-preview" tabindex="-1">Preview</h2>
          <div class="stage words-stage" ${ref(editor.preview.attach)}></div>
          <p class="hint" ?hidden=${editor.words.project.errors.length === 0}>
            It shows the last words without a mistake.
          </p>
        </div>
      </section>
    </div>
  </main>`;

const keeping = ({words}: WordsEditor): string =>
  words.isKept
    ? 'Your work is kept in this browser on this computer only, and is never sent. Whoever uses this browser can see it: “Forget my work” removes it.'
    : 'This browser keeps nothing for this page. Save your work as a file before you close it.';

function files(editor: WordsEditor): TemplateResult {
  const {texts, originals, changedFiles, renewedFiles, project} = editor.words;
  const names = [introductionName, ...editor.sections.map(slug => `${slug}.md`), checklistFile];
  const removed = [...originals.keys()].filter(name => !texts.has(name));
  return html`<ul class="files">
    ${names.map(name => {
      const wrong = project.errors.filter(({file}) => file.endsWith(`/${name}`)).length;
      return html`<li>
        <button type="button" aria-current=${name === editor.file ? 'true' : 'false'} @click=${() => editor.open(name)}>
          ${editor.titleOf(name)}
          ${changedFiles.includes(name) ? html`<span class="badge">changed</span>` : nothing}
          ${renewedFiles.includes(name) ? html`<span class="badge">new original</span>` : nothing}
          ${wrong > 0 ? html`<span class="badge bad">${wrong === 1 ? '1 mistake' : `${wrong} mistakes`}</span>` : nothing}
        </button>
      </li>`;
    })}
    ${removed.map(
      name => html`<li class="removed">
        <span>${editor.titleOf(name)} <span class="badge">removed</span></span>
        <button type="button" aria-label="Put back: ${editor.titleOf(name)}" @click=${() => putBack(editor, name)}>Put back</button>
      </li>`,
    )}
  </ul>
  ${newSection(editor)}`;
}

function putBack(editor: WordsEditor, name: string): void {
  const text = editor.words.originals.get(name);
  if (text === undefined) return;
  editor.changeFrontMatter(
    introductionName,
    restoreFile(editor.words.texts, name, text),
    `Put back: ${editor.titleOf(name)}.`,
  );
}

function fileEditor(editor: WordsEditor): TemplateResult {
  const {file, text, diagnostics} = editor;
  return html`<section aria-labelledby="file-title">
    <h2 id="file-title" tabindex="-1">${editor.titleOf(file)}</h2>
    ${file === introductionName || file === checklistFile ? nothing : sectionTools(editor)}
    ${file === checklistFile ? checksPanel(editor) : nothing}
    ${newOriginal(editor)}
    <label class="text-label" for="text">Text of ${file}</label>
    <div class="code-editor">
      <div class="lines" aria-hidden="true">${lines(text, diagnostics)}</div>
      <textarea
        id="text"
        spellcheck="true"
        autocomplete="off"
        aria-describedby="mistakes"
        .value=${live(text)}
        @input=${editor.onInput}
        @paste=${editor.onPaste}
      ></textarea>
    </div>
    <p class="note" ?hidden=${editor.note === ''}>
      ${editor.note}
      ${editor.before ? html`<button type="button" @click=${() => editor.undo()}>Undo</button>` : nothing}
    </p>
    ${diagnosticList(editor)}
    <p class="to-preview">${linkWithin('words-preview', 'See it in the preview')}</p>
    ${signsHelp()} ${difference(editor)} ${reviewDates(editor)}
  </section>`;
}

/** The same text with numbers behind the field: it makes the field as high as the text, and wraps where that wraps. */
function lines(text: string, diagnostics: readonly Diagnostic[]): TemplateResult[] {
  const wrong = new Set(diagnostics.map(({line}) => line));
  // A line that is empty has to be as high as the others.
  return text
    .split('\n')
    .map((line, index) => html`<div class=${wrong.has(index + 1) ? 'has-mistake' : nothing}>${line || '\u200b'}</div>`);
}

/** Each message with its place, and a button where it is certain what was meant. */
function diagnosticList(editor: WordsEditor): TemplateResult {
  const {diagnostics, fixes, words} = editor;
  const errors = new Set(words.project.errors);
  const wrong = diagnostics.filter(diagnostic => errors.has(diagnostic)).length;
  return html`<div class="findings" ?hidden=${diagnostics.length === 0}>
    <h3 id="mistakes">${wrong > 0 ? mistakes(wrong) : diagnostics.length > 0 ? 'Something to look at again.' : nothing}</h3>
    ${
      fixes.length > 1
        ? html`<p><button type="button" @click=${() => editor.applyAll()}>Mend all ${fixes.length} that are certain</button></p>`
        : nothing
    }
    <ul class="mistakes">
      ${diagnostics.map(
        diagnostic => html`<li class=${errors.has(diagnostic) ? 'error' : nothing}>
          <p>
            <button type="button" class="place" @click=${() => editor.goTo(diagnostic)}>Line ${diagnostic.line}</button>
            ${errors.has(diagnostic) ? nothing : 'Look again: '}${diagnostic.message}
          </p>
          ${fixButton(editor, diagnostic)}
        </li>`,
      )}
    </ul>
  </div>`;
}

function fixButton(editor: WordsEditor, {fix}: Diagnostic): TemplateResult | typeof nothing {
  if (!fix) return nothing;
  const was = editor.text.slice(fix.start, fix.end).trim();
  const is = fix.text.trim();
  const what = is === '' ? `remove “${was}”` : was === '' ? `add “${is}”` : `“${was}” becomes “${is}”`;
  return html`<p><button type="button" @click=${() => editor.apply(fix)}>Mend it: ${what}</button></p>`;
}

/** The days are asked for. A changed file is not taken for a reviewed one. */
function reviewDates(editor: WordsEditor): TemplateResult {
  const {file, text, words} = editor;
  const original = words.originals.get(file);
  const reviewed = dateOf(text, 'reviewed');
  const isOpen = text !== original && (original === undefined || reviewed === dateOf(original, 'reviewed'));
  const field = (key: 'reviewed' | 'next-review', label: string): TemplateResult =>
    html`<div class="field">
      <label for="date-${key}">${label}</label>
      <input
        type="date"
        id="date-${key}"
        .value=${live(dateOf(text, key))}
        @change=${(event: Event) => editor.changeFrontMatter(file, changeDate(file, text, key, (event.target as HTMLInputElement).value))}
      >
    </div>`;
  return html`<fieldset class="dates">
    <legend>Review</legend>
    <p class="hint question" ?hidden=${!isOpen}>
      ${
        original === undefined
          ? 'This file is new. Give the day on which somebody has read the whole of it and found it right.'
          : 'You have changed this file. Has somebody read the whole of it since, and found it right? Then give the day. Until then readers see the day of the last review.'
      }
    </p>
    <div class="pair">${field('reviewed', 'Reviewed on')} ${field('next-review', 'Next review due')}</div>
  </fieldset>`;
}

/** What was changed in a file, line by line, with the way back. */
function difference(editor: WordsEditor): TemplateResult | typeof nothing {
  const {file, text, words} = editor;
  const original = words.originals.get(file);
  if (text === original) return nothing;
  if (original === undefined) return html`<p class="hint">This file is new: the original has none of this name.</p>`;
  return html`<details class="difference">
    <summary>What you have changed in this file</summary>
    ${changedLines(original, text)}
    <p>
      <button type="button" @click=${() => editor.change({[file]: original}, 'This file is as it was at first.')}>
        Put this file back as it was
      </button>
    </p>
  </details>`;
}

const changedLines = (before: string, after: string): TemplateResult =>
  html`<div tabindex="0" role="region" aria-label="Changed lines">
    ${diffLines(before, after)
      .filter(({added, removed}) => added || removed)
      .map(({value, added}) =>
        added
          ? html`<p><span class="hidden">Added: </span><ins>${value.trimEnd()}</ins></p>`
          : html`<p><span class="hidden">Removed: </span><del>${value.trimEnd()}</del></p>`,
      )}
  </div>`;

/** What a newer version of this page has changed in a file that was changed here as well. */
function newOriginal(editor: WordsEditor): TemplateResult | typeof nothing {
  const {file, words} = editor;
  if (!words.renewedFiles.includes(file)) return nothing;
  const original = words.originals.get(file);
  return html`<div class="notice difference">
    <p><strong>The original of this file has changed since you changed it.</strong> This is what is different in it:</p>
    ${changedLines(words.baseOf(file), original ?? '')}
    <p class="tools">
      <button type="button" @click=${() => editor.settle(original)}>Take the new original: my changes to this file go</button>
      <button type="button" @click=${() => editor.settle()}>Keep mine</button>
    </p>
  </div>`;
}

function work(editor: WordsEditor): TemplateResult {
  const {words} = editor;
  const isSound = words.project.errors.length === 0;
  return html`<section aria-labelledby="your-work">
    <h2 id="your-work">Your work</h2>
    ${organisationField(editor.builder, 'words-organisation')}
    <div class="actions">
      <button type="button" @click=${() => editor.builder.goTo('site')}>Make what my site needs</button>
      <button type="button" @click=${() => editor.save()}>Save as a file</button>
      <label class="file-button">
        <input type="file" accept=".json,application/json" @change=${editor.openSaved}>Open a saved file
      </label>
      <button type="button" ?disabled=${!isSound} @click=${() => editor.exportFolder()}>Download the guidance folder</button>
      <button type="button" ?disabled=${!words.isChanged} @click=${() => editor.forget()}>Forget my work</button>
    </div>
  </section>`;
}
