import {facts} from './facts.ts';
import {byId, make} from './make.ts';
import type {Role} from './platforms.ts';

/** Adds the list of platforms: choosing one chooses the way, and says what that system does with what people paste. */
export function addSystems(): void {
  const list = byId('system') as HTMLSelectElement;
  list.append(...facts.platforms.map(({name}, index) => make('option', {value: String(index)}, name)));
  for (const part of [list, byId('system-role')]) part.addEventListener('change', advise);
}

function advise(): void {
  const system = facts.platforms[Number((byId('system') as HTMLSelectElement).value || -1)];
  byId('system-role').hidden = system === undefined;
  const place = byId('advice');
  place.hidden = system === undefined;
  if (!system) return;
  const role = document.querySelector<HTMLInputElement>('#system-role :checked')?.value as Role;
  const {way, text} = system.roles[role];
  const {takesAway, tested} = system;
  place.replaceChildren(
    make('p', {}, make('strong', {}, `${role === 'editor' ? 'Editors' : 'Administrators'}: `), `${text}.`),
    make('p', {}, make('strong', {}, 'It takes away: '), takesAway),
    make('p', {}, make('strong', {}, 'Tested: '), `${tested} Try it on a page that nobody reads.`),
  );
  const radio = document.querySelector<HTMLInputElement>(`[name="way"][value="${way}"]`);
  if (!radio || radio.checked) return;
  radio.checked = true;
  radio.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Takes back what was chosen, as when the form starts again. */
export function forgetSystem(): void {
  (byId('system') as HTMLSelectElement).value = '';
  advise();
}
