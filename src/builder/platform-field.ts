import {byId, make} from './make.ts';
import {platforms, type Role} from './platforms.ts';

/** Adds the list of platforms: choosing one chooses the way, and says what that system does with what people paste. */
export function addSystems(): void {
  const list = byId('system') as HTMLSelectElement;
  list.append(...platforms.map(({name}, index) => make('option', {value: String(index)}, name)));
  for (const part of [list, byId('system-role')]) part.addEventListener('change', advise);
}

function advise(): void {
  const system = platforms[Number((byId('system') as HTMLSelectElement).value || -1)];
  byId('system-role').hidden = system === undefined;
  const place = byId('advice');
  place.hidden = system === undefined;
  if (!system) return;
  const role = document.querySelector<HTMLInputElement>('#system-role :checked')?.value as Role;
  const {method: way, advice} = system.roles[role];
  const {product, removes, tested} = system;
  place.replaceChildren(
    make('p', {}, make('strong', {}, `${role === 'editor' ? 'Editors' : 'Administrators'}: `), `${advice}.`),
    make('p', {}, make('strong', {}, `What ${product} removes: `), plain(removes)),
    make('p', {}, make('strong', {}, 'Tested: '), `${plain(tested)} Try it on a page that nobody reads.`),
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

/** Markdown without its marks. */
const plain = (text: string): string => text.replace(/[*`]/g, '');
