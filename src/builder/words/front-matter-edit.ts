import {isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLSeq} from 'yaml';
import {findFrontMatter} from '../../compiler/parse/front-matter-place.ts';

// An edit puts text in the place of a value and leaves all else as its writer wrote it: comments, quotes and blanks. It
// gives the whole file, or nothing where it cannot be done, because the front matter has a mistake or is written in a way
// that is not known here. What comes out is read again, so that nothing is said to be done that is not.

/** The words behind a key, or none. */
export function wordsAt(text: string, key: string): string {
  return read(text)?.wordsAt(key) ?? '';
}

/** The items of a list. Nothing if there is no such list, or a mistake hides it. */
export function listAt(text: string, key: string): readonly string[] | undefined {
  return read(text)?.listAt(key);
}

/** Writes words behind a key. A key that is missing comes last. */
export function withWords(text: string, key: string, words: string): string | undefined {
  const front = read(text);
  if (!front?.isSound) return undefined;
  const pair = front.pairOf(key);
  if (pair && front.wordsAt(key) === words) return text;
  const written = /^[\d-]*$/.test(words) ? words : JSON.stringify(words);
  const changed = pair ? front.withValue(pair, written) : front.withPair(key, ` ${written}`);
  const after = read(changed);
  return after?.isSound && after.wordsAt(key) === words ? changed : undefined;
}

/**
 * Writes the items of a list in their order. Those that it has already keep what stands beside them and the comments above
 * them; those that are not named go.
 */
export function withList(text: string, key: string, names: readonly string[]): string | undefined {
  const front = read(text);
  if (!front?.isSound) return undefined;
  const pair = front.pairOf(key);
  const changed = pair ? front.withItems(pair, names) : front.withPair(key, `\n${itemLines(names, '  ').trimEnd()}`);
  const after = read(changed);
  return after?.isSound && String(after.listAt(key) ?? []) === String(names) ? changed : undefined;
}

type YamlPair = Pair<Node, Node | null>;

function read(text: string): FrontMatter | undefined {
  const place = findFrontMatter(text);
  return place?.body === undefined ? undefined : new FrontMatter(text, place.start, place.end);
}

const nameOf = (node: Node): string => (isScalar(node) ? String(node.value ?? '') : '');

const itemLines = (names: readonly string[], margin: string): string =>
  names.map(name => `${margin}- ${name}\n`).join('');

/** The front matter of a file, which knows where each value stands. */
class FrontMatter {
  /** Without any mistake. What can be read of one with mistakes is read. */
  readonly isSound: boolean;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #pairs: readonly YamlPair[];
  /** `{key: value}`, on one line or more. */
  readonly #isFlow: boolean;

  constructor(text: string, start: number, end: number) {
    const {contents, errors} = parseDocument(text.slice(start, end), {prettyErrors: false, schema: 'core'});
    const mapping = isMap<Node, Node | null>(contents) ? contents : undefined;
    this.isSound = errors.length === 0 && (mapping !== undefined || contents === null);
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#pairs = mapping?.items ?? [];
    this.#isFlow = mapping?.flow ?? false;
  }

  pairOf(key: string): YamlPair | undefined {
    return this.#pairs.find(pair => nameOf(pair.key) === key);
  }

  wordsAt(key: string): string {
    const value = this.pairOf(key)?.value ?? null;
    if (!isScalar(value)) return '';
    // A quote that is not closed takes in all that follows.
    const isOpen = !this.isSound && this.#text.slice(...this.#rangeOf(value)).includes('\n');
    return isOpen ? '' : nameOf(value);
  }

  listAt(key: string): readonly string[] | undefined {
    const value = this.pairOf(key)?.value;
    return isSeq<Node>(value) ? value.items.map(nameOf) : undefined;
  }

  withValue({key, value}: YamlPair, written: string): string {
    const [start, end] = this.#rangeOf(value);
    const old = this.#text.slice(start, end);
    // An empty value may be said to stand behind a comment.
    if (old === '') return this.#splice(this.#text.indexOf(':', this.#rangeOf(key)[1]) + 1, 0, ` ${written}`);
    // Words in several lines end with that of the last.
    return this.#splice(start, old.length, old.endsWith('\n') ? `${written}\n` : written);
  }

  withPair(key: string, written: string): string {
    const [first] = this.#pairs;
    if (!first) return this.#splice(this.#end, 0, `${key}:${written}\n`);
    if (this.#isFlow) return this.#splice(this.#rangeOf(first.key)[0], 0, `${key}:${written}, `);
    const margin = this.#marginOf(first.key);
    return this.#splice(this.#end, 0, `${margin}${key}:${written.replaceAll('\n', `\n${margin}`)}\n`);
  }

  withItems({key, value}: YamlPair, names: readonly string[]): string {
    const line = this.#lineEnd(this.#rangeOf(key)[1]);
    if (!isSeq<Node>(value)) {
      const [start, end] = this.#rangeOf(value);
      return start === end ? this.#splice(line, 0, itemLines(names, `${this.#marginOf(key)}  `)) : this.#text;
    }
    if (value.flow) return this.#withFlowItems(value, names);
    // An item reaches from the end of the line above its comments to the end of its own line.
    const blocks = new Map<string, string>();
    let end = line;
    for (const item of value.items) {
      const start = end;
      end = this.#lineEnd(this.#rangeOf(item)[1]);
      if (!blocks.has(nameOf(item))) blocks.set(nameOf(item), this.#text.slice(start, end));
    }
    const [margin = ''] = /^ *(?=-)/m.exec(this.#text.slice(line, end)) ?? [];
    const lines = names.map(name => blocks.get(name) ?? itemLines([name], margin));
    return this.#splice(line, end - line, lines.join(''));
  }

  /** `[a, b]`. With a comment inside it is left as it is. */
  #withFlowItems(list: YAMLSeq<Node>, names: readonly string[]): string {
    const [start, end] = this.#rangeOf(list);
    if (this.#text.slice(start, end).includes('#')) return this.#text;
    const written = new Map(list.items.map(item => [nameOf(item), this.#text.slice(...this.#rangeOf(item))]));
    return this.#splice(start, end - start, `[${names.map(name => written.get(name) ?? name).join(', ')}]`);
  }

  /** Where a value stands in the file. */
  #rangeOf(node: Node | null): [start: number, end: number] {
    const [start, end] = node?.range ?? [0, 0];
    return [this.#start + start, this.#start + end];
  }

  /** The blanks before a key. */
  #marginOf(key: Node): string {
    const [start] = this.#rangeOf(key);
    return this.#text.slice(this.#text.lastIndexOf('\n', start) + 1, start);
  }

  #lineEnd(offset: number): number {
    return this.#text.indexOf('\n', offset) + 1;
  }

  #splice(start: number, length: number, text: string): string {
    return this.#text.slice(0, start) + text + this.#text.slice(start + length);
  }
}
