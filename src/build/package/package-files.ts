import {readFileSync} from 'node:fs';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {declarations} from './declarations.ts';
import {elementsManifest, elementsOf} from './elements-manifest.ts';
import {jsxTypes} from './jsx-types.ts';
import {svelteTypes} from './svelte-types.ts';
import {vueTypes} from './vue-types.ts';

/**
 * Everything in the npm package that is made from the description of the elements, by the name of its file in `dist`: the
 * custom elements manifest, VS Code's custom data, and types for TypeScript and for templates of frameworks.
 */
export async function packageFiles(): Promise<ReadonlyMap<string, string>> {
  const manifest = await elementsManifest();
  const elements = elementsOf(manifest);
  // The same file in the generator's own words, which know only elements.
  const forVsCode = manifest as Parameters<typeof getVsCodeHtmlCustomData>[0];
  const types = {
    ...Object.fromEntries(declarations()),
    ...jsxTypes(elements),
    vue: vueTypes(elements),
    svelte: svelteTypes(elements),
  };
  return new Map([
    // What remains of an import that only brings types.
    ['types-only.js', 'export {};\n'],
    ['rollup.licences.txt', includedLicences()],
    ['custom-elements.json', `${JSON.stringify(manifest, undefined, 2)}\n`],
    ['vscode.html-custom-data.json', getVsCodeHtmlCustomData(forVsCode, {})],
    ['vscode.css-custom-data.json', getVsCodeCssCustomData(forVsCode, {})],
    ...Object.entries(types).map(([name, text]): [string, string] => [`types/${name}.d.ts`, text]),
  ]);
}

/** The licences of what the plugin for Markdown brings along ask to be passed on with it. */
const includedLicences = (): string =>
  ['marked', 'yaml', 'entities']
    .map(name => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`)
    .join('\n\n');
