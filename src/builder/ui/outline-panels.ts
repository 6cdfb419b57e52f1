import {html, type TemplateResult} from 'lit';
import {introductionName} from '../../compiler/compile.ts';
import {toSlug} from '../../compiler/parse/slug.ts';
import {checklistFile} from '../edition.ts';
import {addCheck, checksOf, moveCheck, removeCheck} from '../words/checklist-edit.ts';
import {addSection, moveSection, removeSection} from '../words/outline.ts';
import type {WordsEditor} from '../words/words-editor.ts';

/** Moves or removes the open section. */
export function sectionTools(editor: WordsEditor): TemplateResult {
  const {texts} = editor.words;
  const slug = editor.file.replace(/\.md$/, '');
  const slugs = editor.sections;
  const place = slugs.indexOf(slug);
  const title = editor.titleOf(editor.file);
  const move = (by: number): void =>
    editor.changeFrontMatter(
      introductionName,
      moveSection(texts, slug, by),
      `${title} is now section ${place + by + 1} of ${slugs.length}.`,
    );
  return html`<p class="tools">
    <button type="button" ?disabled=${place === 0} @click=${() => move(-1)}>Move section up</button>
    <button type="button" ?disabled=${place === slugs.length - 1} @click=${() => move(1)}>Move section down</button>
    <button type="button" @click=${() => editor.changeFrontMatter(introductionName, removeSection(texts, slug), `Removed: ${title}. It can be put back in the list of files.`)}>
      Remove section
    </button>
  </p>`;
}

/** A new section: its title, from which its name in links is made. */
export const newSection = (editor: WordsEditor): TemplateResult =>
  html`<details class="add">
    <summary>Add a section</summary>
    <form @submit=${(event: Event) => submitSection(editor, event)}>
      <div class="field">
        <label for="new-section">Title of the section</label>
        <p class="hint" id="new-section-hint">
          Its name in links is made from it and stays, also when the title changes.
        </p>
        <input id="new-section" name="title" required aria-describedby="new-section-hint">
      </div>
      <button>Add section</button>
    </form>
  </details>`;

function submitSection(editor: WordsEditor, event: Event): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const title = String(new FormData(form).get('title')).trim();
  if (title === '') return;
  const slug = toSlug(title);
  const isThere = editor.words.texts.has(`${slug}.md`);
  const changes = isThere ? {} : addSection(editor.words.texts, slug, title);
  if (changes) {
    form.reset();
    editor.open(`${slug}.md`);
  }
  if (isThere) editor.say('There is a section of that name already: it is open now.');
  else
    editor.changeFrontMatter(introductionName, changes, `Added: ${title}. Give its dates, its sources and its text.`);
}

/** The checks in their order. */
export function checksPanel(editor: WordsEditor): TemplateResult {
  const {text} = editor;
  const checks = checksOf(text);
  const take = (changed: string, said: string): void => editor.change({[checklistFile]: changed}, said);
  return html`<details class="add">
    <summary>Add, move or remove checks (${checks.length})</summary>
    <ol class="checks">
      ${checks.map(
        ({label}, index) => html`<li>
          <span>${label}</span>
          <span class="tools">
            <button type="button" aria-label="Up: ${label}" ?disabled=${index === 0} @click=${() => take(moveCheck(text, index, -1), `Moved up: ${label}`)}>Up</button>
            <button type="button" aria-label="Down: ${label}" ?disabled=${index === checks.length - 1} @click=${() => take(moveCheck(text, index, 1), `Moved down: ${label}`)}>Down</button>
            <button type="button" aria-label="Remove: ${label}" @click=${() => take(removeCheck(text, index), `Removed: ${label}`)}>Remove</button>
          </span>
        </li>`,
      )}
    </ol>
    <form @submit=${(event: Event) => submitCheck(editor, event)}>
      <div class="field">
        <label for="new-check">A new check</label>
        <p class="hint" id="new-check-hint">One to which an honest “yes” is the tick.</p>
        <input id="new-check" name="label" required aria-describedby="new-check-hint">
      </div>
      <fieldset>
        <legend>If it cannot be confirmed</legend>
        <div class="ticks">
          <label><input type="radio" name="severity" value="stop" checked> Stop: nobody should go ahead</label>
          <label><input type="radio" name="severity" value="think"> Think: a reason to pause</label>
        </div>
      </fieldset>
      <button>Add check</button>
    </form>
  </details>`;
}

function submitCheck(editor: WordsEditor, event: Event): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const given = new FormData(form);
  const label = String(given.get('label')).trim();
  if (label === '') return;
  const severity = given.get('severity') === 'think' ? 'think' : 'stop';
  editor.change({[checklistFile]: addCheck(editor.text, {label, severity})}, `Added: ${label}`);
  form.reset();
}
