import {project} from './facts.ts';
import {byId, make} from './make.ts';
import {wordFields} from './placeholder-fields.ts';
import {addSystems} from './platform-field.ts';
import {colours, readColour, type Settings} from './settings.ts';
import {startOf} from './style-rules.ts';

/** Adds the fields that depend on the guidance, on its local words and on the colours. */
export function addFields(): void {
  byId('sections').append(
    ...project.sections.map(({slug, title}) =>
      make('label', {}, make('input', {type: 'checkbox', name: 'sections', value: slug}), ` ${title}`),
    ),
  );
  byId('swatches').append(...swatches.map(swatch));
  byId('colours').append(
    colourGroup('On light pages', ['accent', 'Links and icons'], ['page', 'Your page’s background']),
    colourGroup('On dark pages', ['accentDark', 'Links and icons'], ['pageDark', 'Your page’s background']),
  );
  byId('words').append(...wordFields());
  addSystems();
  // First, so that whoever listens to the form sees the fields as the theme has left them.
  byId('theme').addEventListener('input', event => {
    const {accent, accentDark, corners} = startOf((event.target as HTMLInputElement).value as Settings['theme']);
    for (const [name, value] of Object.entries({accent, accentDark})) setField(name, value);
    const corner = document.querySelector<HTMLInputElement>(`[name="corners"][value="${corners}"]`);
    if (corner) corner.checked = true;
  });
}

/** Pairs that reach 4.5 to 1 on white and on nearly black. */
const swatches = [
  {name: 'Automatic', accent: '', accentDark: ''},
  {name: 'Blue', accent: '#005eb8', accentDark: '#9cc9ff'},
  {name: 'Teal', accent: '#00686b', accentDark: '#6fd6d2'},
  {name: 'Green', accent: '#006747', accentDark: '#7ddcae'},
  {name: 'Purple', accent: '#5b3fa8', accentDark: '#c3b2ff'},
  {name: 'Plum', accent: '#96246a', accentDark: '#ffaed8'},
  {name: 'Ink', accent: '#1d2b36', accentDark: '#e6edf3'},
] as const;

type Colours = Pick<(typeof swatches)[number], 'accent' | 'accentDark'>;

function swatch({name, accent, accentDark}: Colours & {name: string}): HTMLElement {
  const button = make('button', {type: 'button'}, ...(accent ? [make('span', {class: 'dot'})] : []), name);
  button.style.setProperty('--light', accent);
  button.style.setProperty('--dark', accentDark);
  button.addEventListener('click', () => {
    setField('accent', accent);
    setField('accentDark', accentDark);
  });
  return button;
}

type ColourField = readonly [name: keyof typeof colours, label: string];

function colourGroup(title: string, accent: ColourField, page: ColourField): HTMLElement {
  return make(
    'fieldset',
    {},
    make('legend', {}, title),
    colourField(accent, title),
    colourField(page, title),
    make('p', {class: 'contrast', id: `contrast-${accent[0]}`}),
  );
}

/** The picker and the text stay the same: brands come as text, and a picker alone is hard to use from the keyboard. */
function colourField([name, label]: ColourField, group: string): HTMLElement {
  const text = make('input', {
    id: name,
    name,
    spellcheck: 'false',
    maxlength: '7',
    'aria-describedby': `${name}-error`,
    placeholder: colours[name] || 'automatic',
  });
  const picker = make('input', {type: 'color', 'aria-label': `${label}, ${group.toLowerCase()}: pick a colour`});
  picker.addEventListener('input', () => setField(name, picker.value));
  text.addEventListener('input', () => {
    const colour = readColour(text.value);
    picker.value = colour ?? (name.endsWith('Dark') ? '#9cc9ff' : '#005eb8');
  });
  return make(
    'div',
    {class: 'field'},
    make('label', {for: name}, label),
    make('div', {class: 'colour'}, picker, text),
    make('p', {class: 'error', id: `${name}-error`, hidden: ''}, 'Use a colour such as #005eb8.'),
  );
}

function setField(name: string, value: string): void {
  const field = byId(name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}
