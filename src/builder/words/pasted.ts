import {bulletLine} from '../../compiler/parse/lookalikes.ts';
import {toSlug, uniqueSlug} from '../../compiler/parse/slug.ts';

/** What was pasted, as the Markdown of this project, and what of it could not be kept. */
export interface Pasted {
  readonly text: string;
  readonly lost: readonly string[];
}

/**
 * Text from a word processor, a mail or a web page. Nothing in it is loaded or run.
 *
 * @param takenIds - The ids that the headings of the file have already.
 */
export function readPastedHtml(html: string, takenIds: Iterable<string> = []): Pasted {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of page.querySelectorAll('style, script, meta, link, title, template, noscript')) unseen.remove();
  const reader = new PasteReader(takenIds);
  reader.readBlocks(page.body);
  return {text: reader.text(), lost: [...reader.lost]};
}

/** Bullets and quotation marks of plain text, as they are written here. */
export const readPastedText = (text: string): string =>
  straight(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map(line => line.replace(/^[ \t]*(?=[•·▪◦‣\uf0a7\uf0b7§]|o\t)/, '').replace(bulletLine, '- '))
    .join('\n');

const straight = (text: string): string =>
  text
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\u00ad|\u200b|\ufeff/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');

/** Signs that would mean something in Markdown. */
const escaped = (text: string): string =>
  straight(text)
    .replace(/[\\*[\]<{}`~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');

/** A sign that would make a heading or a box of a line. */
const atStart = (line: string): string => line.replace(/^[#>+](?!$)/, '\\$&');

const blockTags =
  /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|BLOCKQUOTE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|PRE|DL|DT|DD|FIGURE|HR)$/;

/** No text of a page has it: HTML takes a line feed for a space. */
const lineBreak = '\v';

/** The address that Outlook's guard (Safe Links) has wrapped in one of its own. */
function withoutGuard(address: string): string {
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(address)) return address;
  return new URL(address).searchParams.get('url') ?? address;
}

interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

class PasteReader {
  readonly lost = new Set<string>();
  readonly #lines: Line[] = [];
  readonly #takenIds: Set<string>;
  /** The numbers that the last items had, by level. */
  #numbers = [0, 0];
  /** What the items of Word's lists stand below. */
  #isOuterNumbered = false;

  constructor(takenIds: Iterable<string>) {
    this.#takenIds = new Set(takenIds);
  }

  /** Items of a list stand together, everything else apart. */
  text(): string {
    return this.#lines
      .map(({text, isItem}, index) => {
        const before = this.#lines[index - 1];
        if (!before) return text;
        return `${isItem && before.isItem && isOneList(before.text, text) ? '\n' : '\n\n'}${text}`;
      })
      .join('');
  }

  readBlocks(parent: Node): void {
    let run: Node[] = [];
    const endRun = (): void => {
      this.#addParagraphs(run.map(node => this.#inline(node)).join(''));
      run = [];
    };
    for (const node of parent.childNodes) {
      if (node instanceof HTMLElement && (blockTags.test(node.tagName) || this.#holdsBlocks(node))) {
        endRun();
        this.#readBlock(node);
      } else {
        run.push(node);
      }
    }
    endRun();
  }

  /** Google Docs and others wrap everything in one `b` or `span`. */
  #holdsBlocks = (node: HTMLElement): boolean =>
    [...node.querySelectorAll('*')].some(({tagName}) => blockTags.test(tagName));

  #readBlock(block: HTMLElement): void {
    const heading = /^H([1-6])$/.exec(block.tagName)?.[1];
    const list = /mso-list: *l\d+ level(\d)/i.exec(block.getAttribute('style') ?? '')?.[1];
    if (heading) this.#addHeading(block, Number(heading));
    else if (list) this.#addWordItem(block, Number(list));
    else if (block.tagName === 'UL' || block.tagName === 'OL') this.#readList(block, '');
    else if (block.tagName === 'TABLE') this.#readTable(block as HTMLTableElement);
    else this.readBlocks(block);
  }

  #addHeading(block: HTMLElement, level: number): void {
    const words = straight(block.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words)
      this.#add(`${level > 2 ? '###' : '##'} ${escaped(words)} {#${uniqueSlug(toSlug(words), this.#takenIds)}}`);
  }

  /** Word writes the items of its lists as paragraphs, with the bullet as text that is to be ignored. */
  #addWordItem(block: HTMLElement, level: number): void {
    const marker = [...block.querySelectorAll<HTMLElement>('span')].find(span =>
      /mso-list: *ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const isNumbered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(marker?.textContent ?? '');
    marker?.remove();
    if (level === 1) this.#isOuterNumbered = isNumbered;
    this.#addItem(block, level > 1 ? (this.#isOuterNumbered ? '   ' : '  ') : '', isNumbered);
    if (level > 2) this.lost.add('levels of a list below the second');
  }

  #readList(list: HTMLElement, margin: string): void {
    this.#numbers[margin === '' ? 0 : 1] = 0;
    for (const item of list.children) {
      if (!(item instanceof HTMLElement)) continue;
      const inner = [...item.querySelectorAll<HTMLElement>(':scope > ul, :scope > ol')];
      for (const sub of inner) sub.remove();
      if (item.tagName === 'LI') this.#addItem(item, margin, list.tagName === 'OL');
      else inner.push(item);
      if (margin !== '' && inner.length > 0) this.lost.add('levels of a list below the second');
      for (const sub of inner) this.#readList(sub, margin || (list.tagName === 'OL' ? '   ' : '  '));
    }
  }

  #addItem(item: HTMLElement, margin: string, isNumbered: boolean): void {
    const words = this.#inline(item).replace(/\s+/g, ' ').trim();
    if (words === '') return;
    if (!this.#lines.at(-1)?.isItem) this.#numbers = [0, 0];
    const level = margin === '' ? 0 : 1;
    if (level === 0) this.#numbers[1] = 0;
    const number = (this.#numbers[level] ?? 0) + 1;
    this.#numbers[level] = isNumbered ? number : 0;
    this.#add(`${margin}${isNumbered ? `${number}.` : '-'} ${atStart(words)}`, true);
  }

  #readTable(table: HTMLTableElement): void {
    this.lost.add('the table: each of its rows is now an item of a list');
    for (const row of table.rows) {
      const cells = [...row.cells].map(cell => this.#inline(cell).replace(/\s+/g, ' ').trim()).filter(Boolean);
      if (cells.length > 0) this.#add(`- ${cells.join(', ')}`, true);
    }
  }

  /** Two breaks of the line end a paragraph. A line with a bullet is an item of a list that was typed by hand. */
  #addParagraphs(text: string): void {
    for (const paragraph of text.split(/\s*\v\s*\v\s*/)) {
      let words = '';
      for (const line of paragraph.split(/\s*\v\s*/).map(part => part.replace(/\s+/g, ' ').trim())) {
        if (!bulletLine.test(line)) {
          words = `${words} ${atStart(line)}`.trim();
          continue;
        }
        this.#add(words);
        words = '';
        this.#add(line.replace(bulletLine, '- '), true);
      }
      this.#add(words);
    }
  }

  #add(text: string, isItem = false): void {
    if (text !== '') this.#lines.push({text, isItem});
  }

  #inline(node: Node): string {
    if (node instanceof Text) return escaped(node.data);
    if (!(node instanceof HTMLElement)) return '';
    if (node.tagName === 'BR') return lineBreak;
    if (node.tagName === 'IMG') {
      this.lost.add('pictures');
      return '';
    }
    const content = [...node.childNodes].map(child => this.#inline(child)).join('');
    const inside = blockTags.test(node.tagName) ? ` ${content} ` : content;
    this.#noteStyle(node);
    const words = inside.trim();
    if (words === '') return inside;
    const [before = '', after = ''] = [/^\s*/.exec(inside)?.[0], /\s*$/.exec(inside)?.[0]];
    if (node.tagName === 'A') return `${before}${this.#link(node as HTMLAnchorElement, words)}${after}`;
    if (!isBold(node) || words.includes('**')) return inside;
    return `${before}${words.replace(/[^\s\v](?:[^\v]*[^\s\v])?/g, '**$&**')}${after}`;
  }

  #link(link: HTMLAnchorElement, words: string): string {
    const address = withoutGuard(link.getAttribute('href') ?? '');
    if (/^(?:https?:|mailto:|tel:)/i.test(address))
      return `[${words}](${address.replace(/\s/g, '%20').replace(/[()]/g, encodeBracket)})`;
    if (address) this.lost.add('links that lead to no place on the web');
    return words;
  }

  #noteStyle(node: HTMLElement): void {
    if (/^(?:I|EM)$/.test(node.tagName) || node.style.fontStyle === 'italic') this.lost.add('italics');
    if (node.tagName === 'U' || (node.style.textDecoration.includes('underline') && node.tagName !== 'A'))
      this.lost.add('underlining');
    if (/^(?:S|DEL|STRIKE)$/.test(node.tagName)) this.lost.add('words crossed out, which are plain words now');
    if (/^(?:SUP|SUB)$/.test(node.tagName)) this.lost.add('raised and lowered signs');
  }
}

/** Whether two items that follow each other have the same kind of marker, or one is inside the other. */
const isOneList = (before: string, after: string): boolean =>
  /^\s/.test(before) || /^\s/.test(after) || before.startsWith('-') === after.startsWith('-');

const encodeBracket = (bracket: string): string => (bracket === '(' ? '%28' : '%29');

function isBold(node: HTMLElement): boolean {
  const weight = node.style.fontWeight;
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return node.tagName === 'B' || node.tagName === 'STRONG';
}
