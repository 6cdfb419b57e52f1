import {config, expect} from 'chai';
import {html, type LitElement, render, type TemplateResult} from 'lit';
import {violations} from './accessible.ts';

// A violation cut short tells nobody what to mend.
config.truncateThreshold = 2000;

/** Put in by web-test-runner.config.mjs. */
declare const __LOOK_AFTER_EACH_TEST__: boolean;

let page: HTMLElement | undefined;

/**
 * Puts a template on the page and returns its first element when it has rendered.
 *
 * Around it stands what a page should have, so that the check after each test may ask for all of it.
 */
export async function mount<Mounted extends Element = LitElement>(template: TemplateResult): Promise<Mounted> {
  page = document.createElement('main');
  document.body.append(page);
  render(html`<h1>A page with widgets</h1>${template}`, page);
  const [, ...mounted] = page.children;
  for (const element of page.querySelectorAll('*')) await (element as Partial<LitElement>).updateComplete;
  await tasksDone();
  return mounted[0] as Mounted;
}

/** Resolves after the current task: what the elements ignore is said then, all together. */
export const tasksDone = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** The states that axe has nothing to say against: of the same state it would only say the same again. */
const accessible = new Set<string>();

/** All that axe looks at: markup, shadow roots included, and what is ticked, which no markup says. */
function stateOf(root: Element | ShadowRoot): string {
  const within = [...root.querySelectorAll('*')].flatMap(element => [
    element.shadowRoot ? stateOf(element.shadowRoot) : '',
    element instanceof HTMLInputElement && element.checked ? element.id : '',
  ]);
  return [root instanceof Element ? root.outerHTML : root.innerHTML, ...within.filter(Boolean)].join('\n');
}

// In continuous integration every test that mounts something ends by proving that what it leaves is still accessible. It
// takes a third of the time of all tests, so `npm test` looks at the states that guidance-accessible.test.ts and
// checklist-accessibility.test.ts list. They also measure the contrast of each, light and dark.
afterEach(async () => {
  if (page === undefined) return;
  try {
    if (!__LOOK_AFTER_EACH_TEST__) return;
    const state = innerWidth + stateOf(document.documentElement);
    if (accessible.has(state)) return;
    // As one text, because of a list in an error only the length would show.
    expect((await violations(document, {contrast: false})).join('\n')).to.equal('');
    accessible.add(state);
  } finally {
    page.remove();
    page = undefined;
  }
});
