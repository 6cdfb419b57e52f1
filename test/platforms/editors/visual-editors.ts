import {readFileSync} from 'node:fs';
import {buildSync} from 'esbuild';

/** An editor on a page of its own. Its script leaves `window.editor`. */
export interface VisualEditor {
  readonly script: () => string;
  /** The lowest heading that it keeps. */
  readonly lowestHeading: number;
}

/** What tests use of an editor. */
interface OpenedEditor {
  /** What is typed and pasted into. */
  readonly body: HTMLElement;
  content(): string;
  /** Where the editor has a view of its source: puts a text there and goes back. */
  setSource?(html: string): void;
}

declare global {
  interface Window {
    editor: OpenedEditor;
  }
}

const folder = 'test/platforms/editors';

/** As Moodle 4.5 and 5 set up TinyMCE (lib/editor/tiny/amd/src/editor.js), without Moodle's own plugins. */
function moodleTinymce(): string {
  const contents = `
    import tinymce from 'tinymce/tinymce';
    import 'tinymce/models/dom';
    import 'tinymce/themes/silver';
    import 'tinymce/icons/default';
    import 'tinymce/plugins/link';
    import 'tinymce/plugins/lists';
    import 'tinymce/plugins/code';
    document.body.append(document.createElement('textarea'));
    tinymce.init({
      selector: 'textarea', license_key: 'gpl', skin: false, content_css: false, plugins: 'link lists code',
      convert_urls: false, a11y_advanced_options: true, extended_valid_elements: 'script[*],p[*],i[*]',
      xss_sanitization: false, entity_encoding: 'raw', promotion: false,
      block_formats: 'Paragraph=p;Heading 3=h3;Heading 4=h4;Heading 5=h5;Heading 6=h6;Preformatted=pre',
    }).then(([editor]) => {
      window.editor = {
        body: editor.getBody(),
        content: () => editor.getContent(),
        setSource: html => editor.setContent(html),
      };
    });`;
  const options = {bundle: true, write: false, format: 'iife'} as const;
  return buildSync({...options, stdin: {contents, resolveDir: folder}}).outputFiles[0]?.text ?? '';
}

/** What a text web part of SharePoint Online offers: headings of three levels, bold and italic text, lists, links, tables. */
const sharePointCkeditor = (): string => `
  ${readFileSync(`${folder}/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js`, 'utf8')};
  (async () => {
    const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, PasteFromOffice} = CKEDITOR;
    const editor = await ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
      licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, PasteFromOffice],
    });
    window.editor = {body: editor.editing.view.getDomRoot(), content: () => editor.getData()};
  })();`;

export const moodle: VisualEditor = {script: moodleTinymce, lowestHeading: 6};

export const visualEditors: Readonly<Record<string, VisualEditor>> = {
  "TinyMCE 7 as Moodle's": moodle,
  "CKEditor 5 as SharePoint's": {script: sharePointCkeditor, lowestHeading: 4},
};
