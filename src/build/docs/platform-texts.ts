import {platforms} from '../../builder/platforms.ts';
import {table} from './table.ts';

/** What docs/embedding.md repeats of the builder's advice: the table of systems, and the last items of each one's own part. */
export function platformTexts(): Record<string, string> {
  const rows = platforms.map(({name, roles}) => [name, roles.editor.advice, roles.administrator.advice]);
  return {
    platforms: table(['System', 'Best way for an editor', 'Best way for an administrator'], rows),
    ...Object.fromEntries(
      platforms.map(({id, product, removes, tested}) => [
        id,
        [`**What ${product} removes.** ${removes}`, `**Tested here.** ${tested}`].map(listItem).join('\n'),
      ]),
    ),
  };
}

/** An item of a list, in lines as long as those that people write there. */
function listItem(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > 116) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `- ${lines.join('\n  ')}`;
}
