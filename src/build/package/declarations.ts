import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const project = 'src/build/package/tsconfig.json';

/** Where people's imports lead, as files of `src` without their ending. */
const {files} = JSON.parse(readFileSync(project, 'utf8')) as {files: string[]};
const entries = files.map(file =>
  join('build/package', file)
    .replace(/(\.d)?\.ts$/, '')
    .replaceAll('\\', '/'),
);

/**
 * The type declarations of the package, by file name. The compiler keeps `.ts` in imports, which only projects that
 * allow it could read, and it also declares what nobody can reach.
 *
 * A bundler of declarations would do both, but those there are (rollup-plugin-dts, API Extractor) stand on the JavaScript
 * API that TypeScript 7 has given up: with a second, older compiler beside it a build took half as long again.
 */
export function declarations(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
  try {
    const compiler = 'node_modules/typescript/bin/tsc';
    execFileSync(process.execPath, [compiler, '-p', project, '--outDir', folder], {stdio: 'inherit'});
    const reached = new Map<string, string>();
    const reach = (name: string): void => {
      if (reached.has(name)) return;
      const text = declarationOf(name, folder);
      reached.set(name, text.replace(ownImport, '$1$2.js$3'));
      for (const [, , path] of text.matchAll(ownImport))
        reach(join(dirname(name), path as string).replaceAll('\\', '/'));
    };
    for (const entry of entries) reach(entry);
    return reached;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What is written as a declaration is not written again by the compiler. */
function declarationOf(name: string, folder: string): string {
  const source = `src/${name}.d.ts`;
  return readFileSync(existsSync(source) ? source : join(folder, `${name}.d.ts`), 'utf8');
}

/** The relative path in `from '../../package/events.ts'`, `import '../../package/x.ts'` and `import("../../package/x.ts")`. */
const ownImport = /((?:from|import) ?\(?["'])(\.{1,2}\/[^"']+)\.ts(["'])/g;
