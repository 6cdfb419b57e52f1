import checklist from '../before-you-post/checklist.css';
import accordion from '../social-media-guidance/accordion.css';
import base from './base.css';

/** One style sheet for both elements: they share most of it, and a selector that fits nothing costs nothing. */
export const styles = base + accordion + checklist;

const sheets = new WeakMap<Window, CSSStyleSheet>();

/** The sheet for the elements of a page. A sheet is good for one document only. */
export function styleSheetFor(page: Window & typeof globalThis): CSSStyleSheet {
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(page, sheet);
  }
  return sheet;
}
