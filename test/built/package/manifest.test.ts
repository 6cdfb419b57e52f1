import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ClassDeclaration, CustomElement, Package} from 'custom-elements-manifest/schema';
import {built} from '../../support/built.ts';
import {openPage} from '../../support/open-browser.ts';

const {modules} = JSON.parse(built('custom-elements.json')) as Package;
const declarations = modules.flatMap(({declarations = []}) => declarations);

function element(tagName: string): ClassDeclaration & CustomElement {
  const found = declarations.find(one => 'tagName' in one && one.tagName === tagName);
  assert.ok(found, `the manifest has no <${tagName}>`);
  return found as ClassDeclaration & CustomElement;
}

const names = (list: readonly {name?: string}[] = []): string[] => list.map(({name = ''}) => name).sort();

for (const tag of ['social-media-guidance', 'before-you-post']) {
  it(`describes everything that <${tag}> has, and nothing else`, async () => {
    const {attributes, members, cssParts} = element(tag);
    const {page} = await openPage();
    await page.setContent(`<${tag}></${tag}>`);
    await page.addScriptTag({content: built('social-media-guidance.js')});
    const real = await page.$eval(tag, found => ({
      attributes: (found.constructor as unknown as {observedAttributes: string[]}).observedAttributes,
      parts: [...(found.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(node => [...node.part]),
    }));
    assert.deepEqual(names(attributes), real.attributes.filter(name => name !== 'data-review-statement-href').sort());
    const unknownParts = [...new Set(real.parts)].filter(part => !names(cssParts).includes(part));
    assert.deepEqual(unknownParts, []);
    const ofInstances = members?.filter(member => !('static' in member && member.static));
    const absent = await page.$eval(tag, (found, all) => all.filter(name => !(name in found)), names(ofInstances));
    assert.deepEqual(absent, []);
  });
}

it('says a sentence about each attribute, event, part and property', () => {
  for (const tag of ['social-media-guidance', 'before-you-post']) {
    const {attributes = [], events = [], cssParts = [], members = []} = element(tag);
    const mute = [...attributes, ...events, ...cssParts, ...members].filter(
      ({description = ''}) => description.length < 8,
    );
    assert.deepEqual(names(mute), [], tag);
  }
});

it('gives editors the tags, the attributes and the parts', () => {
  const {tags} = JSON.parse(built('vscode.html-custom-data.json')) as {
    tags: {name: string; attributes: {name: string}[]}[];
  };
  assert.deepEqual(names(tags), ['before-you-post', 'social-media-guidance']);
  assert.ok(tags.every(({attributes}) => names(attributes).includes('heading-level')));
  const {pseudoElements} = JSON.parse(built('vscode.css-custom-data.json')) as {pseudoElements: {name: string}[]};
  assert.ok(names(pseudoElements).includes('::part(heading)'));
});
