import {mayLinkTo} from '../compiler/render/render-html.ts';
import {enGB} from '../locales/en-GB.ts';
import {project} from './facts.ts';
import {byId, make} from './make.ts';
import {purposeOf} from './placeholder-purposes.ts';
import {sentenceWith} from './sentence-with.ts';
import {type Settings, type WordName, wordNames} from './settings.ts';

/** What readers see for a word when the site says nothing. */
const fallback = (name: WordName): string =>
  name === 'review-statement' ? enGB.preparedFrom : enGB.placeholders[name];

/** One row for each local word: its name and what readers see, which opens to what may be typed. */
export function wordFields(): HTMLElement[] {
  return wordNames.map(name => {
    const {label, purpose} = purposeOf(name);
    return make(
      'details',
      {},
      make('summary', {}, make('b', {}, label), make('span', {id: `${name}-shown`})),
      make(
        'div',
        {class: 'word'},
        make('p', {class: 'hint', id: `${name}-hint`}, purpose),
        field(name, 'Name', {placeholder: name === 'review-statement' ? '' : fallback(name)}),
        ...(name === 'review-statement' ? [] : [linkField(name)]),
        make('p', {class: 'sentence', id: `${name}-sentence`}),
      ),
    );
  });
}

function linkField(name: WordName): HTMLElement {
  const id = `${name}-href`;
  const wrapped = field(id, 'Link (optional)', {
    placeholder: 'https://…  or  mailto:…',
    inputmode: 'url',
    'aria-describedby': `${id}-error`,
  });
  wrapped.append(
    make(
      'p',
      {class: 'error', id: `${id}-error`, hidden: ''},
      'Use https:, http:, mailto:, tel: or an address on your site.',
    ),
  );
  return wrapped;
}

function field(name: string, label: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const described = {'aria-describedby': `${name}-hint`, ...attributes};
  return make(
    'div',
    {class: 'field'},
    make('label', {for: name}, label),
    make('input', {id: name, name, spellcheck: 'false', ...described}),
  );
}

/** Shows what readers will see, and which addresses cannot be links. */
export function showWords({words}: Settings): void {
  for (const name of wordNames) {
    const {text, href} = words[name];
    const shown = byId(`${name}-shown`);
    shown.textContent = text || fallback(name);
    shown.classList.toggle('own', text !== '');
    const sentence = name === 'review-statement' ? text || fallback(name) : inSentence(name, words);
    byId(`${name}-sentence`).replaceChildren(...(typeof sentence === 'string' ? [sentence] : sentence));
    if (name !== 'review-statement') mark(`${name}-href`, href !== '' && !mayLinkTo(href));
  }
}

/** A sentence of the guidance with every word filled in, the one that is edited standing out. */
function inSentence(edited: WordName, words: Settings['words']): (Node | string)[] {
  const sentence = edited === 'review-statement' ? '' : sentenceWith(edited, project);
  return sentence.split(/\{\{([a-z-]+)\}\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const name = part as WordName;
    const text = words[name].text || fallback(name);
    return name === edited ? make('mark', {}, text) : text;
  });
}

/** Says that what stands in a field cannot be used. */
export function mark(name: string, wrong: boolean): void {
  byId(`${name}-error`).hidden = !wrong;
  byId(name).setAttribute('aria-invalid', String(wrong));
}
