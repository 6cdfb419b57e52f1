import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it, type TestContext} from 'node:test';
import {rollup} from 'rollup';
import {css} from '../../../src/build/css-plugin.ts';
import {run} from '../compiler/rendered.ts';

async function sheet(context: TestContext, text: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'css-'));
  context.after(() => rmSync(folder, {recursive: true}));
  const input = join(folder, 'sample.css');
  writeFileSync(input, text);
  const bundle = await rollup({input, external: ['lit/html.js'], plugins: [css()]});
  assert.deepEqual(bundle.watchFiles, [input]);
  const {output} = await bundle.generate({format: 'es'});
  return (await run(output[0].code)).default;
}

it('gives a style sheet as a module, smaller and with nothing rewritten for old browsers', async context => {
  const text = ':host {\n  inset-inline: 1em;\n  &:hover {\n    content: "` → \\\\";\n  }\n}\n';
  assert.equal(await sheet(context, text), ':host{inset-inline:1em;&:hover{content:"` → \\\\"}}');
});
