import {asRatio, contrast, enoughForText} from './contrast.ts';
import {facts} from './facts.ts';
import {addFields} from './fields.ts';
import {keepAddress} from './links-within.ts';
import {make} from './made.ts';
import {byId} from './make.ts';
import {copy, showOutput} from './output-panel.ts';
import {mark, showWords} from './placeholder-fields.ts';
import {forgetSystem} from './platform-field.ts';
import {Preview} from './preview.ts';
import {say} from './say.ts';
import {colours, readColour, readSettings, type Settings, writeSettings} from './settings.ts';

addFields();
const form = byId('settings') as HTMLFormElement;
form.hidden = false;
byId('version').textContent = facts.version;
const preview = new Preview();
let latest: Settings | undefined;

/** What the address says: for the first look, and when somebody changes it by hand or goes back. */
function openAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  // A phone shows a phone's page first: a desktop's would be too small to read there.
  if (!given.has('width') && matchMedia('(width < 40rem)').matches) given.set('width', 'phone');
  const settings = readSettings(given);
  fillForm(settings);
  byId('sent').hidden = !Object.values(settings.words).some(({text, href}) => text || href);
  show(settings);
}

/** The names of the fields are the names in the address, so one reader serves both. */
function fillForm(settings: Settings): void {
  const values = writeSettings(settings);
  form.reset();
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) continue;
    if (field.type === 'checkbox') {
      const list = field.name === 'sections' ? settings.sections : values.getAll(field.name);
      field.checked = list.includes(field.value) || (field.name === 'sections' && list.length === 0);
    } else if (field.type === 'radio') {
      // Which system it is and who one is there are not in the address.
      if (field.name in settings) field.checked = field.value === String(settings[field.name as keyof Settings]);
    } else {
      field.value = values.get(field.name) ?? String(settings[field.name as keyof Settings] ?? '');
      field.dispatchEvent(new Event('input'));
    }
  }
}

function show(settings: Settings): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = settings.show !== 'both' && settings.show !== part.dataset.for;
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-ways]')) {
    part.hidden = !part.dataset.ways?.split(' ').includes(settings.way);
  }
  byId('no-section').hidden = form.querySelector('[name="sections"]:checked') !== null;
  for (const name of Object.keys(colours)) {
    const {value} = byId(name) as HTMLInputElement;
    mark(name, value !== '' && !readColour(value));
  }
  showContrast('accent', settings.accent, settings.page);
  showContrast('accentDark', settings.accentDark, settings.pageDark);
  showWords(settings);
  showMade(settings);
  preview.show(settings);
}

/** Making everything takes a moment: only the latest is shown. */
async function showMade(settings: Settings): Promise<void> {
  latest = settings;
  const made = await make(settings);
  if (latest === settings) showOutput(settings, made);
}

function showContrast(name: string, accent: string, page: string): void {
  const line = byId(`contrast-${name}`);
  line.hidden = accent === '';
  if (line.hidden) return;
  const ratio = contrast(accent, page);
  const enough = ratio >= enoughForText;
  line.className = `contrast ${enough ? 'enough' : 'too-low'}`;
  line.textContent = `${enough ? 'Good' : 'Too low'}: contrast ${asRatio(ratio)}, and text needs ${enoughForText}.`;
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => {
  const settings = readSettings(
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
  );
  // The fragment never reaches a server, and replacing it leaves one entry in the history.
  history.replaceState(null, '', `#${writeSettings(settings)}`);
  show(settings);
});
window.addEventListener('hashchange', openAddress);

byId('copy-link').addEventListener('click', () => copy(location.href, 'Copied: the link to these settings.'));
byId('start-again').addEventListener('click', () => {
  history.replaceState(null, '', '#');
  openAddress();
  forgetSystem();
  say('All settings are as they were at first.');
});

keepAddress();
openAddress();
