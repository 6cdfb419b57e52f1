import {parseDocument} from 'yaml';

/**
 * Why a text is no JSON, for somebody who edits such a file once a year: the usual slips are named with their fix. Not
 * every message of the parser says where, so not every line is known.
 */
export function explainJson(text: string, error: unknown): string {
  if (!text.trim()) return 'the file is empty: write {"communications-team": "Comms desk"}';
  const {message} = error as Error;
  const place = /at position (\d+)/.exec(message)?.[1];
  const before = place === undefined ? undefined : text.slice(0, Number(place));
  const found = place === undefined ? /^Unexpected token '(.)'/u.exec(message)?.[1] : text[Number(place)];
  const where = before === undefined ? '' : `line ${linesOf(before)}: `;
  if (found && "“”„‘’'".includes(found)) return `${where}use straight double quotation marks (") instead of ${found}`;
  if (found && '}]'.includes(found) && before?.trimEnd().endsWith(',')) {
    return `${where}take out the comma before ${found}`;
  }
  return `${where}this is not JSON (${message})`;
}

/** Names that stand twice in one place of a file that is JSON. The parser quietly takes the last. */
export function repeatedNames(text: string): string[] {
  const {errors} = parseDocument(text);
  return errors
    .filter(({code}) => code === 'DUPLICATE_KEY')
    .map(({pos}) => `line ${linesOf(text.slice(0, pos[0]))}: this name is here for the second time: take one out`);
}

const linesOf = (text: string): number => text.split('\n').length;
