/**
 * Viewers of uploaded files may show a page as a blob, or as text in a page of their own. There is no folder then with
 * the other page beside this one, and links to it would be dead. They lead to where the pages stand, if the build was
 * told where that is; otherwise there are none.
 */
function mendLinks(): void {
  if (!/^(blob|about|data):$/.test(location.protocol)) return;
  const home = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const checklist = document.querySelector('before-you-post');
  const guidance = checklist?.getAttribute('guidance-href');
  if (!home) {
    document.querySelector('nav')?.remove();
    checklist?.removeAttribute('guidance-href');
    return;
  }
  for (const link of document.querySelectorAll('nav a')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', home).href);
  }
  if (guidance) checklist?.setAttribute('guidance-href', new URL(guidance, home).href);
}

// The script may stand before the links.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mendLinks);
else mendLinks();
