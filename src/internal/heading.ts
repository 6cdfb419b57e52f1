import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading of any level. HTML has six: anything deeper becomes the sixth.
 *
 * There is one template for each level because a value cannot be the name of a tag. `lit/static-html.js` would make the
 * same templates at run time, at the cost of 365 bytes.
 *
 * @param id - The heading's id; without one it has none.
 */
export function heading(level: number, content: unknown, id: string | typeof nothing = nothing): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} part="heading">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part="heading">${content}</h5>`;
    default:
      return html`<h6 id=${id} part="heading">${content}</h6>`;
  }
}
