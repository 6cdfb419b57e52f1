import {isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError} from 'yaml';
import type {Reviewed, Source} from '../../content/types.ts';
import type {Reference} from '../ast.ts';
import type {Fix, Reporter} from '../diagnostic.ts';
import {findNearMiss, replace} from '../fixes.ts';
import {rejectUnseenCharacters} from './characters.ts';
import {isSlug, parseReference, slugRule} from './slug.ts';
import type {SourceText} from './source-text.ts';

/** What a mapping says, by key. */
type Fields = ReadonlyMap<string, Node>;

/**
 * The front matter of a file: YAML between two lines of `---`. It must have the given keys, may have the optional ones,
 * and has no others. What is missing or wrong is reported and comes out empty.
 */
export class FrontMatter {
  /** What follows it, unless it cannot be found. */
  readonly body: SourceText | undefined;
  readonly #fields: Fields;
  readonly #yaml: SourceText;
  readonly #reporter: Reporter;

  constructor(file: SourceText, keys: readonly string[], optional: readonly string[], reporter: Reporter) {
    const {
      first,
      yaml = '',
      last,
    } = /^(?<first>--- *\n)(?:(?<yaml>(?:.*\n)*?)(?<last>--- *(?:\n|$)))?/.exec(file.text)?.groups ?? {};
    const start = first?.length ?? 0;
    this.#reporter = reporter;
    this.#yaml = file.slice(start, start + yaml.length);
    this.#fields = last === undefined ? new Map() : this.#parse(keys, optional);
    if (first === undefined)
      reporter.error(
        0,
        'no-front-matter',
        'this file must begin with its front matter, between two lines of three hyphens, ---',
      );
    else if (last === undefined)
      reporter.error(0, 'open-front-matter', 'the front matter has no end: write a second line of three hyphens, ---');
    else this.body = file.slice(start + yaml.length + last.length);
  }

  text(key: string): string {
    return this.#text(this.#fields, key);
  }

