import type {Source} from '../content/types.ts';
import {type Compiled, checklistName, introductionName} from './compile.ts';
import {escapeHtml, escapeTemplate, quote} from './escape.ts';
import type {About, Block, ChecklistTree, CheckTree, Inline, IntroductionTree, List, SectionTree} from './tree.ts';

/** The module that stands for one file of the folder, or nothing when the folder has no such file. */
export function printModule(name: string, compiled: Compiled): string | undefined {
  if (name === introductionName) return printIntroduction(compiled.introduction ?? nothing, compiled.sections);
  if (name === checklistName)
    return printChecklist(compiled.checklist ?? {...nothing, introduction: [], checks: []}, compiled);
  const section = compiled.sections.find(({slug}) => `${slug}.md` === name);
  return section && printSection(section);
}

/** What an empty folder says, so that the bare script can be built and weighed. */
const nothing: IntroductionTree = {
  file: '',
  title: '',
  description: '',
  reviewed: '',
  nextReview: '',
  sources: [],
  sections: [],
  body: [],
};

function printIntroduction(tree: IntroductionTree, sections: readonly SectionTree[]): string {
  const imports = sections.map(({slug}, index) => `import section${index} from ${quote(`#guidance/${slug}.md`)};`);
  const names = sections.map((_, index) => `section${index}`);
  return module(
    [...imports],
    {...about(tree), introduction: text(printBlocks(tree.body, '')), sections: `[${names.join(', ')}]`},
    tree,
    tree.description,
  );
}

function printSection(tree: SectionTree): string {
  return module([], {id: quote(tree.slug), ...about(tree), body: text(printBlocks(tree.body, tree.slug))}, tree);
}

function printChecklist(tree: ChecklistTree, {sections}: Compiled): string {
  const checks = tree.checks.map(check => object(printCheck(check, sections)));
  return module(
    [],
    {...about(tree), introduction: text(printBlocks(tree.introduction, '')), checks: `[${checks.join(', ')}]`},
    tree,
    tree.description,
  );
}

function printCheck(check: CheckTree, sections: readonly SectionTree[]): Record<string, string> {
  const section = sections.find(({slug}) => slug === check.guidance?.slug);
  return {
    id: quote(check.id),
    severity: quote(check.severity),
    label: quote(check.label),
    ...(check.hint ? {hint: text(printInlines(check.hint))} : {}),
    ...(section ? {guidance: object({id: quote(section.slug), title: quote(section.title)})} : {}),
  };
}

function module(imports: string[], value: Record<string, string>, {sources}: About, description?: string): string {
  return [
    "import {html} from 'lit';",
    ...imports,
    `export default ${object(value)};`,
    `export const sources = [${sources.map(printSource).join(', ')}];`,
    ...(description === undefined ? [] : [`export const description = ${quote(description)};`]),
    '',
  ].join('\n');
}

function about({title, reviewed, nextReview}: About): Record<string, string> {
  return {title: quote(title), reviewed: quote(reviewed), nextReview: quote(nextReview)};
}

function printSource({title, publisher, address, seen}: Source): string {
  return object({title: quote(title), publisher: quote(publisher), address: quote(address), seen: quote(seen)});
}

function object(fields: Record<string, string>): string {
  return `{${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}`;
}

function text(template: string): string {
  return `v => html\`${template}\``;
}

/** Blocks as the inside of a template. End tags stay: without them a heading would land inside the paragraph before it. */
function printBlocks(blocks: readonly Block[], section: string): string {
  return blocks.map(block => printBlock(block, section)).join('');
}

function printBlock(block: Block, section: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${printInlines(block.content)}</p>`;
    case 'heading':
      return `\${v.heading(${block.depth}, ${quote(`smg-${section}--${block.id}`)}, ${printContent(block.content)})}`;
    case 'list':
      return printList(block);
    case 'callout':
      return `<div class="callout">\${v.important()}${printBlocks(block.blocks, section)}</div>`;
  }
}

function printList({ordered, items}: List): string {
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(({content, list}) => `<li>${printInlines(content)}${list ? printList(list) : ''}</li>`);
  return `<${tag}>${inside.join('')}</${tag}>`;
}

function printInlines(content: readonly Inline[]): string {
  return content.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeTemplate(escapeHtml(inline.text));
    case 'bold':
      return `<strong>${printInlines(inline.content)}</strong>`;
    case 'word':
      return `\${v.word(${quote(inline.name)})}`;
    case 'web-link':
      return `<a href="${escapeTemplate(escapeHtml(inline.address))}">${printInlines(inline.content)}</a>`;
    case 'guidance-link':
      return `\${v.link(${quote(fragment(inline))}, ${printContent(inline.content)})}`;
  }
}

/** The words of a heading or link: a string where it is only text, which Lit shows as text; else a template. */
function printContent(content: readonly Inline[]): string {
  const [only, ...others] = content;
  return only?.kind === 'text' && others.length === 0 ? quote(only.text) : `html\`${printInlines(content)}\``;
}

function fragment({section, heading}: Extract<Inline, {kind: 'guidance-link'}>): string {
  return heading === undefined ? `smg-${section}` : `smg-${section}--${heading}`;
}
