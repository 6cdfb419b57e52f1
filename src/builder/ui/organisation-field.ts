import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Words} from '../words/words.ts';
import type {Screen} from './screen.ts';

/** Whether something may be made of the words: they have no mistake, and changed ones say who changed them. */
export const isComplete = ({project, isChanged, organisation}: Words): boolean =>
  project.errors.length === 0 && (!isChanged || organisation.trim() !== '');

/** Who has changed the words. Everything that is made of them says so. */
export const organisationField = (screen: Screen, id: string): TemplateResult =>
  html`<div class="field">
    <label for=${id}>Your organisation</label>
    <p class="hint" id="${id}-hint">
      Everything made from changed words says so: “Based on ${screen.words.originalTitle}, changed by …”.
    </p>
    <input
      id=${id}
      autocomplete="organization"
      aria-describedby="${id}-hint"
      .value=${live(screen.words.organisation)}
      @input=${(event: Event) => screen.setOrganisation((event.target as HTMLInputElement).value)}
    >
  </div>`;

/** What has to be done before anything is made of changed words. */
export function wordsNotice(screen: Screen): TemplateResult | typeof nothing {
  const {words} = screen;
  const {length} = words.project.errors;
  if (length > 0)
    return html`<div class="notice">
      <p>
        <strong>${length === 1 ? 'One mistake in the words' : `${length} mistakes in the words`}.</strong> Nothing is made
        of words with a mistake. <button type="button" @click=${() => screen.goTo('words')}>Go to the words</button>
      </p>
    </div>`;
  // It stays while a name is being typed.
  if (words.isChanged)
    return html`<div class="notice">
      <p><strong>You have changed the words.</strong> What is made below holds yours${
        isComplete(words) ? '.' : ', and appears once you have said who you are.'
      }</p>
      ${organisationField(screen, 'organisation-name')}
    </div>`;
  return nothing;
}
