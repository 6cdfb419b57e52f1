import {whenParsed} from '../internal/when-parsed.ts';

/**
 * Mends the links to the other page where it cannot be beside this one. Nothing is asked for: what is known is the address.
 *
 * Viewers of uploaded files show a page as a blob, as text in a page of their own, or under a number in place of its name;
 * a copy that was renamed has lost its neighbour, too. The links then lead to where the pages stand, if the build was told
 * where that is; otherwise there are none. A page that was told stands elsewhere on the web only as a copy, which may
 * have come alone.
 */
function mendLinks(): void {
  const home = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const isElsewhere = home !== undefined && isOnWeb() && folderOf(home) !== folderOf(location.href);
  if (hasOwnName() && !isElsewhere) return;
  const checklist = document.querySelector('[guidance-href]');
  if (!home) {
    document.querySelector('nav')?.remove();
    checklist?.removeAttribute('guidance-href');
    return;
  }
  for (const link of document.querySelectorAll('nav a')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', home).href);
  }
  const guidance = checklist?.getAttribute('guidance-href');
  if (guidance) checklist?.setAttribute('guidance-href', new URL(guidance, home).href);
}

const isOnWeb = (): boolean => /^https?:$/.test(location.protocol);

/** Whether the page has the name that it is linked to by. Some servers leave out the end of names. */
function hasOwnName(): boolean {
  const name = document.querySelector('main > *')?.localName;
  const file = /[^/]*$/.exec(location.pathname)?.[0];
  return (isOnWeb() || location.protocol === 'file:') && (file === `${name}.html` || file === name);
}

const folderOf = (address: string): string => new URL('.', address).href;

// The script may stand before the links.
whenParsed(mendLinks);
