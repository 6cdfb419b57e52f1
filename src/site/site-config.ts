import {findNearMiss, namesLike, suggest} from '../compiler/fixes.ts';
import type {PlaceholderValue} from '../compiler/render/render-html.ts';
import {placeholderNames} from '../content/placeholders.ts';
import {explainJson, repeatedNames} from './json-errors.ts';
import {fileAtEnd, type Site} from './site.ts';

/** Every problem of the file in one error, so that it is mended in one go. */
export class SiteConfigError extends Error {
  override readonly name = 'SiteConfigError';
  /** It would be printed below the problems, which are about another file than ours. */
  override readonly stack = '';

  constructor(file: string, problems: readonly string[]) {
    super(problems.map(problem => `${file}: ${problem}`).join('\n'));
  }
}

const settings = ['review-statement', 'address'];

/**
 * Checks the text of such a file.
 *
 * @param file - What problems call it.
 * @param names - The site words of the edition.
 */
export function parseSiteConfig(file: string, text: string, names: readonly string[] = placeholderNames): Site {
  const given = parseObject(file, text);
  const problems = repeatedNames(text);
  const placeholders: Record<string, PlaceholderValue> = {};
  let reviewStatement: string | undefined;
  let address: string | undefined;
  for (const [key, value] of Object.entries(given)) {
    const report = (problem: string): void => void problems.push(`${JSON.stringify(key)}: ${problem}`);
    if (key === 'review-statement') reviewStatement = parseText(value, report);
    else if (key === 'address') address = parseAddress(value, report);
    else if (names.includes(key)) placeholders[key] = parsePlaceholder(value, report);
    else report(explainName(key, names));
  }
  if (problems.length) throw new SiteConfigError(file, problems);
  return {placeholders, ...(reviewStatement && {reviewStatement}), ...(address && {address})};
}

type Problem = (problem: string) => void;

function parseObject(file: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SiteConfigError(file, [explainJson(text, error)]);
  }
  if (!isObject(value)) throw new SiteConfigError(file, ['write an object: {"communications-team": "Comms desk"}']);
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that is none may be one of ours as it is written elsewhere, or one of ours with a slip. */
function explainName(key: string, placeholders: readonly string[]): string {
  const bare = key.replace(/^data-/, '').replace(/-href$/, '');
  if (bare !== key && placeholders.includes(bare)) {
    return key.endsWith('-href')
      ? `write the address with its words: "${bare}": {"text": …, "href": …}`
      : `write it without "data-": "${bare}"`;
  }
  const names = [...placeholders, ...settings];
  const alike = namesLike(bare, names);
  const meant = findNearMiss(bare, names) ?? (alike.length === 1 ? alike[0] : undefined);
  return `there is no such name: ${suggest(meant && `"${meant}"`, alike)}`;
}

function parsePlaceholder(value: unknown, report: Problem): PlaceholderValue {
  if (!isObject(value)) return {text: parseText(value, report)};
  for (const key of Object.keys(value)) {
    if (key !== 'text' && key !== 'href') report(`there is no ${JSON.stringify(key)} here: use "text" and "href"`);
  }
  const text = parseText(value.text, report, '"text"');
  return value.href === undefined ? {text} : {text, href: parseHref(value.href, report)};
}

function parseText(value: unknown, report: Problem, name = 'this'): string {
  if (typeof value === 'string' && value.trim()) return value.trim();
  report(`${name} has to be words in quotation marks${name === 'this' ? ', or {"text": …, "href": …}' : ''}`);
  return '';
}

function parseHref(value: unknown, report: Problem): string {
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

function parseAddress(value: unknown, report: Problem): string {
  if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) {
    const {search, hash, username, password, pathname, href} = new URL(value);
    if (!search && !hash && !username && !password && !fileAtEnd.test(pathname))
      return href.endsWith('/') ? href : `${href}/`;
  }
  report('give the folder where the pages will stand, such as "https://www.example.nhs.uk/widgets/"');
  return '';
}
