import {byId} from './make.ts';

/** Links within the page go where they say, and leave the address as it is: its fragment holds the settings. */
export function keepAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      const target = byId(link.hash.slice(1));
      target.focus({preventScroll: true});
      target.scrollIntoView();
    });
  }
}
