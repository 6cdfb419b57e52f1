import accordion from '../styles/accordion.css';
import base from '../styles/base.css';
import checklist from '../styles/checklist.css';

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
