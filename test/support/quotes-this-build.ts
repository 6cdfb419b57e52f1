import assert from 'node:assert/strict';
import {built} from './built.ts';

/** Of a text with a script tag that is pinned to a hash: before the browser refuses the file, says what to do. */
export function quotesThisBuild(text: string): void {
  const {integrity} = JSON.parse(built('integrity.json')) as {integrity: string};
  for (const [, quoted] of text.matchAll(/integrity="(.*)"/g)) {
    assert.equal(quoted, integrity, 'quotes the hash of another build: "npm run figures" fills in what is true now');
  }
}
