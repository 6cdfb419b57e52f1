import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {rollup} from 'rollup';
import {css} from '../../src/compile/css.ts';
import {run} from './rendered.ts';

it('gives a style sheet as a module, smaller and with nothing rewritten for old browsers', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'css-'));
  context.after(() => rmSync(folder, {recursive: true}));
  const input = join(folder, 'sample.css');
  writeFileSync(input, ':host {\n  inset-inline: 1em;\n  &:hover {\n    content: "` → \\\\";\n  }\n}\n');
  const bundle = await rollup({input, external: ['lit/html.js'], plugins: [css()]});
  assert.deepEqual(bundle.watchFiles, [input]);
  const {output} = await bundle.generate({format: 'es'});
  const exported = await run(output[0].code);
  assert.equal(exported.default, ':host{inset-inline:1em;&:hover{content:"` → \\\\"}}');
});
