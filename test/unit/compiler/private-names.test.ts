import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {before, it} from 'node:test';
import {rollup} from 'rollup';
import {parseAst} from 'rollup/parseAst';
import {dropIn} from '../../../rollup.config.ts';
import {privateNames} from '../../../src/build/private-names.ts';
import {built} from '../../support/built.ts';

/** What is used in code: properties by name, and texts. */
class Used {
  readonly properties = new Set<string>();
  readonly texts: string[] = [];

  constructor(code: string) {
    this.#collect(parseAst(code));
  }

  #collect(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const {type, computed, property, key, value} = node as Record<string, unknown>;
    const named = (property ?? key) as {type?: string; name?: string} | undefined;
    if (named?.type === 'Identifier' && !computed && named.name) this.properties.add(named.name);
    if (type === 'Literal' && typeof value === 'string') this.texts.push(value);
    if (type === 'TemplateElement') this.texts.push((value as {cooked: string}).cooked);
    for (const child of Object.values(node)) this.#collect(child);
  }
}

/** The drop-in before a minifier has seen it. */
let whole: Used;
let lit: Used;

before(async () => {
  const {plugins, ...options} = dropIn('guidance');
  const bundle = await rollup({...options, plugins: plugins.filter(({name}) => name !== 'terser')});
  const {output} = await bundle.generate(options.output);
  await bundle.close();
  whole = new Used(output[0].code);
  const modules = Object.entries(output[0].modules).filter(([id]) => id.includes('/node_modules/'));
  lit = new Used(modules.map(([, {code}]) => code).join('\n'));
  assert.ok(lit.properties.has('_$committedValue'));
});

it('shortens only names that are there', () => {
  assert.deepEqual(
    privateNames.filter(name => !whole.properties.has(name)),
    [],
  );
});

it('shortens nothing that the package promises', () => {
  const manifest = built('custom-elements.json');
  assert.deepEqual(
    privateNames.filter(name => manifest.includes(`"name": "${name}"`)),
    [],
  );
});

it('shortens nothing that a text names', () => {
  assert.deepEqual(
    privateNames.filter(name => whole.texts.some(text => text === name || text.includes(`{${name}}`))),
    [],
  );
});

it('shortens nothing that Lit or the platform has', () => {
  const analyzer = createRequire(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer'));
  const declared = ['dom', 'es2022', 'es5', 'es2015.core', 'es2015.collection', 'es2015.iterable', 'es2019.array'].map(
    library => readFileSync(analyzer.resolve(`typescript/lib/lib.${library}.d.ts`), 'utf8'),
  );
  const platform = new Set(
    declared.flatMap(text =>
      [...text.matchAll(/^ +(?:readonly )?(?:[gs]et )?(\w+)\??[(:<]/gm)].map(([, name]) => name),
    ),
  );
  assert.ok(platform.has('preventScroll') && platform.has('querySelector'));
  assert.deepEqual(
    privateNames.filter(name => lit.properties.has(name) || platform.has(name)),
    [],
  );
});
