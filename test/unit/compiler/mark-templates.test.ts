import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Plugin, rollup} from 'rollup';
import {markTemplate, markTemplates} from '../../../src/build/mark-templates.ts';

const mark = (texts: TemplateStringsArray, ..._values: unknown[]): string[] => markTemplate(texts.raw);

it('leaves values between tags as they are', () => {
  assert.deepEqual(mark`<p>a ${1} <b>${2}</b> c</p>`, ['<p>a ', ' <b>', '</b> c</p>']);
});

it('marks attributes and events, and takes them out of the tag', () => {
  assert.deepEqual(mark`<input type="checkbox" id=${1} autocomplete="off" @change=${2} /><p title=${3}>${4}</p>`, [
    '<input type="checkbox"|id',
    ' autocomplete="off"||change',
    ' /><p|title',
    '>',
    '</p>',
  ]);
});

it('gives Lit a node behind a value at the end', () => {
  assert.deepEqual(mark`a ${1}`, ['a ', '<?>']);
  assert.deepEqual(mark`${1}${2}`, ['', '', '<?>']);
  assert.deepEqual(mark``, ['']);
});

it('leaves the level of headings to the page, and counts them as headings', () => {
  assert.deepEqual(mark`<p>a<h+1 id=${1}>${2}</h+1>b${3}`, ['<p>a<h+1|id', '>', '</h+1>b', '<?>']);
});

it('leaves a bar in the words a bar to the reader', () => {
  assert.deepEqual(mark`<p title="a|b">c | ${1}</p>`, ['<p title="a&#124;b">c &#124; ', '</p>']);
});

it('refuses values in a tag that are no whole attribute', () => {
  const message = /^Error: after .*, write a whole attribute, name=\$\{…\}, or an event, @name=\$\{…\}$/s;
  assert.throws(() => mark`<p class="a ${1}"></p>`, message);
  assert.throws(() => mark`<p id="${1}"></p>`, message);
  assert.throws(() => mark`<p ${1}></p>`, message);
  assert.throws(() => mark`<input .value=${1}>`, message);
  assert.throws(() => mark`<input ?hidden=${1}>`, message);
  assert.throws(() => mark`<${1}></p>`, /differently/);
});

it('refuses what it would count wrongly', () => {
  assert.throws(() => mark`<!-- a --><p>${1}</p>`, /an HTML parser reads .* differently/);
  assert.throws(() => mark`<table><tr><td>${1}</td></tr></table>`, /differently/);
  assert.throws(() => mark`<textarea>${1}</textarea>`, /differently/);
  assert.throws(() => mark`<template>${1}</template>`, /differently/);
  assert.throws(() => mark`<p title="<b>">a</p>${1}`, /differently/);
  assert.throws(() => mark`<p title=">" id=${1}>${2}</p>`, /write a whole attribute|differently/);
});

const bundle = (template: string): Promise<string> => {
  const files: Plugin = {
    name: 'files',
    resolveId: id => (id === 'entry' ? id : null),
    load: id => (id === 'entry' ? `import {html} from 'lit/html.js';\nexport const made = x => ${template};` : null),
  };
  const plugins = [files, markTemplates()];
  return rollup({input: 'entry', external: id => id.endsWith('/html.ts'), plugins}).then(async made => {
    const {output} = await made.generate({format: 'es'});
    return output[0].code;
  });
};

it('takes `html` from the reader of marked texts, and marks templates inside templates', async () => {
  const code = await bundle(`html\`<p id=\${x}>\${html\`<b title=\${x}>b</b>\`}</p>\``);
  assert.match(code, /from '.*src\/lit\/html\.ts'/);
  assert.ok(code.includes(`html\`<p|id\${x}>\${html\`<b|title\${x}>b</b>\`}</p>\``), code);
});

it('marks templates that a view makes', async () => {
  const code = await bundle(`x.html\`<h+1 id=\${x}></h+1>\``);
  assert.ok(code.includes(`x.html\`<h+1|id\${x}></h+1>\``), code);
});

it('says where a template is that it refuses', async () => {
  await assert.rejects(bundle(`html\`<p class="a \${x}"></p>\``), ({message, loc}: Error & {loc: {line: number}}) => {
    assert.match(message, /this template cannot be compiled: after <p class="a , write a whole attribute/);
    assert.equal(loc.line, 2);
    return true;
  });
});
