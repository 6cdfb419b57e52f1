import {Lexer, type MarkedToken, type Tokens} from 'marked';
import {type Inline, within} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {readAddress} from './link-address.ts';
import type {Extract} from './source-text.ts';
import {readText} from './text.ts';
import {align} from './tokenize.ts';

/** Reads running text. What the dialect does not know is reported and comes out as it was written. */
export function readInlines(source: Extract, report: Report): Inline[] {
  const text = source.trimmed();
  const content = tidy(readTokens(new Lexer().inlineTokens(text.text), text, report));
  refuseWordsThatStartSentences(content, report);
  return content;
}

function readTokens(tokens: readonly unknown[], source: Extract, report: Report): Inline[] {
  return align(tokens as MarkedToken[], source).flatMap(piece => readToken(piece.token, piece.source, report));
}

const refusals: Record<string, string> = {
  em: 'italics are hard to read and are not used: write **bold**, or nothing',
  del: 'struck-out text is not used: delete it',
  codespan: 'back-ticks are not used: write the words without them',
  image: 'images are not used: say it in words',
  html: 'HTML is not allowed: write Markdown, or \\< to show the sign itself',
  br: 'a line cannot be broken here: remove the two spaces or the backslash at its end, or start a new paragraph',
};

function readToken(token: MarkedToken, source: Extract, report: Report): Inline[] {
  switch (token.type) {
    case 'text':
      return readText(source, report);
    case 'escape':
      return [{kind: 'text', text: token.text}];
    case 'strong':
      return [readBold(token, source, report)];
    case 'link':
      return [readLink(token, source, report)];
    default:
      report(source.at(), refusals[token.type] ?? 'this is not part of the dialect: write plain text');
      return [asWritten(source)];
  }
}

function asWritten({text}: Extract): Inline {
  return {kind: 'text', text};
}

function readBold(token: Tokens.Strong, source: Extract, report: Report): Inline {
  if (!source.text.startsWith('**')) {
    report(source.at(), 'write bold with two asterisks on each side, **like this**');
    return asWritten(source);
  }
  const content = tidy(readTokens(token.tokens, source.slice(2, source.text.length - 2), report));
  if ([...within(content)].some(({kind}) => kind === 'bold'))
    report(source.at(), 'this is bold inside bold: use one pair of **');
  return {kind: 'bold', at: source.at(), content};
}

function readLink(token: Tokens.Link, source: Extract, report: Report): Inline {
  if (!source.text.startsWith('[')) {
    report(source.at(), `an address needs words to stand on: write [words](${token.href.replace(/^http:/, 'https:')})`);
    return asWritten(source);
  }
  if (token.title) report(source.at(), 'a link has no title: put the words between the square brackets');
  const content = readWordsOfLink(token, source, report);
  const to = readAddress(token.href);
  switch (to.kind) {
    case 'web':
      return {kind: 'web-link', at: source.at(), address: to.address, content};
    case 'guidance':
      return {...to, kind: 'guidance-link', at: source.at(), content};
    case 'refused':
      report(source.at(), to.why);
      return asWritten(source);
  }
}

function readWordsOfLink(token: Tokens.Link, source: Extract, report: Report): Inline[] {
  const words = findWordsOfLink(token, source);
  const lexer = new Lexer();
  lexer.state.inLink = true;
  const content = tidy(readTokens(lexer.inlineTokens(words.text), words, report));
  if (content.length === 0) report(source.at(), 'this link has no words: write them between the square brackets');
  for (const inline of within(content))
    if (inline.kind === 'word')
      report(inline.at, 'a local word may bring a link of its own, so it cannot stand inside one: put it outside');
  return content;
}

/** What stands between the square brackets, as written: marked has taken some backslashes away from its own copy. */
function findWordsOfLink({text}: Tokens.Link, source: Extract): Extract {
  for (let end = source.text.indexOf(']('); end >= 0; end = source.text.indexOf('](', end + 1)) {
    const words = source.slice(1, end);
    if (words.text.replace(/\\([[\]])/g, '$1') === text) return words;
  }
  return source.slice(1, 1 + text.length);
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

/** What stands for a local word begins with a small letter ("your manager"), so it cannot begin a sentence. */
function refuseWordsThatStartSentences(content: readonly Inline[], report: Report): void {
  let before = '';
  for (const inline of within(content)) {
    if (inline.kind === 'text') before += inline.text;
    if (inline.kind !== 'word') continue;
    if (/^\s*$|[.!?]['"’”)]*\s$/.test(before))
      report(inline.at, `{{${inline.name}}} cannot start a sentence: put a word before it, such as "Ask"`);
    before += inline.name;
  }
}
