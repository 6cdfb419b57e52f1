import {Lexer, type MarkedToken, type Tokens} from 'marked';
import {type Inline, walk} from '../ast.ts';
import type {Fix, Report} from '../diagnostic.ts';
import {replace} from '../fixes.ts';
import {plainText} from '../guidance-places.ts';
import {explainHtml} from './html-equivalents.ts';
import {parseAddress} from './link-address.ts';
import {rejectNearMisses} from './near-misses.ts';
import {type Role, rejectPlaceholdersThatStartSentences} from './sentence-starts.ts';
import type {SourceText} from './source-text.ts';
import {parseText} from './text.ts';
import {align} from './tokenize.ts';

/** Parses running text. What the dialect does not know is reported and comes out as it was written. */
export function parseInlines(source: SourceText, report: Report, role: Role = 'sentence'): Inline[] {
  const text = rejectNearMisses(source.trimmed(), report);
  const content = tidy(parseTokens(new Lexer().inlineTokens(text.text), text, report));
  rejectPlaceholdersThatStartSentences(content, role, report);
  return content;
}

/** Parses text that has no marks. `what` it is, and what to do `otherwise` with a placeholder, are said in messages. */
export function parsePlainText(
  source: SourceText,
  {what, otherwise}: {readonly what: string; readonly otherwise: string},
  report: Report,
): string {
  const content = parseInlines(source, report);
  for (const inline of content)
    if (inline.kind === 'placeholder')
      report(inline.offset, 'misplaced-placeholder', `${what} has no site words: ${otherwise}`);
    else if (inline.kind !== 'text')
      report(inline.offset, 'not-plain-text', `${what} is plain text, with no bold and no links`);
  return plainText(content);
}

function parseTokens(tokens: readonly unknown[], source: SourceText, report: Report): Inline[] {
  return align(tokens as MarkedToken[], source).flatMap(({token, source}) => parseToken(token, source, report));
}

/** Why something is not part of running text, by the type that marked gives it. */
const rejections: Record<string, readonly [id: string, message: string]> = {
  em: ['no-italics', 'italics are hard to read and are not used: write **bold**, or nothing'],
  del: ['no-strikethrough', 'struck-out text is not used: delete it'],
  codespan: ['no-code', 'back-ticks are not used: write the words without them'],
  image: ['no-image', 'images are not used, because not every reader can see them: say it in words'],
  br: [
    'no-line-break',
    'a line cannot be broken here: remove the two spaces or the backslash at its end, or start a new paragraph',
  ],
};

function parseToken(token: MarkedToken, source: SourceText, report: Report): Inline[] {
  switch (token.type) {
    case 'text':
      return parseText(source, report);
    case 'escape':
      return [{kind: 'text', text: token.text}];
    case 'strong':
      return [parseBold(token, source, report)];
    case 'link':
      return [parseLink(token, source, report)];
    case 'html':
      report(source.offsetAt(), 'no-raw-html', explainHtml(source.text));
      return [asWritten(source)];
    default: {
      const [id, message] = rejections[token.type] ?? [
        'unknown-inline',
        'this is not part of the dialect: write plain text',
      ];
      report(source.offsetAt(), id, message, fixInline(token, source));
      return [asWritten(source)];
    }
  }
}

/** What has no meaning beyond the words inside is left out, and its words stay. */
function fixInline(token: MarkedToken, source: SourceText): Fix | undefined {
  // A single wave may have been meant to lower what it stands around.
  if (token.type === 'del') return source.text.startsWith('~~') ? replace(source, '') : undefined;
  if (token.type === 'em') return fixEmphasis(source);
  if (token.type === 'codespan') return replace(source, escapeMarkdown(token.text));
  return undefined;
}

/** Bold italics are bold text. */
function fixEmphasis(source: SourceText): Fix | undefined {
  const [, words] = /^\*{3}([^*]+)\*{3}$/.exec(source.text) ?? [];
  return words === undefined ? undefined : replace(source, `**${words}**`);
}

