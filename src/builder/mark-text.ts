import {inlinesOf} from '../compiler/ast.ts';
import type {SoundProject} from '../compiler/compile.ts';
import {fallbackOf} from './edition.ts';

/** What of an element on the example page is called here. */
interface Widget extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
  openSection?(id: string): void;
}

/** Goes to the first place where a name stands on a page, and marks every one. */
export async function markText(page: Document, project: SoundProject, name: string, typed: string): Promise<void> {
  const text = typed || fallbackOf(name);
  const {introduction, checklist} = project;
  const guidance = page.querySelector<Widget>(introduction.tag);
  const section = project.sections.find(({body}) =>
    [...inlinesOf(body)].some(inline => inline.kind === 'placeholder' && inline.name === name),
  );
  if (section) guidance?.openSection?.(section.slug);
  const widgets = [guidance, page.querySelector<Widget>(checklist.tag)].filter(widget => widget !== null);
  await Promise.all(widgets.map(widget => widget.updateComplete));
  const ranges = widgets.flatMap(({shadowRoot}) => (shadowRoot ? rangesOf(shadowRoot, text) : []));
  for (const {shadowRoot} of widgets) if (shadowRoot) mark(page, shadowRoot, ranges);
  const [first] = ranges;
  first?.startContainer.parentElement?.scrollIntoView({block: 'center'});
}

/** Where a text stands in text that shows. */
function rangesOf(root: ShadowRoot, text: string): Range[] {
  const ranges: Range[] = [];
  const page = root.ownerDocument;
  const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.parentElement?.checkVisibility?.()) continue;
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = page.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    ranges.push(range);
  }
  return ranges;
}

/** Marks text without touching the widget's own nodes. Browsers without highlights only go there. */
function mark(page: Document, root: ShadowRoot, ranges: readonly Range[]): void {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view?.Highlight || !view.CSS.highlights) return;
  view.CSS.highlights.set('edited', new view.Highlight(...ranges));
  if (root.adoptedStyleSheets.some(({cssRules}) => cssRules[0]?.cssText.includes('highlight(edited)'))) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync('::highlight(edited) { background-color: #ffe27a; color: #16212b; }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
