import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {OutputItem, Snippet} from '../methods/output-item.ts';
import type {Screen} from './screen.ts';

/** What the site needs, in the order it is needed. */
export const outputList = (screen: Screen): TemplateResult =>
  html`<ol class="pieces" id="pieces">
    ${repeat(
      screen.items,
      ({id}) => id,
      item => html`<li>
        <h3 id="piece-${item.id}">${item.title}</h3>
        <p class="hint">${item.explanation}</p>
        ${item.kind === 'snippet' ? snippetBox(screen, item) : downloadButton(screen, item)}
      </li>`,
    )}
  </ol>`;

function snippetBox(screen: Screen, {id, title, text, formatted}: Snippet): TemplateResult {
  const state = screen.handover?.id === id ? screen.handover.state : undefined;
  // A region that scrolls has to be reachable from the keyboard: WCAG 2.2, success criterion 2.1.1.
  return html`<div class="code">
    <pre id="snippet-${id}" tabindex="0" role="region" aria-labelledby="piece-${id}"><code>${text.trimEnd()}</code></pre>
    <p class="copy">
      <button type="button" aria-describedby="piece-${id}" @click=${() => screen.copy(id, title, text, formatted)}>Copy</button>
      ${state === 'copied' ? html`<span class="done">Copied. Now paste it where it belongs.</span>` : nothing}
    </p>
    ${
      state === 'by-hand'
        ? html`<div class="by-hand">
            <label for="by-hand">This browser does not let the page copy. Press Ctrl and C, or ⌘ and C on a Mac:</label>
            <textarea id="by-hand" readonly rows="6" .value=${text}></textarea>
          </div>`
        : nothing
    }
  </div>`;
}

function downloadButton(screen: Screen, item: Extract<OutputItem, {kind: 'download'}>): TemplateResult {
  const isDone = screen.handover?.id === item.id;
  return html`<p class="copy">
    <button type="button" class="download" @click=${() => screen.download(item)}>Download ${item.file}</button>
    ${isDone ? html`<span class="done">Downloaded. Look in your downloads folder for ${item.file}.</span>` : nothing}
  </p>`;
}
