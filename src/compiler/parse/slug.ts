/** Whether a text may name a section, a heading or a check. Two hyphens are kept for `#section--heading`. */
export function isSlug(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}

/** A character of such a name, for patterns that look for one in a text. */
export const slugCharacter = '[a-z0-9-]';

/** How such a name is written, for messages. */
export const slugRule = 'small letters, digits and single hyphens, starting with a letter';

/** The end of a message about what should be such a name: how it would be written, if that can be told. */
export function writeSlug(text: string): string {
  const slug = toSlug(text);
  return slug === noSlug || slug === text ? '' : `: write ${slug}`;
}

/** What is made of words without any letter that a slug may have. */
const noSlug = 'heading';

/** Makes a slug of words. */
export function toSlug(words: string): string {
  const slug = words
    .normalize('NFD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const short = slug.length > 40 ? slug.slice(0, 41).replace(/-[^-]*$/, '') : slug;
  return isSlug(short) ? short : noSlug;
}

/** The slug, or if it is taken the slug with the first number that makes another. It is taken from then on. */
export function uniqueSlug(slug: string, taken: Set<string>): string {
  let unique = slug;
  for (let number = 2; taken.has(unique); number += 1) unique = `${slug}-${number}`;
  taken.add(unique);
  return unique;
}

/** Parses `section` or `section--heading`. */
export function parseReference(text: string): {section: string; heading?: string} | undefined {
  const [section = '', heading, ...rest] = text.split('--');
  if (rest.length > 0 || !isSlug(section) || (heading !== undefined && !isSlug(heading))) return undefined;
  return {section, ...(heading === undefined ? {} : {heading})};
}
