import type {LocalWordName} from '../../content/placeholders.ts';
import type {Block, GuidanceLink, Inline, List} from '../ast.ts';

/** What differs between the kinds of markup that are printed. Everything returned is finished markup. */
export interface Markup {
  /** Text, or the value of an attribute in double quotes. */
  text(text: string): string;
  heading(depth: number, id: string, content: readonly Inline[]): string;
  word(name: LocalWordName): string;
  link(fragment: string, content: readonly Inline[]): string;
  important(): string;
}

/** Prints blocks. Every tag is closed: what HTML implies is left out of templates later (tidy-templates.ts). */
export function printBlocks(blocks: readonly Block[], section: string, markup: Markup): string {
  return blocks.map(block => printBlock(block, section, markup)).join('');
}

function printBlock(block: Block, section: string, markup: Markup): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${printInlines(block.content, markup)}</p>`;
    case 'heading':
      return markup.heading(block.depth, `${sectionFragment(section)}--${block.id}`, block.content);
    case 'list':
      return printList(block, markup);
    case 'callout':
      return `<div class="callout">${markup.important()}${printBlocks(block.blocks, section, markup)}</div>`;
  }
}

function printList({ordered, items}: List, markup: Markup): string {
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(
    ({content, list}) => `<li>${printInlines(content, markup)}${list ? printList(list, markup) : ''}</li>`,
  );
  return `<${tag}>${inside.join('')}</${tag}>`;
}

/** Prints running text. */
export function printInlines(content: readonly Inline[], markup: Markup): string {
  return content.map(inline => printInline(inline, markup)).join('');
}

function printInline(inline: Inline, markup: Markup): string {
  switch (inline.kind) {
    case 'text':
      return markup.text(inline.text);
    case 'bold':
      return `<strong>${printInlines(inline.content, markup)}</strong>`;
    case 'word':
      return markup.word(inline.name);
    case 'web-link':
      return `<a href="${markup.text(inline.address)}">${printInlines(inline.content, markup)}</a>`;
    case 'guidance-link':
      return markup.link(fragmentOf(inline), inline.content);
  }
}

/** The id of a section on a page. The prefix keeps our ids apart from those of the page we are a guest on. */
export function sectionFragment(slug: string): string {
  return `smg-${slug}`;
}

function fragmentOf({section, heading}: GuidanceLink): string {
  return heading === undefined ? sectionFragment(section) : `${sectionFragment(section)}--${heading}`;
}
