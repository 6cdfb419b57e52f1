/**
 * Puts a text on the clipboard.
 *
 * @param formatted - The same as HTML: editors take this one, and a source view the text.
 * @throws Error if the browser does not let the page do so.
 */
export async function copyToClipboard(text: string, formatted?: string): Promise<void> {
  if (formatted === undefined) return navigator.clipboard.writeText(text);
  // As an answer to a copy that is asked for, and not by `navigator.clipboard.write`: Chromium would make whole addresses
  // of the links within the text, with the place of this page on this computer.
  let isAnswered = false;
  const answer = (event: ClipboardEvent): void => {
    isAnswered = true;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', formatted);
  };
  document.addEventListener('copy', answer, {once: true});
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  if (isCopied && isAnswered) return;
  // Safari copies by command only what is selected.
  const forms = {'text/plain': text, 'text/html': formatted};
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], {type})]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
