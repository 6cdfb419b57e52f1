import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {installMissing} from '../../../src/build/install-missing.mjs';
import {stagePackage} from '../../../src/build/package/stage-package.ts';
import type {App} from './apps.ts';

/** The tools of the frameworks. */
export const tools = resolve('test/platforms/frameworks');

/** A folder as a developer has it: the frameworks, and our package as npm packs it. */
export interface Workspace {
  /** Makes an application of a name in it, and returns its folder. */
  put(name: string, app: App): string;
  remove(): void;
}

export function createWorkspace(): Workspace {
  installMissing(tools);
  const folder = mkdtempSync(join(tmpdir(), 'frameworks-'));
  const own = join(folder, 'node_modules', 'social-media-guidance');
  mkdirSync(own, {recursive: true});
  for (const entry of readdirSync(join(tools, 'node_modules'))) {
    symlinkSync(join(tools, 'node_modules', entry), join(folder, 'node_modules', entry), 'junction');
  }
  stagePackage(join(folder, 'package'));
  execFileSync('npm', ['pack', '--silent', './package'], {cwd: folder, shell: true});
  const tarball = readdirSync(folder).find(file => file.endsWith('.tgz')) as string;
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', own], {cwd: folder});
  return {
    put(name, app) {
      const place = join(folder, name.replaceAll(' ', '-'));
      for (const [file, text] of Object.entries({'package.json': '{"type": "module", "private": true}', ...app})) {
        mkdirSync(join(place, file, '..'), {recursive: true});
        writeFileSync(join(place, file), text);
      }
      return place;
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
