import {extractText} from 'unpdf';

/** What stands on the pages of a PDF, as one line: where words wrap depends on the paper. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const {text} = await extractText(new Uint8Array(pdf), {mergePages: true});
  return plain(text);
}

/** How many sides of paper there are. */
export async function sidesOf(pdf: Uint8Array): Promise<number> {
  return (await extractText(new Uint8Array(pdf))).totalPages;
}

/** Text without differences that a printer makes: white space, line-end hyphens and ligatures. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD]+/g, '');
