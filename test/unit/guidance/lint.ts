// `npm run lint:guidance`: whether the words are plain enough. `--edition folder` looks at the words of another edition.

import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {compileFolder} from '../../../src/build/guidance-folder.ts';
import {assertSound} from '../../../src/compiler/compile.ts';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';

/** Runs a program as npm would, with what it says on this terminal, and returns whether it is content. */
const isContent = (...words: string[]): boolean =>
  spawnSync(process.execPath, ['--import', 'tsx', ...words], {stdio: 'inherit'}).status === 0;

try {
  const {values} = parseArgs({options: {edition: {type: 'string', default: 'guidance'}}});
  const folder = values.edition;
  const project = compileFolder(folder);
  const {locale} = assertSound(project).edition;
  for (const warning of project.warnings) console.warn(formatDiagnostic(warning));
  if (locale.lang.startsWith('en')) {
    const rules = ['node_modules/textlint/bin/textlint.js', '--rulesdir', 'test/unit/guidance/rules'];
    const isPlain = isContent(...rules, folder) && isContent('test/unit/guidance/reading-age.ts', folder);
    process.exitCode = isPlain ? 0 : 1;
  } else
    console.log(
      `${folder} is in the language "${locale.lang}": it compiles. The rules for plain words know English alone.`,
    );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
