import {byId, make} from './make.ts';
import {say} from './say.ts';
import type {Settings} from './settings.ts';
import {ways} from './ways/index.ts';
import type {Download, Piece, Snippet} from './ways/piece.ts';

let shown = '';

/** Lists what the site needs, in the order it is needed. Redrawn only when it differs, so that focus is not lost. */
export function showHandout(settings: Settings): void {
  const pieces = ways[settings.way](settings);
  const key = JSON.stringify(pieces) + settings.way;
  if (key === shown) return;
  shown = key;
  byId('pieces').replaceChildren(...pieces.map(listItem));
}

function listItem(piece: Piece): HTMLElement {
  const heading = make('h3', {id: `piece-${piece.id}`}, piece.title);
  const explanation = make('p', {class: 'hint'}, piece.explanation);
  const rest = piece.kind === 'snippet' ? snippetParts(piece) : [downloadButton(piece)];
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
