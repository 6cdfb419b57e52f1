import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/**
 * The type declarations of the package, by file name. The compiler keeps `.ts` in imports, which only projects that
 * allow it could read, and it also declares what nobody can reach.
 */
export function declarations(entries: readonly string[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
  try {
    const compiler = 'node_modules/typescript/bin/tsc';
    execFileSync(process.execPath, [compiler, '-p', 'src/build/package/tsconfig.json', '--outDir', folder], {
      stdio: 'inherit',
    });
    const reached = new Map<string, string>();
    const reach = (name: string): void => {
      if (reached.has(name)) return;
      const text = readFileSync(join(folder, `${name}.d.ts`), 'utf8');
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

/** The relative path in `from '../../package/events.ts'`, `import '../../package/x.ts'` and `import("../../package/x.ts")`. */
const ownImport = /((?:from|import) ?\(?["'])(\.{1,2}\/[^"']+)\.ts(["'])/g;
