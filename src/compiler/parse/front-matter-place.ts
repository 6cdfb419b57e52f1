/** Where the front matter of a file stands, in characters from its start. */
export interface FrontMatterPlace {
  /** Where its YAML begins and ends, between two lines of hyphens. */
  readonly start: number;
  readonly end: number;
  /** What follows the second line of hyphens. Nothing if there is no such line: then the YAML is empty, too. */
  readonly body: number | undefined;
}

const lines = /^(?<first>--- *\n)(?:(?<yaml>(?:.*\n)*?)(?<last>--- *(?:\n|$)))?/;

/** Finds the front matter of a file, if it begins with any. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
  const {first, yaml = '', last} = lines.exec(text)?.groups ?? {};
  if (first === undefined) return undefined;
  const end = first.length + yaml.length;
  return {start: first.length, end, body: last === undefined ? undefined : end + last.length};
}
