import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {strFromU8, unzipSync} from 'fflate';
import type {Site} from '../../support/serve.ts';

const files = unzipSync(readFileSync('dist/scorm/social-media-guidance-scorm12.zip'));

/** Puts the unpacked package on a site, under `/sco/`. */
export function unpackTo(site: Site): void {
  for (const [name, bytes] of Object.entries(files)) site.put(`/sco/${name}`, strFromU8(bytes));
}

/** The strict platform as a script that leaves the class in `StrictPlatform`. */
const strict = transformSync(readFileSync('test/support/strict-platform.ts', 'utf8'), {
  loader: 'ts',
  format: 'iife',
  globalName: 'strict',
});

export const strictPlatform = (kept: object = {}, onCall = '() => undefined'): string => `
  ${strict.code}
  window.API = new strict.StrictPlatform(${JSON.stringify(kept)});
  API.onCall = ${onCall};`;
