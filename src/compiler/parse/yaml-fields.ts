import {isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError} from 'yaml';
import type {Fix, Report} from '../diagnostic.ts';
import {findNearMiss, replace} from '../fixes.ts';
import {rejectUnseenCharacters} from './characters.ts';
import type {SourceText} from './source-text.ts';

/** The keys that a mapping must have, and those that it may have. */
export interface Keys {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** The root of a piece of YAML, which must be a mapping with these keys. `what` is what messages call it. */
export function parseYaml(source: SourceText, what: string, keys: Keys, report: Report): YamlFields {
  const {contents, errors} = parseDocument(source.text, {prettyErrors: false, schema: 'core'});
  // The first mistake usually causes the ones after it.
  const [error] = errors;
  if (!error) return new YamlFields(source, contents, what, keys, report);
  const [index] = error.pos;
  const isUnreadable = error.code !== 'DUPLICATE_KEY' && error.code !== 'MISSING_CHAR';
  report(source.offsetAt(index), ...explain(error, what), isUnreadable ? fixQuotes(source, index) : undefined);
  return YamlFields.empty(source, report);
}

const noKeys: Keys = {required: []};

/** What a mapping says, by key. What is missing or wrong is reported and comes out empty. */
export class YamlFields {
  readonly #source: SourceText;
  readonly #report: Report;
  readonly #nodes = new Map<string, Node>();

  /** `what` is what messages call the mapping. */
  constructor(source: SourceText, node: Node | null, what: string, keys: Keys, report: Report) {
    this.#source = source;
    this.#report = report;
    if (keys === noKeys) return;
    if (isMap<Node, Node | null>(node)) this.#read(node.items, node, what, keys);
    else {
      const lines = (keys.required.length > 0 ? keys.required : (keys.optional ?? []))
        .map(key => `"${key}: …"`)
        .join(', ');
      this.#rejectNode(node, 'not-a-mapping', `${what} needs these lines: ${lines}`);
    }
  }

  /** Says nothing, and nothing is reported of it. */
  static empty(source: SourceText, report: Report): YamlFields {
    return new YamlFields(source, null, '', noKeys, report);
  }

  has(key: string): boolean {
    return this.#nodes.has(key);
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
    const present = new Set<string | undefined>();
    for (const {key, value} of items) {
      const name = isScalar(key) ? String(key.value) : '';
      present.add(known.includes(name) ? name : this.#rejectKey(key, name, what, known));
      if (!known.includes(name)) continue;
      if (value === null || (isScalar(value) && value.value === null))
        this.#rejectNode(key, 'empty-key', `"${name}" is empty: write something after it`);
      else this.#nodes.set(name, value);
    }
    for (const key of keys.required)
      if (!present.has(key)) this.#rejectNode(mapping, 'missing-key', `${what} needs a line "${key}: …"`);
  }

  /** Gives the key that was meant, if one was. */
  #rejectKey(key: Node, name: string, what: string, known: readonly string[]): string | undefined {
    const meant = findNearMiss(name, known);
    this.#rejectNode(
      key,
      'unknown-key',
      `"${name}" means nothing in ${what}: ${meant === undefined ? `use ${known.join(', ')}` : `did you mean "${meant}"?`}`,
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

/** Puts the words of a line between quotes, unless there are some already. */
function fixQuotes(source: SourceText, index: number): Fix | undefined {
  const start = source.text.lastIndexOf('\n', index - 1) + 1;
  const [line] = source.slice(start).lines();
  const [, before = '', words = ''] = /^((?: {2}[- ] )?[a-z-]+: +)(.*\S) *$/.exec(line?.text ?? '') ?? [];
  if (!line || words === '' || /["\\]|^['|>[{]/.test(words)) return undefined;
  return replace(line.slice(before.length, before.length + words.length), `"${words}"`);
}

const notOneLine = (key: string): [id: string, message: string] => [
  'not-one-line',
  `"${key}" must be one line of words without braces, between "quotes" if it is a number`,
];

function explain({code}: YAMLError, what: string): [id: string, message: string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['repeated-key', `this line of ${what} stands there twice: remove one`];
    case 'MISSING_CHAR':
      return [
        'unclosed-front-matter',
        `something in ${what} is opened and not closed: look for a missing quote or bracket above`,
      ];
    default:
      return [
        'unreadable-front-matter',
        `this part of ${what} cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start`,
      ];
  }
}
