import type {Block, Inline, List} from '../ast.ts';
import {fragmentOf} from '../guidance-places.ts';

/** What differs between the kinds of markup that are rendered. Everything returned is finished markup. */
export interface Markup {
  /** What the ids of the guidance begin with. */
  readonly prefix: string;
  /** Text, or the value of an attribute in double quotes. */
  text(text: string): string;
  heading(depth: number, id: string, content: readonly Inline[]): string;
  placeholder(name: string): string;
  link(fragment: string, content: readonly Inline[]): string;
  important(): string;
  /** What opens where its summary is selected. Both are finished markup. */
  answer(summary: string, body: string): string;
}

/** Renders blocks. `section` is the slug of the section they stand in. */
export function renderBlocks(blocks: readonly Block[], section: string, markup: Markup): string {
  return blocks.map(block => renderBlock(block, section, markup)).join('');
}

function renderBlock(block: Block, section: string, markup: Markup): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderInlines(block.content, markup)}</p>`;
    case 'heading':
      return markup.heading(block.depth, fragmentOf({section, heading: block.id}, markup.prefix), block.content);
    case 'list':
      return renderList(block, markup);
    case 'callout':
      return `<div class="callout">${markup.important()}${renderBlocks(block.blocks, section, markup)}</div>`;
    case 'answer':
      return markup.answer(markup.text(block.summary), renderBlocks(block.blocks, section, markup));
  }
}

/** An answer where something can be opened. */
export const answerDetails: Markup['answer'] = (summary, body) =>
  `<details class="answer"><summary>${summary}</summary>${body}</details>`;

function renderList({ordered, items}: List, markup: Markup): string {
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(
    ({content, list}) => `<li>${renderInlines(content, markup)}${list ? renderList(list, markup) : ''}</li>`,
  );
  return `<${tag}>${inside.join('')}</${tag}>`;
}

/** Renders running text. */
export function renderInlines(content: readonly Inline[], markup: Markup): string {
  return content.map(inline => renderInline(inline, markup)).join('');
}

function renderInline(inline: Inline, markup: Markup): string {
  switch (inline.kind) {
    case 'text':
      return markup.text(inline.text);
    case 'bold':
      return `<strong>${renderInlines(inline.content, markup)}</strong>`;
    case 'placeholder':
      return markup.placeholder(inline.name);
    case 'link':
      return `<a href="${markup.text(inline.address)}">${renderInlines(inline.content, markup)}</a>`;
    case 'guidance-link':
      return markup.link(fragmentOf(inline, markup.prefix), inline.content);
  }
}
