import type {Made} from './made.ts';
import {byId, make} from './make.ts';
import {methods} from './methods/methods.ts';
import type {Download, OutputItem, Snippet} from './methods/output-item.ts';
import {say} from './say.ts';
import type {Settings} from './settings.ts';

let shown = '';

/** Lists what the site needs, in the order it is needed. Redrawn only when it differs, so that focus is not lost. */
export function showOutput(settings: Settings, made: Made): void {
  const items = methods[settings.way](settings, made);
  const key = JSON.stringify(items) + settings.way;
  if (key === shown) return;
  shown = key;
  byId('pieces').replaceChildren(...items.map(listItem));
}

function listItem(item: OutputItem): HTMLElement {
  const heading = make('h3', {id: `piece-${item.id}`}, item.title);
  const explanation = make('p', {class: 'hint'}, item.explanation);
  const rest = item.kind === 'snippet' ? snippetParts(item) : [downloadButton(item)];
  return make('li', {}, heading, explanation, ...rest);
}

function snippetParts({id, title, text}: Snippet): HTMLElement[] {
  const code = make('code', {}, text.trimEnd());
  // A region that scrolls has to be reachable from the keyboard: WCAG 2.2, success criterion 2.1.1.
  const box = make('pre', {id: `snippet-${id}`, tabindex: '0', role: 'region', 'aria-labelledby': `piece-${id}`}, code);
  const button = make('button', {type: 'button', 'aria-describedby': `piece-${id}`}, 'Copy');
  button.addEventListener('click', () => copy(text, `Copied: ${title}.`, code));
  return [make('div', {class: 'code'}, box, button)];
}

/** Copies text. Where the clipboard is out of reach, as in old browsers, selects it for copying by hand. */
export async function copy(text: string, done: string, fallback?: Node): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    if (fallback) getSelection()?.selectAllChildren(fallback);
    say(fallback ? 'The text is selected. Press Ctrl and C to copy it.' : 'Copy the address of this page.');
  }
}

function downloadButton({file, type, content}: Download): HTMLElement {
  const button = make('button', {type: 'button', class: 'download'}, `Download ${file}`);
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([content()], {type}));
    make('a', {href: address, download: file}).click();
    // The browser has read the address by the end of this task.
    setTimeout(() => URL.revokeObjectURL(address));
    say(`${file} is in your downloads.`);
  });
  return button;
}
