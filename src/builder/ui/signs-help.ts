import {html, nothing, type TemplateResult} from 'lit';
import {fallbackOf, siteWords} from '../edition.ts';
import {purposeOf} from '../placeholder-purposes.ts';

/** What may be written, and what it becomes. docs/writing.md says all of it. */
const signs: readonly (readonly [written: string, meaning: string])[] = [
  ['an empty line', 'A new paragraph.'],
  ['**never**', 'Bold text.'],
  ['- one', 'An item of a list. Two spaces before the hyphen put it inside the item above.'],
  ['1. one', 'An item of a list with numbers.'],
  ['## Words {#words}', 'A heading. What stands in the braces is its name in links and never changes.'],
  ['[words](https://example.org/page)', 'A link. Also mailto:, tel: and a place on your site such as /policies/x.pdf.'],
  [
    '[words](#checking)',
    'A link to the section in the file checking.md, or with #checking--doses to its heading {#doses}.',
  ],
  ['> words', 'A box that stands out. Each of its lines starts so.'],
  ['> [!answer] words', 'A box that opens when the words are selected. Its other lines follow with >.'],
  ['\\*', 'A backslash shows a sign itself.'],
];

/** The signs of the text, to look up beside it. */
export const signsHelp = (): TemplateResult =>
  html`<details class="add">
    <summary>What the signs in the text mean</summary>
    <dl class="signs">
      ${signs.map(([written, meaning]) => html`<dt><code>${written}</code></dt><dd>${meaning}</dd>`)}
    </dl>
    <p>Between the two lines of <code>---</code> stand the title, the dates and the sources of the file.</p>
    ${siteWords.length > 0 ? siteWordsHelp() : nothing}
  </details>`;

const siteWordsHelp = (): TemplateResult =>
  html`<p>These words become the names that a site gives, or else plain words such as “${fallbackOf(siteWords[0] ?? '')}”:</p>
    <dl class="signs">
      ${siteWords.map(name => html`<dt><code>{{${name}}}</code></dt><dd>${purposeOf(name).purpose}</dd>`)}
    </dl>`;
