import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {stagePackage} from '../../src/build/package/stage-package.ts';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = `${own.name}-${own.version}.tgz`;

/** What shows that a part has come along: each stands in one of them only. */
const marks = {
  accordion: 'until-found',
  list: 'see-result',
  guidance: 'smg-law--',
  checklist: '"newspaper"',
  locale: 'September',
};

/** What an application imports, what it gets by that, and the most that it may weigh, minified and without Lit. */
const imports: readonly {code: string; has: readonly string[]; mostBytes: number}[] = [
  {code: `export {version} from '${own.name}'`, has: [], mostBytes: 400},
  {code: `export {CheckChangedEvent} from '${own.name}'`, has: [], mostBytes: 500},
  {code: `export {SocialMediaGuidance} from '${own.name}'`, has: ['accordion'], mostBytes: 26_000},
  {code: `export {BeforeYouPost} from '${own.name}'`, has: ['list'], mostBytes: 28_000},
  {code: `export * from '${own.name}/content/guidance'`, has: ['guidance'], mostBytes: 40_000},
  {code: `export * from '${own.name}/content/checklist'`, has: ['checklist'], mostBytes: 6_000},
  {code: `export * from '${own.name}/locales/en-GB'`, has: ['locale'], mostBytes: 6_500},
  {code: `export * from '${own.name}/locales/cy'`, has: [], mostBytes: 8_000},
  {code: `import '${own.name}/before-you-post'`, has: ['list', 'checklist', 'locale'], mostBytes: 37_000},
  {code: `import '${own.name}/define'`, has: Object.keys(marks), mostBytes: 90_000},
  {
    code: `import '${own.name}/social-media-guidance'`,
    has: ['accordion', 'guidance', 'locale'],
    mostBytes: 65_000,
  },
];

describe('the package', () => {
  /** A project of somebody else's, in which the packed package is installed beside Lit. */
  let project: string;

  const run = (program: string, ...words: string[]): string =>
    execFileSync(program, words, {cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'package-'));
    stagePackage(join(project, 'staged'));
    run('npm', 'pack', '--silent', './staged');
    const installed = join(project, 'node_modules', own.name);
    mkdirSync(installed, {recursive: true});
    run('tar', '-xzf', tarball, '--strip-components=1', '-C', installed);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', '@types', 'typescript']) {
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  });

  /** A file of the installed package. */
  const readPackage = <Content>(path: string, parse: (text: string) => Content): Content =>
    parse(readFileSync(join(project, 'node_modules', own.name, path), 'utf8'));

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
    const words = ['--profile', 'esm-only', '--format', 'json'];
    // It ends with an error where a problem matters to a package of ES modules.
    const {analysis} = JSON.parse(run(process.execPath, attw, tarball, ...words));
    assert.deepEqual(Object.keys(analysis.entrypoints).sort(), Object.keys(own.exports).sort());
  });

  it('holds what people need, and nothing of how it is made', () => {
    const files = run('tar', '-tzf', tarball)
      .trim()
      .split('\n')
      .map(path => path.replace(/^package\//, ''));
    for (const needed of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/social-media-guidance.html']) {
      assert.ok(files.includes(needed), needed);
    }
    const known = /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|sbom\.cdx\.json|dist\/.*|docs\/.*)$/;
    assert.deepEqual(
      files.filter(path => !known.test(path)),
      [],
    );
    assert.ok(!files.some(path => /builder|external/.test(path)));
    const {private: isPrivate, scripts, devDependencies} = readPackage('package.json', JSON.parse);
    assert.deepEqual([isPrivate, scripts, devDependencies], [undefined, undefined, undefined]);
  });

  it('has a README whose links and pictures are in it', () => {
    const text = readPackage('README.md', String);
    const places = [...text.matchAll(/(?:\]\(|src="|srcset=")([^)"#]+)/g)].map(([, place = '']) => place);
    assert.ok(places.some(place => place.endsWith('.webp')));
    for (const place of places) readPackage(place, String);
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

  for (const entry of Object.keys(own.exports).filter(entry => !/\.js(on)?$/.test(entry))) {
    it(`can be imported on a server, where there is no page: ${entry}`, () => {
      run(process.execPath, '--eval', `import('${own.name}${entry.slice(1)}')`);
    });
  }

  /** An application that imports this and nothing else, as a bundler leaves it, with Lit kept out. */
  async function bundled(code: string): Promise<string> {
    const {outputFiles} = await build({
      stdin: {contents: code, resolveDir: project},
      bundle: true,
      minify: true,
      format: 'esm',
      external: ['lit', 'lit/*'],
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  }

  for (const {code, has, mostBytes} of imports) {
    it(`brings no more than is asked for: ${code}`, async () => {
      const text = await bundled(code);
      assert.ok(text.length <= mostBytes, `${text.length} bytes`);
      for (const [name, mark] of Object.entries(marks))
        assert.equal(text.includes(mark), (has as readonly string[]).includes(name), name);
    });
  }
});
