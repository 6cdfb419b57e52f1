// Its events are known to every element by this.
import '../../../src/before-you-post/checklist-events.ts';
import {html, type TemplateResult} from 'lit';
import type {BeforeYouPost} from '../../../src/before-you-post/before-you-post.ts';
import {checklist} from './content.ts';
import {find, findAll, nameOf} from './find.ts';
import {mount} from './mount.ts';

export type {BeforeYouPost};
export const {checks} = checklist;
export const stopChecks = checks.filter(check => check.severity === 'stop');
export const thinkChecks = checks.filter(check => check.severity === 'think');
export const labels = checks.map(check => check.label);
export const ids = checks.map(check => check.id);

export const mountChecklist = (
  template: TemplateResult = html`<before-you-post></before-you-post>`,
): Promise<BeforeYouPost> => mount<BeforeYouPost>(template);

/** Clicks labels, as a person with a mouse or finger does, and waits until the page shows it. */
export async function tick(widget: BeforeYouPost, ...chosen: readonly {label: string}[]): Promise<void> {
  for (const {label} of chosen) find(widget, 'checkbox', label).click();
  await widget.updateComplete;
}

/** Clicks a button, and waits until the page shows what it does. */
export async function choose(widget: BeforeYouPost, name: string): Promise<void> {
  find(widget, 'button', name).click();
  await widget.updateComplete;
}

/** What has focus, by role and name. */
export function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return !element || element === document.body ? 'nothing' : `${element.localName}: ${nameOf(element)}`;
}

/** Names of the ticked boxes. */
export const ticked = (widget: BeforeYouPost): string[] =>
  findAll(widget, 'checkbox')
    .filter(box => (box as HTMLInputElement).checked)
    .map(nameOf);

/** The heading of the result, or nothing while it is hidden. */
export const resultHeading = (widget: BeforeYouPost): string | undefined => findAll(widget, 'heading').map(nameOf)[1];

/** The paragraphs a person can see, as text. */
export const paragraphs = (root: ParentNode | null | undefined): string[] =>
  [...(root?.querySelectorAll('p') ?? [])]
    .filter(paragraph => paragraph.checkVisibility())
    .map(paragraph => paragraph.innerText.replace(/\s+/g, ' ').trim());

export const resultOf = (widget: BeforeYouPost): HTMLElement => {
  const result = widget.shadowRoot?.querySelector<HTMLElement>('.result');
  if (!result) throw new Error('the result is not in the page, not even hidden');
  return result;
};

/** The open items that the result lists, by the name of the link to each. */
export const openItems = (widget: BeforeYouPost): string[] =>
  findAll(resultOf(widget), 'listitem').map(item => nameOf(findAll(item, 'link')[0] as Element));

const eventNames = ['check-changed', 'result-shown', 'checks-cleared'] as const;

/** Notes the checklist's events as a page would hear them, until the page is put away. */
export function eventsOf(widget: BeforeYouPost): unknown[] {
  const heard: unknown[] = [];
  for (const name of eventNames) {
    widget.parentElement?.addEventListener(name, event => {
      const {id, confirmed, state, unconfirmed} = event as unknown as Record<string, unknown>;
      heard.push(
        Object.fromEntries(
          Object.entries({name, id, confirmed, state, unconfirmed}).filter(([, value]) => value !== undefined),
        ),
      );
    });
  }
  return heard;
}
