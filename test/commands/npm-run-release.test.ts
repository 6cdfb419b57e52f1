import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, it} from 'node:test';

const parts = [
  'demo',
  'docs',
  'guidance',
  'src',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'tsconfig.json',
];
const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

/**
 * A copy of the repository, in which the scripts of package.json write down that they ran, and building is quick. npm
 * lists what is installed, so the packages that reach a reader are there; the tools are in the folder above.
 */
function copy({failing}: {failing?: string} = {}): string {
  const above = mkdtempSync(join(tmpdir(), 'release-command-'));
  folders.push(above);
  symlinkSync(resolve('node_modules'), join(above, 'node_modules'), 'junction');
  const folder = join(above, 'repository');
  for (const part of [...parts, ...productionPackages()]) cpSync(part, join(folder, part), {recursive: true});
  cpSync('dist', join(folder, 'built'), {recursive: true});
  const {devDependencies: _, ...own} = JSON.parse(readFileSync('package.json', 'utf8'));
  const step = (name: string): string => `node step.cjs ${name}`;
  own.scripts = {build: step('build'), test: step('test'), 'docs:screenshots': step('screenshots')};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  writeFileSync(
    join(folder, 'step.cjs'),
    `const {appendFileSync, cpSync} = require('node:fs');
const name = process.argv[2];
appendFileSync('ran', name + ' ');
if (name === 'build') cpSync('built', 'dist', {recursive: true});
process.exitCode = name === ${JSON.stringify(failing ?? '')} ? 1 : 0;
`,
  );
  return folder;
}

function productionPackages(): string[] {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, {dev?: boolean}>;
  };
  return Object.entries(packages).flatMap(([path, {dev}]) => (path && !dev ? [path] : []));
}

function release(folder: string, ...words: string[]): {status: number | null; said: string; ran: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/build/release/release.ts', ...words],
    {cwd: folder, encoding: 'utf8'},
  );
  const ran = existsSync(join(folder, 'ran')) ? readFileSync(join(folder, 'ran'), 'utf8').trim() : '';
  return {status, said: stdout + stderr, ran};
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

it('builds, tests and packs in a dry run, and changes no document', () => {
  const folder = copy();
  cpSync('dist', join(folder, 'dist'), {recursive: true});
  writeFileSync(join(folder, 'dist', 'left-over.html'), 'from an earlier build');
  const {status, said, ran} = release(folder, '--dry-run');
  assert.equal(status, 0, said);
  assert.equal(ran, 'build test test');
  assert.ok(!existsSync(join(folder, 'dist', 'left-over.html')));
  assert.deepEqual(readdirSync(join(folder, '.release', version)).sort(), [
    'SHA256SUMS',
    `embed-builder-${version}.html`,
    `frame-parent-${version}.js`,
    'sbom.cdx.json',
    `social-media-guidance-${version}.js`,
    `social-media-guidance-${version}.tgz`,
    `social-media-guidance-${version}.zip`,
  ]);
  // People who embed it read what there is to do for them.
  assert.match(said, /\*\*To do:\*\* \S/);
  for (const document of ['CHANGELOG.md', 'docs/assurance.md']) {
    assert.equal(readFileSync(join(folder, document), 'utf8'), readFileSync(document, 'utf8'));
  }
});

it('dates the changelog and takes the screenshots anew in a real release', () => {
  const folder = copy();
  const {status, said, ran} = release(folder);
  assert.equal(status, 0, said);
  assert.equal(ran, 'build test test screenshots');
  const year = new Date().getFullYear();
  assert.match(
    readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
    new RegExp(`^## ${version}, \\d+ \\w+ ${year}$`, 'm'),
  );
});

it('packs nothing when a test fails', () => {
  const folder = copy({failing: 'test'});
  const {status, said} = release(folder, '--dry-run');
  assert.equal(status, 1);
  assert.match(said, /Not released: "npm test" failed/);
  assert.ok(!existsSync(join(folder, '.release')));
});

it('does not even build a version that tells nobody what to do', () => {
  const folder = copy();
  writeFileSync(join(folder, 'CHANGELOG.md'), `# Changelog\n\n## ${version}\n\nMore.\n`);
  const {status, said, ran} = release(folder, '--dry-run');
  assert.equal(status, 1);
  assert.match(said, /Not released: .*To do:/);
  assert.equal(ran, '');
});
