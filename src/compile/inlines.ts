import {decodeHTMLStrict} from 'entities';
import {Lexer, type MarkedToken, type Tokens} from 'marked';
import {localWordNames} from '../content/local-words.ts';
import {readAddress} from './address.ts';
import {explainUnseen} from './characters.ts';
import type {Extract} from './extract.ts';
import type {Report} from './problem.ts';
import {type Inline, within} from './tree.ts';

/** Reads running text. What the dialect does not know is reported and left out. */
export function readInlines(source: Extract, report: Report): Inline[] {
  const text = source.trimmed();
  const content = tidied(walk(new Lexer().inlineTokens(text.text), text, report));
  refuseWordAtStartOfSentence(content, report);
  return content;
}

function walk(tokens: unknown[], source: Extract, report: Report): Inline[] {
  let cursor = 0;
  return (tokens as MarkedToken[]).flatMap(token => {
    const piece = source.slice(cursor, cursor + token.raw.length);
    cursor += token.raw.length;
    return readToken(token, piece, report);
  });
}

const refusals: Record<string, string> = {
  em: 'italics are hard to read and are not used: write **bold**, or nothing',
  del: 'struck-out text is not used: delete it',
  codespan: 'back-ticks are not used: write the words without them',
  image: 'images are not used: say it in words',
  html: 'HTML is not allowed: write Markdown, or \\< to show the sign itself',
  br: 'a line cannot be broken here: remove the two spaces or the backslash at its end, or start a new paragraph',
};

function readToken(token: MarkedToken, piece: Extract, report: Report): Inline[] {
  switch (token.type) {
    case 'text':
      return readText(piece, report);
    case 'escape':
      return [{kind: 'text', text: token.text}];
    case 'strong':
      return readBold(token, piece, report);
    case 'link':
      return readLink(token, piece, report);
    default:
      report(piece.at(), refusals[token.type] ?? 'this is not part of the dialect: write plain text');
      return [];
  }
}

function readBold(token: Tokens.Strong, piece: Extract, report: Report): Inline[] {
  if (!piece.text.startsWith('**')) {
    report(piece.at(), 'write bold with two asterisks on each side, **like this**');
    return [];
  }
  const content = walk(token.tokens, piece.slice(2, piece.text.length - 2), report);
  if ([...within(content)].some(({kind}) => kind === 'bold'))
    report(piece.at(), 'this is bold inside bold: use one pair of **');
  return [{kind: 'bold', at: piece.at(), content}];
}

function readLink(token: Tokens.Link, piece: Extract, report: Report): Inline[] {
  if (!piece.text.startsWith('[')) {
    report(piece.at(), 'an address needs words to stand on: write [what it is](address)');
    return [];
  }
  if (token.title) report(piece.at(), 'a link has no title: put the words between the square brackets');
  const words = wordsOfLink(token, piece);
  const lexer = new Lexer();
  lexer.state.inLink = true;
  const content = tidied(walk(lexer.inlineTokens(words.text), words, report));
  if (content.length === 0) report(piece.at(), 'this link has no words: write them between the square brackets');
  for (const inline of within(content))
    if (inline.kind === 'word')
      report(
        inline.at,
        'a local word may bring a link of its own, so it cannot stand inside a link: put it before or after',
      );
  const to = readAddress(token.href);
  switch (to.kind) {
    case 'web':
      return [{kind: 'web-link', at: piece.at(), address: to.address, content}];
    case 'guidance':
      return [{...to, kind: 'guidance-link', at: piece.at(), content}];
    case 'refused':
      report(piece.at(), to.why);
      return [];
  }
}

/** What stands between the square brackets, as written: marked has already taken some backslashes away from its copy. */
function wordsOfLink({text}: Tokens.Link, piece: Extract): Extract {
  for (let end = piece.text.indexOf(']('); end >= 0; end = piece.text.indexOf('](', end + 1)) {
    const words = piece.slice(1, end);
    if (words.text.replace(/\\([[\]])/g, '$1') === text) return words;
  }
  return piece.slice(1, 1 + text.length);
}

/** A local word; a character written as `&name;` or `&#number;`; or a sign that means nothing where it stands. */
const special =
  /\{\{(?<word>[^{}]*)\}\}|(?<entity>&(?:#x?[\da-f]+|[a-z][a-z\d]*);)|(?<stray>[{}[\]*`\\]|<(?=[a-z/!?]))/gi;

function readText(piece: Extract, report: Report): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of piece.text.matchAll(special)) {
    const at = piece.at(match.index);
    content.push({kind: 'text', text: piece.text.slice(end, match.index)});
    end = match.index + match[0].length;
    const {word, entity, stray} = match.groups ?? {};
    if (word !== undefined) content.push(...readWord(word, at, report));
    else if (entity !== undefined) content.push({kind: 'text', text: decode(entity, at, report)});
    else if (stray !== undefined) report(at, explainStray(stray));
  }
  content.push({kind: 'text', text: piece.text.slice(end)});
  return content;
}

function readWord(name: string, at: number, report: Report): Inline[] {
  const known = localWordNames.find(word => word === name);
  if (known) return [{kind: 'word', at, name: known}];
  const meant = localWordNames.find(word => word === name.trim().toLowerCase());
  report(
    at,
    meant
      ? `write {{${meant}}}, with nothing else inside the braces`
      : `there is no local word "${name}": use one of ${localWordNames.join(', ')}`,
  );
  return [];
}

function decode(entity: string, at: number, report: Report): string {
  const number = /^&#(x?)(.+);$/i.exec(entity);
  const code = number ? Number.parseInt(number[2] ?? '', number[1] ? 16 : 10) : undefined;
  const character =
    code === undefined ? decodeHTMLStrict(entity) : code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  const problem =
    character === entity
      ? `there is no character called ${entity}: write the character itself`
      : explainUnseen(character);
  if (problem) report(at, problem);
  return character;
}

function explainStray(sign: string): string {
  switch (sign) {
    case '{':
    case '}':
      return `a brace belongs to a local word, {{policy}}, or to an id at the end of a heading: write \\${sign} to show one`;
    case '[':
    case ']':
      return `this square bracket is not part of a link, [words](address): write \\${sign} to show one`;
    case '*':
      return 'this asterisk is not part of bold text, **like this**: write \\* to show one';
    case '\\':
      return 'this backslash does nothing: remove it, or write \\\\ to show one';
    case '<':
      return refusals.html ?? '';
    default:
      return refusals.codespan ?? '';
  }
}

/** Joins neighbouring texts, makes every run of blanks one space, and drops blanks at either end. */
function tidied(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = {kind: 'text', text: last.text + inline.text};
    else joined.push(inline);
  }
  return joined
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      let text = inline.text.replace(/[ \n]+/g, ' ');
      if (index === 0) text = text.replace(/^ /, '');
      if (index === joined.length - 1) text = text.replace(/ $/, '');
      return {kind: inline.kind, text};
    })
    .filter(inline => inline.kind !== 'text' || inline.text !== '');
}

/** What stands for a local word begins with a small letter ("your manager"), so it cannot begin a sentence. */
function refuseWordAtStartOfSentence(content: readonly Inline[], report: Report): void {
  let before = '';
  for (const inline of within(content)) {
    if (inline.kind === 'text') before += inline.text;
    if (inline.kind !== 'word') continue;
    if (/(^|[.!?]['"’”)]*\s)\s*$/.test(before))
      report(inline.at, `{{${inline.name}}} cannot start a sentence: put a word before it, such as "Ask"`);
    before += inline.name;
  }
}
