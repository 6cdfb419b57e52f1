import {byId} from './make.ts';

/** Tells people who do not see the page change. The same text twice would be silent, so the region is emptied first. */
export function say(text: string): void {
  const status = byId('status');
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = text;
  });
}
