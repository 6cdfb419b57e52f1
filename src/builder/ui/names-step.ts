import {html, nothing, type TemplateResult} from 'lit';
import {slugCharacter} from '../../compiler/parse/slug.ts';
import {fallbackOf} from '../edition.ts';
import {purposeOf} from '../placeholder-purposes.ts';
import {readLink} from '../read-address.ts';
import {sentenceWith} from '../sentence-with.ts';
import {wordNames, wordOf} from '../settings.ts';
import {textField} from './fields.ts';
import type {Screen} from './screen.ts';

export const namesStep = (screen: Screen): TemplateResult =>
  html`<section aria-labelledby="step-words">
    <h2 id="step-words" tabindex="-1"><span aria-hidden="true">3</span> Your own names</h2>
    <p class="hint">Each is optional. Without yours, readers see the words in grey.</p>
    <div class="words" id="words">${wordNames.map(name => nameRow(screen, name))}</div>
  </section>`;

/** A name and what readers see, which opens to what may be typed. */
function nameRow(screen: Screen, name: string): TemplateResult {
  const {settings, fields} = screen;
  const {label, purpose} = purposeOf(name);
  const {text} = wordOf(settings, name);
  const isSentence = name === 'review-statement';
  const href = fields.get(`${name}-href`) ?? '';
  const question =
    href.trim() !== '' && text === ''
      ? 'A link needs a name to stand on: write one above, or it is left out.'
      : undefined;
  return html`<details>
    <summary><b>${label}</b><span class=${text ? 'own' : nothing} id="${name}-shown">${text || fallbackOf(name)}</span></summary>
    <div class="word">
      <p class="hint" id="${name}-hint">${purpose}</p>
      ${textField(screen, name, {
        label: isSentence ? 'Sentence' : 'Name',
        hintId: `${name}-hint`,
        ...(isSentence ? {} : {placeholder: fallbackOf(name)}),
      })}
      ${
        isSentence
          ? nothing
          : textField(screen, `${name}-href`, {
              label: 'Link (optional)',
              placeholder: 'https://…  or an e-mail address',
              isUrl: true,
              read: readLink(href),
              ...(question ? {question} : {}),
            })
      }
      <p class="sentence" id="${name}-sentence">${isSentence ? text || fallbackOf(name) : sentence(screen, name)}</p>
    </div>
  </details>`;
}

/** A name in double braces; what it parts takes turns with the names. */
const inBraces = new RegExp(`\\{\\{(${slugCharacter}+)\\}\\}`);

/** A sentence of the guidance with every name filled in, the one that is edited standing out. */
function sentence({settings, project}: Screen, edited: string): (TemplateResult | string)[] {
  return sentenceWith(edited, project)
    .split(inBraces)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const text = wordOf(settings, part).text || fallbackOf(part);
      return part === edited ? html`<mark>${text}</mark>` : text;
    });
}