/** Text with a backslash before each sign that could mean something. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#~|]/g, '\\$&');
}

function asWritten({text}: SourceText): Inline {
  return {kind: 'text', text};
}

function parseBold(token: Tokens.Strong, source: SourceText, report: Report): Inline {
  const offset = source.offsetAt();
  if (!source.text.startsWith('**')) {
    report(
      offset,
      'bold-with-underlines',
      'write bold with two asterisks on each side, **like this**',
      replace(source, `**${source.text.slice(2, -2)}**`),
    );
    return asWritten(source);
  }
  const content = tidy(parseTokens(token.tokens, source.slice(2, source.text.length - 2), report));
  if ([...walk(content)].some(({kind}) => kind === 'bold'))
    report(offset, 'bold-in-bold', 'this is bold inside bold: use one pair of **');
  return {kind: 'bold', offset, content};
}

function parseLink(token: Tokens.Link, source: SourceText, report: Report): Inline {
  const offset = source.offsetAt();
  if (!source.text.startsWith('[')) {
    const address = token.href.replace(/^http:/, 'https:');
    report(offset, 'bare-address', `an address needs words to stand on: write [words](${address})`);
    return asWritten(source);
  }
  const words = findWordsOfLink(token, source);
  const address = findAddressOfLink(token, source, words);
  if (token.title)
    report(
      offset,
      'link-with-title',
      'a link has no title: put the words between the square brackets',
      address && {start: address.end, end: source.end - 1, text: ''},
    );
  const content = parseWordsOfLink(words, source, report);
  const to = parseAddress(token.href, source.edition.guidance.prefix);
  switch (to.kind) {
    case 'link':
      rejectOtherNumber(words, to.address, report);
      return {...to, offset, content};
    case 'guidance-link':
      return {...to, offset, nameOffset: address ? address.offsetAt(1) : offset, content};
    case 'rejected':
      report(offset, to.id, to.message, address && to.replacement ? replace(address, to.replacement) : undefined);
      return asWritten(source);
  }
}

/** A number that is shown and another that is dialled: one of them is a slip, and nobody would see which. */
function rejectOtherNumber(words: SourceText, address: string, report: Report): void {
  if (!address.startsWith('tel:') || !/^[+\d\s()-]+$/.test(words.text)) return;
  // Without what stands before it, which may be +44 or a nought.
  const [shown, dialled] = [words.text, address].map(number => number.replace(/\D/g, '').slice(-7));
  if (shown !== dialled)
    report(
      words.offsetAt(),
      'another-telephone-number',
      `this shows ${words.text.trim()} and dials ${address.slice('tel:'.length)}: write the same number in both`,
    );
}

function parseWordsOfLink(words: SourceText, source: SourceText, report: Report): Inline[] {
  const lexer = new Lexer();
  lexer.state.inLink = true;
  const content = tidy(parseTokens(lexer.inlineTokens(words.text), words, report));
  if (content.length === 0)
    report(source.offsetAt(), 'link-without-words', 'this link has no words: write them between the square brackets');
  for (const inline of walk(content))
    if (inline.kind === 'placeholder')
      report(
        inline.offset,
        'placeholder-in-link',
        'a site word may bring a link of its own, so it cannot stand inside one: put it outside',
      );
  return content;
}

/** What stands between the square brackets, as written: marked has taken some backslashes away from its own copy. */
function findWordsOfLink({text}: Tokens.Link, source: SourceText): SourceText {
  for (let end = source.text.indexOf(']('); end >= 0; end = source.text.indexOf('](', end + 1)) {
    const words = source.slice(1, end);
    if (words.text.replace(/\\([[\]])/g, '$1') === text) return words;
  }
  return source.slice(1, 1 + text.length);
}

/** The address as written, if marked has changed nothing in it. */
function findAddressOfLink({href}: Tokens.Link, source: SourceText, words: SourceText): SourceText | undefined {
  const start = source.text.indexOf(href, words.text.length + 3);
  return start < 0 || href === '' ? undefined : source.slice(start, start + href.length);
}

/** Joins neighbouring texts, makes every run of blanks one space, and drops blanks at either end. */
function tidy(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, {kind: 'text', text: last.text + inline.text});
    else joined.push(inline);
  }
  return joined
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      const text = inline.text
        .replace(/[ \n]+/g, ' ')
        .replace(index === 0 ? /^ / : '', '')
        .replace(index === joined.length - 1 ? / $/ : '', '');
      return {kind: inline.kind, text};
    })
    .filter(inline => inline.kind !== 'text' || inline.text !== '');
}
