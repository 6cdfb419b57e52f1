const link = 'write [words](address) for a link';
const list = 'start each item of a list with "- "';
const paragraph = 'leave an empty line between paragraphs';
const nothing = 'write the words without it';

/** What to write in the place of a tag. */
const equivalents: Readonly<Record<string, string>> = {
  '!--': 'write no comments',
  a: link,
  aside: 'start each line of a box with "> "',
  b: 'write **words** for bold text',
  blockquote: 'start each line of a box with "> "',
  br: 'leave an empty line to start a new paragraph',
  center: nothing,
  code: nothing,
  details: 'start a box that opens with "> [!answer] " and the words to select',
  div: paragraph,
  em: 'write **bold** or nothing in the place of italics',
  font: nothing,
  form: nothing,
  h1: 'write "## Words {#id}" for a heading',
  hr: 'write a heading in the place of a line',
  iframe: link,
  img: 'say it in words, because not every reader can see an image',
  li: list,
  ol: 'start each item of a list with "1. ", "2. " and so on',
  p: paragraph,
  pre: nothing,
  script: nothing,
  span: nothing,
  style: nothing,
  sub: nothing,
  sup: nothing,
  table: 'write a list in the place of a table',
  u: 'write **bold** or nothing in the place of underlines',
  ul: list,
  video: link,
};

const sameAs: Readonly<Record<string, string>> = {
  strong: 'b',
  i: 'em',
  summary: 'details',
  h2: 'h1',
  h3: 'h1',
  h4: 'h1',
  h5: 'h1',
  h6: 'h1',
  // Word's own.
  o: 'span',
  v: 'span',
  w: 'span',
  tr: 'table',
  td: 'table',
  th: 'table',
  tbody: 'table',
  thead: 'table',
  tt: 'code',
  picture: 'img',
  svg: 'img',
  audio: 'video',
  input: 'form',
  button: 'form',
  section: 'div',
  article: 'div',
};

/** Explains that a tag is not allowed, and what takes its place. */
export function explainTag(name: string): string {
  const known = sameAs[name] ?? name;
  const instead = Object.hasOwn(equivalents, known) ? equivalents[known] : 'write Markdown';
  return `HTML is not allowed: ${instead}, or \\< to show the sign itself`;
}

/** Explains the first tag of some HTML. */
export function explainHtml(html: string): string {
  const [, name = ''] = /<\/?(!--|[a-z][a-z0-9]*)/i.exec(html) ?? [];
  return explainTag(name.toLowerCase());
}
