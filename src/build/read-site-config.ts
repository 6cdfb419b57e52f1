import {readFileSync} from 'node:fs';
import type {Site} from '../site/site.ts';
import {parseSiteConfig, SiteConfigError} from '../site/site-config.ts';

/** Reads the file that `npm run build -- --local my-trust.json` names. `names` are the site words of the edition. */
export function readSiteConfig(file: unknown, names?: readonly string[]): Site {
  if (typeof file !== 'string') {
    throw new SiteConfigError('--local', ['name one file after it: npm run build -- --local my-trust.json']);
  }
  let text: string;
  try {
    text = decode(readFileSync(file));
  } catch {
    throw new SiteConfigError(file, ['there is no such file, or it may not be read: check the name after --local']);
  }
  return parseSiteConfig(file, text, names);
}

/** Reads what editors save: UTF-8, or the "Unicode" of Windows, which is UTF-16 and says so. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
