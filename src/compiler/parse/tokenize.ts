import {Lexer, type MarkedToken} from 'marked';
import type {Report} from '../diagnostic.ts';
import type {SourceText} from './source-text.ts';

/** A token as marked found it, and the text it was found in. */
export interface SourceToken {
  readonly token: MarkedToken;
  readonly source: SourceText;
}

/** Splits Markdown into blocks, without the empty lines between them. */
export function tokenize(source: SourceText, report: Report): SourceToken[] {
  return isTooDeep(source, report)
    ? []
    : align(new Lexer().blockTokens(source.text, []) as MarkedToken[], source).filter(
        ({token}) => token.type !== 'space',
      );
}

/** Gives each token its part of the source: tokens follow one another without a gap. */
export function align(tokens: readonly MarkedToken[], source: SourceText): SourceToken[] {
  let cursor = 0;
  return tokens.map(token => {
    const start = cursor;
    cursor += token.raw.length;
    return {token, source: source.slice(start, cursor)};
  });
}

/**
 * marked calls itself for each list in a list and each box in a box, without end. No text needs more than the four
 * markers of a list in a list in a box, nor a margin wider than theirs.
 */
function isTooDeep(source: SourceText, report: Report): boolean {
  const deep = source.lines().find(({text}) => /^(?: {17}| *(?:(?:>|[-*+] |\d+[.)] ) *){5})/.test(text));
  if (deep)
    report(
      deep.start,
      'indented-too-far',
      'this is indented too far: a list goes one level deep inside another and no deeper',
    );
  return deep !== undefined;
}
