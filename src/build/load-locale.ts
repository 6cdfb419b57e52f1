import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';

type English = typeof import('../locales/en-GB.ts');

/** Every word the widget itself says, in whichever language. */
export type Messages = {readonly [Name in keyof English]: English[Name] extends string ? string : English[Name]};

/**
 * The words in the language that package.json chooses under `#messages`: the same that go into the scripts. Node 20 does
 * not read TypeScript, and the file needs nothing but its types stripped.
 */
export async function loadMessages(): Promise<Messages> {
  const {imports} = JSON.parse(readFileSync('package.json', 'utf8')) as {imports: Record<'#messages', string>};
  const {code} = await transform(readFileSync(imports['#messages'], 'utf8'), {loader: 'ts', format: 'esm'});
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
