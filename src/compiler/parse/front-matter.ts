import {isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError} from 'yaml';
import type {Reviewed, Source} from '../../content/types.ts';
import type {Listed} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {refuseUnseen} from './characters.ts';
import {isSlug, slugRule} from './slug.ts';
import type {Extract} from './source-text.ts';

/** What a mapping says, by key. */
type Fields = ReadonlyMap<string, Node>;

/**
 * The front matter of a file: YAML between two lines of `---`. It must have the given keys, may have the optional ones,
 * and has no others. What is missing or wrong is reported and comes out empty.
 */
export class FrontMatter {
  /** What follows it, unless it cannot be found. */
  readonly body: Extract | undefined;
  readonly #fields: Fields;
  readonly #yaml: Extract;
  readonly #report: Report;

  constructor(file: Extract, keys: readonly string[], report: Report, optional: readonly string[] = []) {
    const {
      first,
      yaml = '',
      last,
    } = /^(?<first>--- *\n)(?:(?<yaml>(?:.*\n)*?)(?<last>--- *(?:\n|$)))?/.exec(file.text)?.groups ?? {};
    const start = first?.length ?? 0;
    this.#report = report;
    this.#yaml = file.slice(start, start + yaml.length);
    this.#fields = last === undefined ? new Map() : this.#parse(keys, optional);
    if (first === undefined)
      report(0, 'this file must begin with its front matter, between two lines of three hyphens, ---');
    else if (last === undefined) report(0, 'the front matter has no end: write a second line of three hyphens, ---');
    else this.body = file.slice(start + yaml.length + last.length);
  }

  text(key: string): string {
    return this.#text(this.#fields, key);
  }

  dates(): Reviewed {
    const reviewed = this.#date(this.#fields, 'reviewed');
    const nextReview = this.#date(this.#fields, 'next-review');
    if (reviewed !== '' && nextReview !== '' && nextReview <= reviewed)
      this.#reportAt(this.#fields.get('next-review'), '"next-review" must be later than "reviewed"');
    return {reviewed, nextReview};
  }

  sources(): Source[] {
    return this.#list('sources').map(node => {
      const fields = this.#mapping(node, 'a source', ['title', 'publisher', 'address', 'seen']);
      const address = this.#text(fields, 'address');
      if (address !== '' && !isWebAddress(address))
        this.#reportAt(fields.get('address'), '"address" must be a whole address that starts with https:// or http://');
      return {
        title: this.#text(fields, 'title'),
        publisher: this.#text(fields, 'publisher'),
        address,
        seen: this.#date(fields, 'seen'),
      };
    });
  }

  sections(): Listed[] {
    return this.#list('sections').map(node => {
      const slug = isScalar(node) && typeof node.value === 'string' && isSlug(node.value) ? node.value : '';
      if (slug === '') this.#reportAt(node, `a section is listed by its file's name without ".md": ${slugRule}`);
      return {slug, at: this.#at(node)};
    });
  }

  #parse(keys: readonly string[], optional: readonly string[]): Fields {
    const {contents, errors} = parseDocument(this.#yaml.text, {prettyErrors: false, schema: 'core'});
    // The first mistake usually causes the ones after it.
    const [error] = errors;
    if (!error) return this.#mapping(contents, 'the front matter', keys, optional);
    this.#report(this.#yaml.at(error.pos[0]), explain(error));
    return new Map();
  }

  #mapping(node: Node | null, what: string, keys: readonly string[], optional: readonly string[] = []): Fields {
    const known = [...keys, ...optional];
    if (!isMap<Node, Node | null>(node)) {
      this.#reportAt(node, `${what} needs these lines: ${keys.map(key => `"${key}: …"`).join(', ')}`);
      return new Map();
    }
    const fields = new Map<string, Node>();
    for (const {key, value} of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!known.includes(name)) this.#reportAt(key, `"${name}" means nothing in ${what}: use ${known.join(', ')}`);
      else if (value === null || (isScalar(value) && value.value === null))
        this.#reportAt(key, `"${name}" is empty: write something after it`);
      else fields.set(name, value);
    }
    for (const key of keys)
      if (!node.items.some(item => isScalar(item.key) && item.key.value === key))
        this.#reportAt(node, `${what} needs a line "${key}: …"`);
    return fields;
  }

  #text(fields: Fields, key: string): string {
    const node = fields.get(key);
    if (!node) return '';
    const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
    const isCut = node.comment || (isScalar(node) && node.anchor) || node.tag;
    // YAML can write any character as an escape, such as "\u202E".
    refuseUnseen(value, (_, message) => this.#reportAt(node, message));
    if (isCut) this.#reportAt(node, `"${key}" has a sign that ends or changes it: put its words between "quotes"`);
    else if (value === '' || /[\n{}]/.test(value))
      this.#reportAt(node, `"${key}" must be one line of words without braces, between "quotes" if it is a number`);
    return value;
  }

  #date(fields: Fields, key: string): string {
    const value = this.#text(fields, key);
    if (value === '' || isDate(value)) return value;
    this.#reportAt(fields.get(key), `"${key}" must be a day of the calendar, written like 2026-01-31`);
    return '';
  }

  #list(key: string): readonly Node[] {
    const node = this.#fields.get(key);
    if (isSeq<Node>(node) && node.items.length > 0) return node.items;
    if (node) this.#reportAt(node, `"${key}" must be a list: start each item with "- " on a line of its own`);
    return [];
  }

  #reportAt(node: Node | null | undefined, message: string): void {
    this.#report(this.#at(node), message);
  }

  #at(node: Node | null | undefined): number {
    return this.#yaml.at(node?.range?.[0] ?? 0);
  }
}

function explain({code}: YAMLError): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this line of the front matter stands there twice: remove one';
    case 'MISSING_CHAR':
      return 'something in the front matter is opened and not closed: look for a missing quote or bracket above';
    default:
      return 'this part of the front matter cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start';
  }
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7E]+$/.test(text) && URL.canParse(text);
}
