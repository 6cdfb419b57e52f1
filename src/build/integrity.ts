import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

/** The drop-in's own file in `dist`, and the others that a site may include. */
const scripts = ['social-media-guidance.js', 'frame-parent.js'] as const;

interface Inline {
  /** What stands between the script tags of the self-contained pages, to the character. */
  readonly script: string;
  readonly style: string;
}

/**
 * `integrity.json`: the version and the hash of the drop-in, those of every other script a site may include, and those
 * of what is inline in the pages, for a `script-src` and a `style-src` that allow exactly that.
 */
export async function printIntegrity(folder: string, version: string, inline: Inline): Promise<string> {
  const hashes = await Promise.all(
    scripts.map(async name => [name, hash(await readFile(`${folder}/${name}`, 'utf8'))] as const),
  );
  const files = Object.fromEntries(hashes);
  const pages = {script: hash(inline.script), style: hash(inline.style)};
  return `${JSON.stringify({version, integrity: files[scripts[0]], files, inline: pages}, undefined, 2)}\n`;
}

/** A hash as an `integrity` attribute and a policy take it. */
const hash = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
