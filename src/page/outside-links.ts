/**
 * In a frame, a link to another site opens a tab of its own: most sites, the regulators' among them, refuse to be shown
 * in a frame, and the reader would see an error in place of the guidance. Where a sandbox allows no tab, the link stays
 * what it is, because one that does nothing would be worse.
 */
function openInTab(event: MouseEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link || link.target || !/^https?:$/.test(link.protocol) || link.origin === location.origin) return;
  const tab = window.open(link.href, '_blank');
  if (!tab) return;
  tab.opener = null;
  event.preventDefault();
}

if (window.parent !== window) document.addEventListener('click', openInTab);
