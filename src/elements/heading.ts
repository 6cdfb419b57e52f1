import {html, nothing, type TemplateResult} from 'lit/html.js';

type Heading = (id: string | typeof nothing, content: unknown) => TemplateResult;

// A tag name cannot be bound, and building one from a string would need an HTML string: six templates it is.
const headings: readonly Heading[] = [
  (id, content) => html`<h1 id=${id} part="heading">${content}</h1>`,
  (id, content) => html`<h2 id=${id} part="heading">${content}</h2>`,
  (id, content) => html`<h3 id=${id} part="heading">${content}</h3>`,
  (id, content) => html`<h4 id=${id} part="heading">${content}</h4>`,
  (id, content) => html`<h5 id=${id} part="heading">${content}</h5>`,
  (id, content) => html`<h6 id=${id} part="heading">${content}</h6>`,
];

/** A heading of the given level. HTML has six: anything deeper becomes the sixth. */
export function heading(level: number, content: unknown, id: string | typeof nothing = nothing): unknown {
  return headings[Math.min(level, headings.length) - 1]?.(id, content);
}

/**
 * The level of an element's title from its `heading-level` attribute: a whole number from 1 to 4, so that two levels
 * of headings still fit below. Anything else is 2, the level that fits most pages.
 */
export function titleLevel(attribute: string | null): number {
  const level = Number(attribute);
  return [1, 3, 4].includes(level) ? level : 2;
}
