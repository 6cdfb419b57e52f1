import {isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml';
import type {Fix, Report} from '../diagnostic.ts';
import {findNearMiss, namesLike, replace} from '../fixes.ts';
import {rejectUnseenCharacters} from './characters.ts';
import type {SourceText} from './source-text.ts';
import {fixQuotes, reportYamlError} from './yaml-errors.ts';

/** The keys that a mapping must have, and those that it may have. */
export interface Keys {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Keys that belong to another mapping, which is named as in messages. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** The root of a piece of YAML, which must be a mapping with these keys. `what` is what messages call it. */
export function parseYaml(source: SourceText, what: string, keys: Keys, report: Report): YamlFields {
  const {contents, errors} = parseDocument(source.text, {prettyErrors: false, schema: 'core'});
  // The first mistake usually causes the ones after it.
  const [error] = errors;
  if (!error) return new YamlFields(source, contents, what, keys, report);
  reportYamlError(error, source, what, report);
  return YamlFields.empty(source, report);
}

const noKeys: Keys = {required: []};

/** What keys were called before, for words that somebody has kept. */
const earlierKeys = new Map([['already-posted', 'too-late']]);

/** What a mapping says, by key. What is missing or wrong is reported and comes out empty. */
export class YamlFields {
  readonly #source: SourceText;
  readonly #report: Report;
  readonly #nodes = new Map<string, Node>();
  /** The keys that are there, also empty or with a slip. */
  readonly #present = new Set<string | undefined>();

  /** `what` is what messages call the mapping. */
  constructor(source: SourceText, node: Node | null, what: string, keys: Keys, report: Report) {
    this.#source = source;
    this.#report = report;
    if (keys === noKeys) return;
    if (isMap<Node, Node | null>(node)) this.#read(node.items, node, what, keys);
    else {
      const {required, optional = []} = keys;
      const lines = (required.length > 0 ? required : optional).map(key => `"${key}: …"`).join(', ');
      this.#rejectNode(
        node,
        'not-a-mapping',
        required.length > 0 ? `${what} needs these lines: ${lines}` : `${what} needs lines such as these: ${lines}`,
      );
    }
  }

  /** Says nothing, and nothing is reported of it. */
  static empty(source: SourceText, report: Report): YamlFields {
    return new YamlFields(source, null, '', noKeys, report);
  }

  has(key: string): boolean {
    return this.#nodes.has(key);
  }

  /** Whether nobody has tried to write a key. */
  isMissing(key: string): boolean {
    return !this.#present.has(key);
  }

  /** Words on one line, without braces. */
  text(key: string): string {
    const value = this.line(key);
    if (!/[{}]/.test(value)) return value;
    this.reject(key, ...notOneLine(key));
    return value;
  }

  /** Words on one line. */
  line(key: string): string {
    const node = this.#nodes.get(key);
    if (!node) return '';
    const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
    const isCut = node.comment || (isScalar(node) && node.anchor) || node.tag;
    // YAML can write any character as an escape, such as "\u202E".
    rejectUnseenCharacters(value, (_, id, message) => this.reject(key, id, message));
    if (isCut)
      this.reject(
        key,
        'unquoted-sign',
        `"${key}" has a sign that ends or changes it: put its words between "quotes"`,
        fixQuotes(this.#source, node.range?.[0] ?? 0),
      );
    else if (value === '' || value.includes('\n')) this.reject(key, ...notOneLine(key));
    return value;
  }

  /** A list of words. What is not a word comes out empty. */
  words(key: string): {readonly word: string; readonly part: SourceText}[] {
    return this.#list(key).map(node => {
      const word = isScalar(node) && typeof node.value === 'string' ? node.value : '';
      return {word, part: this.#part(node)};
    });
  }

  /** A list of mappings. */
  mappings(key: string, what: string, keys: Keys): YamlFields[] {
    return this.#list(key).map(node => new YamlFields(this.#source, node, what, keys, this.#report));
  }

  /** A mapping inside this one; without it, one that says nothing. */
  mapping(key: string, what: string, keys: Keys): YamlFields {
    const node = this.#nodes.get(key);
    return node
      ? new YamlFields(this.#source, node, what, keys, this.#report)
      : YamlFields.empty(this.#source, this.#report);
  }

  /** The keys of a mapping inside this one, whatever they are, and where they stand. Nothing if there is no mapping. */
  keysOf(key: string): {readonly name: string; readonly part: SourceText}[] {
    const node = this.#nodes.get(key);
    if (!isMap<Node>(node)) return [];
    return node.items.map(({key}) => ({name: isScalar(key) ? String(key.value) : '', part: this.#part(key)}));
  }

  /** Whether the value of a key is a mapping. */
  isMapping(key: string): boolean {
    return isMap(this.#nodes.get(key));
  }

  /** Where the value of a key stands, with its quotes. */
  part(key: string): SourceText {
    return this.#part(this.#nodes.get(key));
  }

  /** Rejects the value of a key. */
  reject(key: string, id: string, message: string, fix?: Fix): void {
    this.#rejectNode(this.#nodes.get(key), id, message, fix);
  }

  /** Rejects something at a place in this mapping. */
  rejectAt(part: SourceText, id: string, message: string): void {
    this.#report(part.offsetAt(), id, message);
  }

  #read(items: readonly {key: Node; value: Node | null}[], mapping: Node, what: string, keys: Keys): void {
    const known = [...keys.required, ...(keys.optional ?? [])];
    for (const {key, value} of items) {
      const name = isScalar(key) ? String(key.value) : '';
      this.#present.add(known.includes(name) ? name : this.#rejectKey(key, name, what, {known, ...keys}));
      if (!known.includes(name)) continue;
      if (value === null || (isScalar(value) && value.value === null))
        this.#rejectNode(
          key,
          'empty-key',
          value?.comment
            ? `"${name}" is empty, because # begins a remark: put what is after it between "quotes", or remove the #`
            : `"${name}" is empty: write something after it`,
        );
      else this.#nodes.set(name, value);
    }
    for (const key of keys.required)
      if (!this.#present.has(key)) this.#rejectNode(mapping, 'missing-key', `${what} needs a line "${key}: …"`);
  }

  /** Gives the key that was meant, if one was. */
  #rejectKey(
    key: Node,
    name: string,
    what: string,
    {known, elsewhere = {}}: Pick<Keys, 'elsewhere'> & {readonly known: readonly string[]},
  ): string | undefined {
    if (Object.hasOwn(elsewhere, name)) {
      this.#rejectNode(
        key,
        'misplaced-key',
        `"${name}" belongs to ${elsewhere[name]}: put it below, with two spaces before it`,
      );
      return undefined;
    }
    const meant = findNearMiss(name, known) ?? known.find(key => key === earlierKeys.get(name));
    this.#rejectNode(
      key,
      'unknown-key',
      `"${name}" means nothing in ${what}: ${meant === undefined ? `use ${namesLike(name, known).join(', ')}` : `did you mean "${meant}"?`}`,
      meant === undefined ? undefined : replace(this.#part(key), meant),
    );
    return meant;
  }

  #list(key: string): readonly Node[] {
    const node = this.#nodes.get(key);
    if (isSeq<Node>(node) && node.items.length > 0) return node.items;
    if (node) this.reject(key, 'not-a-list', `"${key}" must be a list: start each item with "- " on a line of its own`);
    return [];
  }

  #rejectNode(node: Node | null | undefined, id: string, message: string, fix?: Fix): void {
    this.#report(this.#part(node).offsetAt(), id, message, fix);
  }

  #part(node: Node | null | undefined): SourceText {
    const [start, end] = node?.range ?? [0, 0];
    return this.#source.slice(start, end);
  }
}

const notOneLine = (key: string): [id: string, message: string] => [
  'not-one-line',
  `"${key}" must be one line of words without braces, between "quotes" if it is a number`,
];
