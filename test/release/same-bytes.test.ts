import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {rollup} from 'rollup';
import {dropIn} from '../../rollup.config.ts';

it('builds the same drop-in again, so that the documents can quote its hash', async () => {
  const options = dropIn('guidance');
  const bundle = await rollup(options);
  const {output} = await bundle.generate(options.output);
  await bundle.close();
  const {integrity} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  assert.equal(`sha384-${createHash('sha384').update(output[0].code).digest('base64')}`, integrity);
});
