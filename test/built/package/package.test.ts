import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = `${own.name}-${own.version}.tgz`;

describe('the package', () => {
  /** A project of somebody else's, in which the packed package is installed beside Lit. */
  let project: string;

  const run = (program: string, ...words: string[]): string =>
    execFileSync(program, words, {cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'package-'));
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {shell: true});
    const installed = join(project, 'node_modules', own.name);
    mkdirSync(installed, {recursive: true});
    run('tar', '-xzf', tarball, '--strip-components=1', '-C', installed);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', '@types', 'typescript']) {
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  });

  after(() => rmSync(project, {recursive: true}));

  it('has no fault that publint knows', async () => {
    const {messages, pkg} = await publint({pkgDir: join(project, 'node_modules', own.name), strict: true});
    assert.deepEqual(
      messages.map(message => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every kind of module resolution finds', () => {
    const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    // The drop-in is a classic script: it has nothing to import, so it has no types.
    const words = ['--profile', 'esm-only', '--exclude-entrypoints', 'social-media-guidance.js', '--format', 'json'];
    // It ends with an error where a problem matters to a package of ES modules.
    const {analysis} = JSON.parse(run(process.execPath, attw, tarball, ...words));
    assert.deepEqual(Object.keys(analysis.entrypoints).sort(), [
      '.',
      './custom-elements.json',
      './define',
      './dist/custom-elements.json',
      './package.json',
    ]);
  });

  it('holds what people need, and nothing of how it is made', () => {
    const files = run('tar', '-tzf', tarball)
      .trim()
      .split('\n')
      .map(path => path.replace(/^package\//, ''));
    for (const needed of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/social-media-guidance.html']) {
      assert.ok(files.includes(needed), needed);
    }
    const odd = files.filter(path => !/^(LICENSE|README\.md|CHANGELOG\.md|package\.json|dist\/.*)$/.test(path));
    assert.deepEqual(odd, []);
    assert.ok(!files.some(path => /builder|external/.test(path)));
  });

  it('names its manifest as tools look for it: a path in the package, which its exports let through', () => {
    const place: string = own.customElements;
    const read = `import(process.argv[1], {with: {type: 'json'}}).then(all => console.log(all.default.schemaVersion))`;
    const path = join(project, 'node_modules', own.name, place);
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).schemaVersion, '1.0.0');
    assert.equal(run(process.execPath, '--no-warnings', '--eval', read, `${own.name}/${place}`).trim(), '1.0.0');
  });

  it('is read by a strict TypeScript project, with types for elements and events', () => {
    writeFileSync(
      join(project, 'page.ts'),
      `import {BeforeYouPost, type CheckChangedEvent} from '${own.name}';
import '${own.name}/define';
const list: BeforeYouPost = document.createElement('before-you-post');
list.addEventListener('check-changed', (event: CheckChangedEvent) => event.id.toUpperCase());
const open: boolean | undefined = document.querySelector('social-media-guidance')?.sections[0]?.open;
list.headingLevel = open ? 3 : list.total;
// @ts-expect-error: the state is a word.
const wrong: number = list.state;
export {wrong};
`,
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    for (const module of [
      ['--module', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ]) {
      run(process.execPath, tsc, '--noEmit', '--strict', '--target', 'es2022', '--types', '', ...module, 'page.ts');
    }
  });

  for (const entry of ['', '/define']) {
    it(`can be imported on a server, where there is no page: ${own.name}${entry}`, () => {
      const code = `import('${own.name}${entry}').then(all => console.log(Object.keys(all).sort().join()))`;
      assert.match(run(process.execPath, '--eval', code), /^BeforeYouPost,.*SocialMediaGuidance,version\n$/);
    });
  }
});
