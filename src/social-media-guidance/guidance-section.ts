import {nothing, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import type {Section, View} from '../content/types.ts';
import {addressOf} from '../internal/fragments.ts';
import {overdueNotice} from '../internal/review.ts';

/** What a section needs to know of its element. */
export interface SectionOptions {
  readonly view: View;
  readonly open: boolean;
  onHeader(): void;
}

/**
 * One section: a heading with a button in it, and the panel that it shows and hides. The button is the heading's only
 * child, and the panel has no role: JAWS and Dragon lose headings and names inside `<summary>`, and seven more landmarks
 * would help nobody.
 */
export function guidanceSection(section: Section, {view, open, onHeader}: SectionOptions): TemplateResult {
  const id = `smg-${section.id}`;
  return view.html`<div class="section">
    <h+1 id=${id} part="heading">
      <button
        type="button"
        id=${`${id}-button`}
        part="header"
        aria-expanded=${open}
        aria-controls=${`${id}-panel`}
        @click=${onHeader}
      >
        <svg viewBox="3 0 18 24" part="icon" aria-hidden="true" focusable="false"><path d="m5 9 7 7 7-7" /></svg
        ><span>${section.title}</span>
      </button>
    </h+1>
    <div id=${`${id}-panel`} part="panel" hidden=${open ? nothing : 'until-found'}>
      <div class="inner">
        ${overdueNotice(section)} ${section.body(view)}
        <p class="permalink">
          <a href=${addressOf(id)}>${messages.permalink}<span class="visually-hidden">: ${section.title}</span></a>
        </p>
      </div>
    </div>
  </div>`;
}
