import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {compileFolder, readFolder} from '../../../src/build/guidance-folder.ts';
import {checklistNameOf, compileTexts} from '../../../src/compiler/compile.ts';
import {formatDiagnostic} from '../../../src/compiler/diagnostic.ts';
import {parseEdition} from '../../../src/compiler/parse/edition-file.ts';
import {sound} from '../compiler/sample-project.ts';

const document = readFileSync('docs/your-own-guidance.md', 'utf8');
const configurations = [...document.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml);
const [shortest = '', welsh = ''] = configurations;

/** A folder with that configuration, and the checklist where it says. */
function compile(yaml: string) {
  const {'before-you-post.md': checklist, ...others} = sound;
  const edition = parseEdition(yaml, () => undefined);
  const texts = {...others, [checklistNameOf(edition)]: checklist, 'edition.yaml': yaml};
  return compileTexts(new Map(Object.entries(texts)), 'our-guidance');
}

it('has two configurations, and each is right', () => {
  assert.equal(configurations.length, 2);
  for (const yaml of configurations) assert.deepEqual(compile(yaml).errors.map(formatDiagnostic), []);
  assert.equal(compile(welsh).edition?.locale.lang, 'cy');
});

it('quotes the answer to a slip', () => {
  const [quoted = ''] = /^our-guidance\/edition\.yaml:.*$/m.exec(document) ?? [];
  const {errors} = compile(shortest.replace('contact: back-care-team', 'contact: back-care-teams'));
  const [, place] = /:(\d+:\d+): /.exec(quoted) ?? [];
  assert.ok(place);
  assert.deepEqual(errors.map(formatDiagnostic), [quoted]);
});

it('names the files of the edition that it names', () => {
  const {edition} = compile(shortest);
  assert.ok(edition);
  for (const name of [`${edition.file}.js`, `${edition.guidance.tag}.html`, `${edition.checklist.tag}-paper.html`])
    assert.ok(document.includes(`\`${name}\``), name);
  assert.ok(document.includes(`\`scorm/${edition.file}-scorm12.zip\``));
});

it('says what every line of a configuration means', () => {
  const lines = [...document.matchAll(/^\| `([a-z-]+)` \| [A-Z`]/gm)].map(([, name]) => name);
  const errors: string[] = [];
  parseEdition('nonsense: x\n', (_, __, message) => errors.push(message));
  const known = /use (.*)$/.exec(errors[0] ?? '')?.[1]?.split(', ') ?? [];
  assert.ok(known.length > 5);
  assert.deepEqual(
    known.filter(name => !lines.includes(name)),
    [],
  );
});

it('begins with a folder that is there and right', () => {
  const names = [...readFolder('demo/editions/ai-at-work').keys()];
  for (const name of ['edition.yaml', 'introduction.md', 'checking.md', 'before-you-use-ai.md']) {
    assert.ok(names.includes(name), name);
    assert.ok(document.includes(`\`${name}\``), name);
  }
  const {errors, warnings} = compileFolder('demo/editions/ai-at-work');
  assert.deepEqual([...errors, ...warnings].map(formatDiagnostic), []);
});
