import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

// A rule that no longer applies to a folder says nothing. So here is one file that breaks each, in a small house of the
// same rooms.

const files: Readonly<Record<string, string>> = {
  'src/compiler/uses-dom.ts': 'export const a: unknown = document;',
  'src/compiler/uses-node.ts': 'export const a: unknown = process;',
  'src/social-media-guidance/sections-state.ts': 'export const a: unknown = document;',
  'src/social-media-guidance/uses-node.ts': 'export const a: Buffer | undefined = undefined;',
  'src/social-media-guidance/uses-dom.ts': 'export const a: unknown = document;',
  'src/builder/uses-node.ts': 'export const a: unknown = process;',
  'src/build/uses-dom.ts': 'export const a: HTMLElement | undefined = undefined;',
  'src/build/uses-node.ts': 'export const a: unknown = process;',
  'test/unit/uses-dom.ts': 'export const a: unknown = document;',
  'test/built/uses-both.ts': 'export const a: unknown = [document, process];',

  'src/content/imports.ts': "export * from '../compiler/uses-dom.ts';",
  'src/locales/imports.ts': "export * from '../content/imports.ts';",
  'src/compiler/imports.ts': "export * from '../site/imports.ts';",
  'src/compiler/parse/imports.ts': "export * from '../../internal/imports.ts';",
  'src/site/imports.ts': "export * from '../build/uses-dom.ts';",
  'src/internal/imports.ts': "export * from '../social-media-guidance/imports.ts';",
  'src/social-media-guidance/imports.ts': "export * from '../before-you-post/imports.ts';",
  'src/before-you-post/imports.ts': "export * from '../drop-in/imports.ts';",
  'src/drop-in/imports.ts': "export * from '../compiler/imports.ts';",
  'src/page/imports.ts': "export * from '../drop-in/imports.ts';",
  'src/scorm/imports.ts': "export * from '../site/imports.ts';",
  'src/define.ts': "export * from './page/imports.ts';",
  'src/builder/imports.ts': "export * from '../page/imports.ts';",
  'src/build/imports.ts': "export * from '../site/imports.ts';",
  'src/drop-in/writes.ts': "document.body.insertAdjacentHTML('beforeend', '');",
};

const run = (folder: string, program: string, ...words: string[]): string => {
  const {stdout, stderr} = spawnSync(process.execPath, [resolve('node_modules', program), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
  });
  return stdout + stderr;
};

/** The names of files that a tool complains of. */
const named = (output: string, pattern: RegExp): string[] =>
  [...new Set([...output.matchAll(pattern)].map(([, file]) => String(file)))].sort();

describe('the rooms of the house', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rooms-'));
    for (const part of ['tsconfig.json', 'src/tsconfig', '.biome.jsonc', 'package.json', 'src/index.ts'])
      cpSync(part, join(folder, part), {recursive: true});
    writeFileSync(join(folder, 'src/index.ts'), 'export {};');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('node_modules/@types'), join(folder, 'node_modules/@types'), 'junction');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), `${text}\n`);
    }
  });
  after(() => rmSync(folder, {recursive: true}));

  it('have the globals of where their code runs, and no others', () => {
    const output = run(folder, 'typescript/bin/tsc', '--build', '--force');
    assert.deepEqual(
      named(output, /^(\S+-(?:dom|node|both|state)\.ts)\(\d+,\d+\): error TS(?:2304|2584|2591|2580)/gm),
      [
        'src/build/uses-dom.ts',
        'src/builder/uses-node.ts',
        'src/compiler/uses-dom.ts',
        'src/compiler/uses-node.ts',
        'src/social-media-guidance/sections-state.ts',
        'src/social-media-guidance/uses-node.ts',
        'test/unit/uses-dom.ts',
      ],
    );
  });

  it('import in one direction', () => {
    const output = run(folder, '@biomejs/biome/bin/biome', 'lint', '--max-diagnostics=none', '--vcs-enabled=false');
    assert.deepEqual(named(output, /^(\S+\.ts):\d+:\d+ lint\/(?:style\/noRestrictedImports|nursery)/gm), [
      'src/before-you-post/imports.ts',
      'src/builder/imports.ts',
      'src/compiler/imports.ts',
      'src/compiler/parse/imports.ts',
      'src/content/imports.ts',
      'src/define.ts',
      'src/drop-in/imports.ts',
      'src/drop-in/writes.ts',
      'src/internal/imports.ts',
      'src/page/imports.ts',
      'src/scorm/imports.ts',
      'src/site/imports.ts',
      'src/social-media-guidance/imports.ts',
    ]);
  });
});
