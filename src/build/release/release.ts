// `npm run release -- --dry-run`: builds, checks and packs a release. Without --dry-run it also dates the changelog and
// takes the pictures anew. It commits, tags and uploads nothing: a person does, after a look at what is there.

import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {releaseEntry} from './changelog.ts';
import {packRelease} from './pack.ts';

function run(script: string): void {
  console.log(`\n== ${script}`);
  const {status} = spawnSync(`npm ${script}`, {shell: true, stdio: 'inherit'});
  if (status !== 0) throw new Error(`"npm ${script}" failed; its messages are above`);
}

function release(): void {
  const {values} = parseArgs({options: {'dry-run': {type: 'boolean'}, 'skip-tests': {type: 'boolean'}}});
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const date = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
  // First, because it is quick to find out.
  const {changelog, text} = releaseEntry(readFileSync('CHANGELOG.md', 'utf8'), version, date);

  // What an earlier build left must not be packed.
  rmSync('dist', {recursive: true, force: true});
  run('run build');
  if (!values['skip-tests']) {
    run('test');
    // A plain `npm test` leaves them out, and a release has a builder and goes onto pages of all kinds.
    run('test -- --only builder --only guest');
  }
  if (!values['dry-run']) {
    writeFileSync('CHANGELOG.md', changelog);
    run('run docs:screenshots');
  }
  const folder = `.release/${version}`;
  const files = packRelease({version, folder});
  console.log(`\n${text}\n\n${files.map(name => `${folder}/${name}`).join('\n')}`);
  console.log(
    values['dry-run']
      ? '\nA dry run: CHANGELOG.md and the pictures are as they were.'
      : `\nLook at the changes, commit them, tag them v${version}, and publish the files above.`,
  );
}

try {
  release();
} catch (error) {
  console.error(`\nNot released: ${(error as Error).message}`);
  process.exitCode = 1;
}
