import type {Block, Inline, List} from '../compiler/ast.ts';
import type {ProjectAst} from '../compiler/compile.ts';

/** The first sentence of the guidance that holds a placeholder, words in double braces; empty if none does. */
export function sentenceWith(word: string, {sections, checklist}: ProjectAst): string {
  const lines = [
    ...sections.flatMap(section => section.body.flatMap(linesOf)),
    ...(checklist?.checks ?? []).map(check => textOf(check.hint ?? [])),
  ];
  const sentences = lines.flatMap(line => line.split(/(?<=[.:?])\s+/));
  return sentences.find(sentence => sentence.includes(`{{${word}}}`)) ?? '';
}

function linesOf(block: Block): string[] {
  if (block.kind === 'list') return linesOfList(block);
  if (block.kind === 'callout' || block.kind === 'answer') return block.blocks.flatMap(linesOf);
  return [textOf(block.content)];
}

const linesOfList = ({items}: List): string[] =>
  items.flatMap(({content, list}) => [textOf(content), ...(list ? linesOfList(list) : [])]);

const textOf = (content: readonly Inline[]): string =>
  content
    .map(inline => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'placeholder' ? `{{${inline.name}}}` : textOf(inline.content);
    })
    .join('');
