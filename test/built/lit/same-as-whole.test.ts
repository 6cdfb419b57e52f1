import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {type Plugin, type RollupOptions, rollup} from 'rollup';
import config, {bundled, dropIn} from '../../../rollup.config.ts';
import {markTemplate} from '../../../src/build/mark-templates.ts';
import {templatesIn} from '../../../src/build/templates.ts';
import {openPage} from '../../support/open-browser.ts';
import type {Template} from './snapshots.ts';

// That Lit's parser and more of it is left out must not change what a reader sees. So every template of the scripts that
// carry it along is rendered twice: with the Lit that ships, and with the whole one from the text in the source.
describe('the Lit that ships', () => {
  let templates: Template[];
  let scripts: string[];

  before(async () => {
    templates = await shippedTemplates();
    const {plugins, output} = dropIn('guidance');
    scripts = [await script('shipped', 'marked', plugins, output), await script('whole', 'texts', bundled('guidance'))];
  });

  async function openBoth(): Promise<Page> {
    const {page} = await openPage();
    for (const content of scripts) await page.addScriptTag({content});
    return page;
  }

  /** What both make of a template, the Lit that ships first. */
  const rendered = (page: Page, template: Template): Promise<[string[], string[]]> =>
    page.evaluate(`[shipped(${JSON.stringify(template)}), whole(${JSON.stringify(template)})]`) as Promise<
      [string[], string[]]
    >;

  it('renders every template as the whole Lit does', async t => {
    t.diagnostic(`${templates.length} templates`);
    assert.ok(templates.length > 40);
    const page = await openBoth();
    for (const template of templates) {
      const [shipped, whole] = await rendered(page, template);
      assert.deepEqual(shipped, whole, template.texts.join());
    }
  });

  it('would be told apart by this test', async () => {
    const wrong = {texts: ['<p><b>', '</b></p>'], marked: ['<p><i><b>', '</b></i></p>']};
    const [shipped, whole] = await rendered(await openBoth(), wrong);
    assert.notDeepEqual(shipped, whole);
    assert.equal(whole[0], '<!----><p><b><!--?-->one</b></p> ');
  });
});

/** The templates of every script that is built so, words included, as they are when the build comes to mark them. */
async function shippedTemplates(): Promise<Template[]> {
  const found = new Map<string, Template>();
  const watch: Plugin = {
    name: 'watch',
    transform(code, id) {
      if (id.includes('/lit-html/')) return;
      for (const parts of templatesIn(this.parse(code))) {
        const raw = parts.map(({start, end}) => code.slice(start, end));
        found.set(JSON.stringify(raw), {texts: raw.map(cooked), marked: markTemplate(raw).map(cooked)});
      }
    },
  };
  for (const {input, plugins} of config({}) as (RollupOptions & {plugins: Plugin[]})[]) {
    const at = plugins.findIndex(({name}) => name === 'mark-templates');
    if (at < 0 || !input) continue;
    const bundle = await rollup({input, plugins: [...plugins.slice(0, at), watch, ...plugins.slice(at)]});
    await bundle.close();
  }
  return [...found.values()];
}

/** What a piece of a template literal stands for, with its headings at some level (src/internal/heading.ts). */
const cooked = (raw: string): string => new Function(`return \`${raw}\``)().replace(/(<\/?h)\+/g, '$1');

/** A script that leaves a function in a global: it renders a template with the Lit that these plugins bring in. */
async function script(name: string, form: keyof Template, plugins: Plugin[], output = {}): Promise<string> {
  const code = `
    import {html, noChange, nothing, render} from 'lit/html.js';
    import {snapshots} from '${import.meta.dirname}/snapshots.ts';
    window.${name} = template => snapshots({html, noChange, nothing, render}, template.${form}, template);`;
  const entry: Plugin = {
    name: 'entry',
    resolveId: id => (id === 'entry' ? id : null),
    load: id => (id === 'entry' ? code : null),
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, ...plugins.filter(plugin => plugin.name !== 'guidance')],
  });
  const made = await bundle.generate({format: 'iife', ...output, sourcemap: false});
  await bundle.close();
  return made.output[0].code;
}
