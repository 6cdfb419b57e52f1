import {Lexer, type MarkedToken} from 'marked';
import type {Report} from '../diagnostic.ts';
import type {Extract} from './source-text.ts';

/** A block as marked found it, and the text it was found in. */
export interface Piece {
  readonly token: MarkedToken;
  readonly source: Extract;
}

/** Cuts Markdown into blocks, without the empty lines between them. */
export function cutIntoBlocks(source: Extract, report: Report): Piece[] {
  return isTooDeep(source, report)
    ? []
    : align(new Lexer().blockTokens(source.text, []) as MarkedToken[], source).filter(
        ({token}) => token.type !== 'space',
      );
}

/** Gives each token its piece of the source: tokens follow one another without a gap. */
export function align(tokens: readonly MarkedToken[], source: Extract): Piece[] {
  let cursor = 0;
  return tokens.map(token => {
    const start = cursor;
    cursor += token.raw.length;
    return {token, source: source.slice(start, cursor)};
  });
}

/** Where the first character stands that is not blank. */
export function start(source: Extract): number {
  return source.trimmed().at();
}

/**
 * marked calls itself for each list in a list and each box in a box, without end. No text needs more than the four
 * markers of a list in a list in a box, nor a margin wider than theirs.
 */
function isTooDeep(source: Extract, report: Report): boolean {
  const deep = source.lines().find(({text}) => /^(?: {17}| *(?:(?:>|[-*+] |\d+[.)] ) *){5})/.test(text));
  if (deep) report(start(deep), 'this is indented too far: a list goes one level deep inside another and no deeper');
  return deep !== undefined;
}
