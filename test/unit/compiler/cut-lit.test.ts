import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {type Plugin, rollup} from 'rollup';
import {cutLit} from '../../../src/build/cut-lit.ts';

const readable = 'node_modules/lit-html/development/lit-html.js';

/** A bundle that renders with a Lit, which stands where its readable build would, or elsewhere. */
async function build(lit: string, id = `/${readable}`): Promise<string> {
  const files: Plugin = {
    name: 'files',
    resolveId: source => (source === 'lit' ? id : source),
    load: name => (name === id ? lit : `export {render} from 'lit';`),
  };
  const bundle = await rollup({input: 'entry', plugins: [files, cutLit()]});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

it('leaves the parser out, and directives, and the warnings of the readable build', async () => {
  const code = await build(readFileSync(readable, 'utf8'));
  assert.doesNotMatch(code, /new RegExp|Directive\(|console\.|litIssuedWarnings|sanitizer/i);
  assert.match(code, /class ChildPart/);
});

it('stops the build when Lit no longer has what was to be left out, and names it', async () => {
  const changed = readFileSync(readable, 'utf8')
    .replace("typeof type === 'number'", "typeof type !== 'object'")
    .replace('setConnected(isConnected)', 'connect(isConnected)');
  await assert.rejects(build(changed), ({message}: Error) => {
    assert.match(message, /lit-html\.js no longer has what is to be left out of it:/);
    assert.deepEqual(message.match(/^- .*/gm), ["- typeof type === 'number'", '- ChildPart.setConnected']);
    assert.match(message, /correct or take out the entry in src\/compile\/cut-lit\.ts/);
    return true;
  });
});

it('stops a build that has another build of Lit, or none', async () => {
  await assert.rejects(
    build('export const render = 1;', '/node_modules/lit-html/lit-html.js'),
    /Lit's readable build is not in/,
  );
});
