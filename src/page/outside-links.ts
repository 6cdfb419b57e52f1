/** The folder of an address. Some pages have an address in which none can be resolved, such as a blob's. */
const folderOf = ({href}: {readonly href: string}): string => href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');

/**
 * In a frame, a link to another site opens a tab of its own: most sites, the regulators' among them, refuse to be shown
 * in a frame, and the reader would see an error in place of the guidance. So does a place elsewhere on the same site,
 * which was made for a whole window. Only the page beside this one was made for the frame. Where a sandbox allows no
 * tab, the link stays what it is, because one that does nothing would be worse.
 */
function openInTab(event: MouseEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link || link.target || !/^https?:$/.test(link.protocol) || folderOf(link) === folderOf(location)) return;
  const tab = window.open(link.href, '_blank');
  if (!tab) return;
  tab.opener = null;
  event.preventDefault();
}

if (window.parent !== window) document.addEventListener('click', openInTab);
