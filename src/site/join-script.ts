/**
 * Has all functions compiled with the script, in the background while it arrives, instead of one by one when they are
 * first called, which most of them are at once. Chrome does so since version 136; to others it is a comment.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compileHint = '//# allFunctionsCalledOnLoad';

const licences = 'MIT licence | includes Lit, Copyright Google LLC, BSD-3-Clause licence';

/**
 * A whole script from its two halves. The same halves give the same bytes in the build and in a browser.
 *
 * @param runtime - A function of the content, as JavaScript: the same whatever the words are.
 * @param content - What the compiler rendered (src/compiler/render/render-content.ts).
 */
export function joinScript(runtime: string, content: string, version: string): string {
  const banner = `/*! Social Media Guidance ${version} | ${licences} */`;
  return `${compileHint}\n${banner}\n(${runtime})(${content});\n`;
}