  dates(): Reviewed {
    const reviewed = this.#date(this.#fields, 'reviewed');
    const nextReview = this.#date(this.#fields, 'next-review');
    if (reviewed !== '' && nextReview !== '' && nextReview <= reviewed)
      this.#reject(
        this.#fields.get('next-review'),
        'review-dates-reversed',
        '"next-review" must be later than "reviewed"',
      );
    return {reviewed, nextReview};
  }

  sources(): Source[] {
    return this.#list('sources').map(node => {
      const fields = this.#mapping(node, 'a source', ['title', 'publisher', 'address', 'seen']);
      return {
        title: this.#text(fields, 'title'),
        publisher: this.#text(fields, 'publisher'),
        address: this.#sourceAddress(fields),
        seen: this.#date(fields, 'seen'),
      };
    });
  }

  sections(): Reference[] {
    return this.#list('sections').map(node => {
      const written = isScalar(node) && typeof node.value === 'string' ? node.value : '';
      const slug = written.replace(/\.md$/, '');
      const offset = this.#offset(node);
      if (!isSlug(written))
        this.#reject(
          node,
          'invalid-section-name',
          `a section is listed by its file's name without ".md": ${slugRule}`,
          this.#fixPlain(node, written, isSlug(slug) ? slug : undefined),
        );
      return {section: isSlug(slug) ? slug : '', offset, nameOffset: offset};
    });
  }

  /** A place in the guidance. */
  reference(key: string): Reference | undefined {
    const value = this.text(key);
    const reference = parseReference(value);
    const node = this.#fields.get(key);
    if (value !== '' && !reference)
      this.#reject(
        node,
        'invalid-reference',
        `"${key}" must name a section, such as privacy, or a heading in it, such as privacy--settings`,
      );
    if (!reference) return undefined;
    const offset = this.#offset(node);
    return {
      ...reference,
      offset,
      nameOffset: this.#yaml.text[node?.range?.[0] ?? 0] === value[0] ? offset : offset + 1,
    };
  }

  /** The tag of an element, if one is given. */
  tag(): string | undefined {
    const value = this.text('tag');
    if (value !== '' && !(isSlug(value) && value.includes('-')))
      this.#reject(this.#fields.get('tag'), 'invalid-tag', `"tag" must have a hyphen and be made of ${slugRule}`);
    return value === '' ? undefined : value;
  }

  /** What ids begin with, if it is given. */
  prefix(): string | undefined {
    const value = this.text('prefix');
    if (value !== '' && !isSlug(value))
      this.#reject(this.#fields.get('prefix'), 'invalid-prefix', `"prefix" must be made of ${slugRule}`);
    return value === '' ? undefined : value;
  }

  #parse(keys: readonly string[], optional: readonly string[]): Fields {
    const {contents, errors} = parseDocument(this.#yaml.text, {prettyErrors: false, schema: 'core'});
    // The first mistake usually causes the ones after it.
    const [error] = errors;
    if (!error) return this.#mapping(contents, 'the front matter', keys, optional);
    const [index] = error.pos;
    this.#reporter.error(this.#yaml.offsetAt(index), ...explain(error), this.#fixQuotes(index));
    return new Map();
  }

  #mapping(node: Node | null, what: string, keys: readonly string[], optional: readonly string[] = []): Fields {
    const known = [...keys, ...optional];
    if (!isMap<Node, Node | null>(node)) {
      const lines = keys.map(key => `"${key}: …"`).join(', ');
      this.#reject(node, 'not-a-mapping', `${what} needs these lines: ${lines}`);
      return new Map();
    }
    const fields = new Map<string, Node>();
    for (const {key, value} of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!known.includes(name)) this.#rejectKey(key, name, what, known);
      else if (value === null || (isScalar(value) && value.value === null))
        this.#reject(key, 'empty-key', `"${name}" is empty: write something after it`);
      else fields.set(name, value);
    }
    for (const key of keys)
      if (!node.items.some(item => isScalar(item.key) && item.key.value === key))
        this.#reject(node, 'missing-key', `${what} needs a line "${key}: …"`);
    return fields;
  }

  #text(fields: Fields, key: string): string {
    const node = fields.get(key);
    if (!node) return '';
    const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
    const isCut = node.comment || (isScalar(node) && node.anchor) || node.tag;
    // YAML can write any character as an escape, such as "\u202E".
    rejectUnseenCharacters(value, (_, id, message) => this.#reject(node, id, message));
    if (isCut)
      this.#reject(
        node,
        'unquoted-sign',
        `"${key}" has a sign that ends or changes it: put its words between "quotes"`,
        this.#fixQuotes(node.range?.[0] ?? 0),
      );
    else if (value === '' || /[\n{}]/.test(value))
      this.#reject(
        node,
        'not-one-line',
        `"${key}" must be one line of words without braces, between "quotes" if it is a number`,
      );
    return value;
  }

  #date(fields: Fields, key: string): string {
    const value = this.#text(fields, key);
    if (value === '' || isDate(value)) return value;
    this.#reject(
      fields.get(key),
      'invalid-date',
      `"${key}" must be a day of the calendar, written like 2026-01-31`,
      this.#fixPlain(fields.get(key), value, toDate(value)),
    );
    return '';
  }

  #sourceAddress(fields: Fields): string {
    const address = this.#text(fields, 'address');
    const node = fields.get('address');
    if (address === '') return '';
    if (!isWebAddress(address))
      this.#reject(
        node,
        'invalid-source-address',
        '"address" must be a whole address that starts with https:// or http://',
        this.#fixPlain(node, address, /^www\./.test(address) ? `https://${address}` : undefined),
      );
    else if (isHomePage(new URL(address)))
      this.#reporter.warning(
        this.#offset(node),
        'source-is-home-page',
        'this source is a home page, where nobody can find what it supports: give the address of the page itself',
      );
    return address;
  }

  #list(key: string): readonly Node[] {
    const node = this.#fields.get(key);
    if (isSeq<Node>(node) && node.items.length > 0) return node.items;
    if (node)
      this.#reject(node, 'not-a-list', `"${key}" must be a list: start each item with "- " on a line of its own`);
    return [];
  }

  #rejectKey(key: Node, name: string, what: string, known: readonly string[]): void {
    const meant = findNearMiss(name, known);
    this.#reject(
      key,
      'unknown-key',
      `"${name}" means nothing in ${what}: ${meant === undefined ? `use ${known.join(', ')}` : `did you mean "${meant}"?`}`,
      this.#fixPlain(key, name, meant),
    );
  }

  #reject(node: Node | null | undefined, id: string, message: string, fix?: Fix): void {
    this.#reporter.error(this.#offset(node), id, message, fix);
  }

  /** Puts a text in the place of a value, if that is written as it reads, without quotes. */
  #fixPlain(node: Node | null | undefined, value: string, text: string | undefined): Fix | undefined {
    const start = node?.range?.[0] ?? 0;
    const part = this.#yaml.slice(start, start + value.length);
    return text !== undefined && part.text === value ? replace(part, text) : undefined;
  }

  /** Puts the words of a line between quotes, unless there are some already. */
  #fixQuotes(index: number): Fix | undefined {
    const start = this.#yaml.text.lastIndexOf('\n', index - 1) + 1;
    const [line] = this.#yaml.slice(start).lines();
    const [, before = '', words = ''] = /^((?: {2}[- ] )?[a-z-]+: +)(.*\S) *$/.exec(line?.text ?? '') ?? [];
    if (!line || words === '' || /["\\]|^['|>[{]/.test(words)) return undefined;
    return replace(line.slice(before.length, before.length + words.length), `"${words}"`);
  }

  #offset(node: Node | null | undefined): number {
    return this.#yaml.offsetAt(node?.range?.[0] ?? 0);
  }
}

function explain({code}: YAMLError): [id: string, message: string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['repeated-key', 'this line of the front matter stands there twice: remove one'];
    case 'MISSING_CHAR':
      return [
        'unclosed-front-matter',
        'something in the front matter is opened and not closed: look for a missing quote or bracket above',
      ];
    default:
      return [
        'unreadable-front-matter',
        'this part of the front matter cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start',
      ];
  }
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day that is written in another way but can only be one. */
function toDate(text: string): string | undefined {
  const [, day = '', name = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text) ?? [];
  const [, numberYear = '', numberMonth = '', numberDay = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date =
    year === ''
      ? [numberYear, numberMonth.padStart(2, '0'), numberDay.padStart(2, '0')].join('-')
      : [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDate(date) ? date : undefined;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7E]+$/.test(text) && URL.canParse(text);
}

function isHomePage({pathname, search, hash}: URL): boolean {
  return pathname === '/' && search === '' && hash === '';
}
