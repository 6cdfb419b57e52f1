import {readFileSync} from 'node:fs';
import type {LocalWord} from '../compiler/render/render-html.ts';
import {type LocalWordName, localWordNames} from '../content/placeholders.ts';
import {decode, explainJson, repeatedNames} from './json-errors.ts';

/** What one organisation puts into its own copy of the pages and of the SCORM package. */
export interface Local {
  readonly words: Readonly<Partial<Record<LocalWordName, LocalWord>>>;
  /** A sentence in the place of the one that says nobody has reviewed the words. */
  readonly reviewStatement?: string;
  /** Where the pages will stand, for addresses that have to be complete: `https://www.example.nhs.uk/widgets/`. */
  readonly address?: string;
}

/** Every problem of the file in one error, so that it is mended in one go. */
export class LocalWordsError extends Error {
  override readonly name = 'LocalWordsError';
  /** Rollup would print it below the problems, which are about another file than ours. */
  override readonly stack = '';

  constructor(file: string, problems: readonly string[]) {
    super(problems.map(problem => `${file}: ${problem}`).join('\n'));
  }
}

const settings = ['review-statement', 'address'];

/** Reads the file that `npm run build -- --local my-trust.json` names. */
export function readLocalWords(file: unknown): Local {
  if (typeof file !== 'string') {
    throw new LocalWordsError('--local', ['name one file after it: npm run build -- --local my-trust.json']);
  }
  let text: string;
  try {
    text = decode(readFileSync(file));
  } catch {
    throw new LocalWordsError(file, ['there is no such file, or it may not be read: check the name after --local']);
  }
  return parseLocalWords(file, text);
}

/** Checks the text of such a file. `file` is what problems call it. */
export function parseLocalWords(file: string, text: string): Local {
  const given = parseObject(file, text);
  const problems = repeatedNames(text);
  const words: Partial<Record<LocalWordName, LocalWord>> = {};
  let reviewStatement: string | undefined;
  let address: string | undefined;
  for (const [key, value] of Object.entries(given)) {
    const report = (problem: string): void => void problems.push(`${JSON.stringify(key)}: ${problem}`);
    if (key === 'review-statement') reviewStatement = readText(value, report);
    else if (key === 'address') address = readAddress(value, report);
    else if (isName(key)) words[key] = readWord(value, report);
    else report(explainName(key));
  }
  if (problems.length) throw new LocalWordsError(file, problems);
  return {words, ...(reviewStatement && {reviewStatement}), ...(address && {address})};
}

type Problem = (problem: string) => void;

function parseObject(file: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LocalWordsError(file, [explainJson(text, error)]);
  }
  if (!isObject(value)) throw new LocalWordsError(file, ['write an object: {"communications-team": "Comms desk"}']);
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = (key: string): key is LocalWordName => (localWordNames as readonly string[]).includes(key);

/** A name that is none may be one of ours as it is written elsewhere, or one of ours with a slip. */
function explainName(key: string): string {
  const bare = key.replace(/^data-/, '').replace(/-href$/, '');
  if (bare !== key && isName(bare)) {
    return key.endsWith('-href')
      ? `write the address with its words: "${bare}": {"text": …, "href": …}`
      : `write it without "data-": "${bare}"`;
  }
  const names = [...localWordNames, ...settings];
  const close = names.find(name => name.slice(0, 6) === bare.slice(0, 6) || name.slice(-6) === bare.slice(-6));
  return `there is no such name. ${close ? `Did you mean "${close}"? ` : ''}The names are: ${names.join(', ')}`;
}

function readWord(value: unknown, report: Problem): LocalWord {
  if (!isObject(value)) return {text: readText(value, report)};
  for (const key of Object.keys(value)) {
    if (key !== 'text' && key !== 'href') report(`there is no ${JSON.stringify(key)} here: use "text" and "href"`);
  }
  const text = readText(value.text, report, '"text"');
  return value.href === undefined ? {text} : {text, href: readHref(value.href, report)};
}

function readText(value: unknown, report: Problem, name = 'this'): string {
  if (typeof value === 'string' && value.trim()) return value.trim();
  report(`${name} has to be words in quotation marks${name === 'this' ? ', or {"text": …, "href": …}' : ''}`);
  return '';
}

function readHref(value: unknown, report: Problem): string {
  const base = 'https://relative.invalid/';
  const quoted = `"href" is ${JSON.stringify(value)}`;
  const href = typeof value === 'string' ? value.trim() : '';
  if (/^[^:/?#]+@/.test(href)) report(`${quoted}: write "mailto:" before a mail address`);
  else if ((/^[^:/?#]+\.[^:/?#]+\//.test(href) && !href.startsWith('.')) || /^www\./.test(href)) {
    report(`${quoted}: write "https://" before it, or "./" if it begins with a folder of this site`);
  } else if (!href || href.includes('\\') || !URL.canParse(href, base) || !isAllowed(new URL(href, base))) {
    report(`${quoted}: use an https:, http:, mailto:, tel: or relative address`);
  }
  return href;
}

const isAllowed = ({protocol}: URL): boolean => /^(https?|mailto|tel):$/.test(protocol);

function readAddress(value: unknown, report: Problem): string {
  if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) {
    const {search, hash, username, pathname, href} = new URL(value);
    if (!search && !hash && !username && !/\.html?\/?$/.test(pathname)) return href.endsWith('/') ? href : `${href}/`;
  }
  report('give the folder where the pages will stand, such as "https://www.example.nhs.uk/widgets/"');
  return '';
}
