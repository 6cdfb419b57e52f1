import {html, type TemplateResult} from 'lit';
import type {GuidanceSectionToggledEvent} from '../../../src/social-media-guidance/guidance-events.ts';
import type {SocialMediaGuidance} from '../../../src/social-media-guidance/social-media-guidance.ts';
import {guidance} from './content.ts';
import {find, findAll, nameOf} from './find.ts';
import {mount} from './mount.ts';

/** The slugs of all sections, in order. */
export const slugs: readonly string[] = guidance.sections.map(({id}) => id);

/** A section's title, so that tests hold whatever the guidance calls it. */
export function titleOf(slug: string): string {
  const section = guidance.sections.find(({id}) => id === slug);
  if (!section) throw new Error(`the guidance has no section "${slug}"`);
  return section.title;
}

/** Puts the guidance on the page, and what else a test wants there, and returns the first element. */
export async function mountGuidance(
  template: TemplateResult = html`<social-media-guidance></social-media-guidance>`,
): Promise<SocialMediaGuidance> {
  const first = await mount(template);
  return first.parentElement?.querySelector('social-media-guidance') as SocialMediaGuidance;
}

/** Headings for a widget at this level to stand under: a page that skips a level is not accessible. */
export const headingsAbove = (level: number): TemplateResult[] => [
  ...(level > 2 ? [html`<h2>A chapter of the page</h2>`] : []),
  ...(level > 3 ? [html`<h3>A part of the chapter</h3>`] : []),
];

/** The button of a section. */
export const header = (widget: Element, slug: string): HTMLElement => find(widget, 'button', titleOf(slug));

/** The button that opens or closes all. */
export const showAll = (widget: Element): HTMLElement => find(widget, 'button', /^(Show|Hide) all sections$/);

/** The panel that a section's button says it controls. */
export function panel(widget: Element, slug: string): HTMLElement {
  const id = header(widget, slug).getAttribute('aria-controls') ?? '';
  const found = widget.shadowRoot?.getElementById(id);
  if (!found) throw new Error(`the header of "${slug}" controls nothing`);
  return found;
}

/** The slugs of the open sections, after making sure that what is said and what is shown agree in every section. */
export function opened(widget: Element): string[] {
  return slugs.filter(slug => {
    const [button] = findAll(widget, 'button', titleOf(slug));
    if (!button) return false;
    const said = button.getAttribute('aria-expanded');
    const hidden = panel(widget, slug).getAttribute('hidden');
    if ((said === 'true' && hidden === null) || (said === 'false' && hidden === 'until-found')) return said === 'true';
    throw new Error(`"${slug}" says aria-expanded="${said}" but its panel has hidden="${hidden}"`);
  });
}

/** Collects the element's events as sentences, such as "privacy opened by header". */
export function listen(target: EventTarget): string[] {
  const heard: string[] = [];
  target.addEventListener('guidance-section-toggled', event => {
    const {id, open, cause} = event as GuidanceSectionToggledEvent;
    heard.push(`${id} ${open ? 'opened' : 'closed'} by ${cause}`);
  });
  return heard;
}

/** What has focus, as a screen reader would name it; "the page" when nothing has. */
export function focused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === document.body ? 'the page' : nameOf(active);
}
