import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';

/** Every word the widget itself says. */
export type Messages = typeof import('../messages/en-GB.ts');

/**
 * The words in the language that package.json chooses under `#messages`: the same that go into the scripts. Node 20 does
 * not read TypeScript, and the file needs nothing but its types stripped.
 */
export async function loadMessages(): Promise<Messages> {
  const {imports} = JSON.parse(readFileSync('package.json', 'utf8')) as {imports: Record<'#messages', string>};
  const {code} = await transform(readFileSync(imports['#messages'], 'utf8'), {loader: 'ts', format: 'esm'});
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
