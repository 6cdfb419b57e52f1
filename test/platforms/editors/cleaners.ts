import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {buildSync} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {installed} from '../debian.ts';
import {findWordPress} from '../wordpress/find-wordpress.ts';

/** What a host makes of pasted HTML before it shows it to anybody. */
export type Clean = (html: string, page: Page) => Promise<string>;

const folder = 'test/platforms/editors';
const modules = `${folder}/node_modules`;

const filter = (program: string, words: string[], input: string): string =>
  execFileSync(program, words, {input, encoding: 'utf8'});

const canvas = (html: string): string =>
  filter(installed('ruby', ['ruby-sanitize'], ['-rsanitize', '-e', '']), [`${folder}/canvas.rb`], html);

/** Tiptap as a site has it: its starter kit, made into one script. */
function tiptap(): string {
  const contents = `
    import {Editor} from '@tiptap/core';
    import StarterKit from '@tiptap/starter-kit';
    window.clean = content => new Editor({extensions: [StarterKit], content}).getHTML();`;
  const options = {bundle: true, write: false, format: 'iife'} as const;
  const {outputFiles} = buildSync({...options, stdin: {contents, resolveDir: folder}});
  return outputFiles[0]?.text ?? '';
}

const ckeditor = (): string => `${readFileSync(`${modules}/ckeditor5/dist/browser/ckeditor5.umd.js`, 'utf8')};
  window.clean = async initialData => {
    const {ClassicEditor, Essentials, Paragraph, Bold, Link, List, GeneralHtmlSupport} = CKEDITOR;
    const allow = [{name: 'div', attributes: {pattern: /^data-/}}];
    const editor = await ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
      licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, List, GeneralHtmlSupport], htmlSupport: {allow}, initialData,
    });
    return editor.getData();
  };`;

const purify = (): string =>
  `${readFileSync(`${modules}/dompurify/dist/purify.js`, 'utf8')}
  window.clean = html => DOMPurify.sanitize(html);`;

const inPage =
  (script: () => string): Clean =>
  async (html, page) => {
    await page.addScriptTag({content: script()});
    return page.evaluate(text => window.clean(text), html);
  };

export const cleaners: Readonly<Record<string, Clean>> = {
  'WordPress (kses)': async html => {
    const {php, root} = findWordPress();
    return filter(php, ['-n', `${folder}/kses.php`, root], html);
  },
  'Canvas (its allowlist)': async html => canvas(html),
  DOMPurify: inPage(purify),
  Tiptap: inPage(tiptap),
  'CKEditor 5': inPage(ckeditor),
};

declare global {
  interface Window {
    clean(html: string): string | Promise<string>;
  }
}
