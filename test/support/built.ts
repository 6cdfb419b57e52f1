import {existsSync, readFileSync} from 'node:fs';

/** A file that the build has left in `dist`, as text. */
export function built(name: string): string {
  const path = `dist/${name}`;
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return readFileSync(path, 'utf8');
}
