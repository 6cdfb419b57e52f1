import {escapeNonAscii, literalExpression} from '../compiler/render/escape.ts';
import type {EditionNames} from '../content/edition.ts';

/**
 * Has all functions compiled with the script, in the background while it arrives, instead of one by one when they are
 * first called, which most of them are at once. Chrome does so since version 136; to others it is a comment.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compileHint = '//# allFunctionsCalledOnLoad';

const licences = 'MIT licence | includes Lit, Copyright Google LLC, BSD-3-Clause licence';

/**
 * A whole script from a runtime and content. The same two give the same bytes in the build and in a browser.
 *
 * @param runtime - A function of the content and the names, as JavaScript: the same whatever the words are.
 * @param content - What the compiler rendered (src/compiler/render/render-content.ts).
 * @param names - What the script has to know of its edition before it makes anything of the content.
 */
export function joinScript(runtime: string, content: string, names: EditionNames, version: string): string {
  const banner = `/*! ${inComment(names.name)} ${version} | ${licences} */`;
  return `${compileHint}\n${banner}\n(${runtime})(${content},${literal(names)});\n`;
}

/** The frame parent of an edition: which pages it looks after is not known before. */
export function joinFrameParent(runtime: string, names: EditionNames, version: string): string {
  return `/*! ${inComment(names.name)} ${version} | MIT licence */\n(${runtime})(${literal(names.tags)});\n`;
}

const literal = (value: unknown): string => escapeNonAscii(literalExpression(value));

/** A name as it can stand in a comment: plain ASCII, and no sign that could end it. */
const inComment = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w .,:&'()-]/g, '')
    .trim();
