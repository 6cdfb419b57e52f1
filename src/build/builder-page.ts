import type {Facts} from '../builder/facts.ts';
import {namesOf} from '../compiler/ast.ts';
import {escapeHtml} from '../compiler/render/escape.ts';
import {inlineScript, inlineStyle, renderDocument} from '../site/document.ts';

/** What the embed builder's page is made of. */
interface BuilderPage {
  readonly facts: Facts;
  readonly script: string;
  readonly style: string;
}

/** The page has to ask for nothing. Example pages in the preview have an empty icon, which is an image in the address. */
const noRequests = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; img-src data:; font-src 'none'; media-src 'none'; object-src 'none'; form-action 'none'">`;

/**
 * The embed builder as one file, with everything inside: to open from a download folder, to send to a colleague, or to put
 * on any server. It asks for nothing, and forbids itself to.
 */
export const renderBuilderPage = ({facts, script, style}: BuilderPage): string =>
  renderDocument({
    lang: 'en-GB',
    title: 'Put the guidance on your site: embed builder',
    description: 'Choose what to show, see it on a page like yours, and copy exactly what your site needs.',
    head: `${noRequests}\n<link rel="icon" href="data:,">`,
    style: `<style>${inlineStyle(style)}</style>`,
    body: `<embed-builder></embed-builder>
<noscript><main><h1>Embed builder</h1><p>This page needs a script. Without one, this is enough on a page, with the folder of your site that the files are in:</p><pre>${escapeHtml(plainSnippet(facts.project))}</pre></main></noscript>
<p role="status" class="hidden" id="status"></p>
<script type="application/json" id="facts">${inlineJson(facts)}</script>`,
    script: `<script>${inlineScript(script)}</script>`,
  });

function plainSnippet({edition}: Facts['project']): string {
  const elements = namesOf(edition).tags.map(tag => `<${tag}></${tag}>`);
  return [`<script src="/widgets/${edition.file}.js" defer></script>`, ...elements].join('\n');
}

/** Data as it can stand between tags: nothing in it looks like one. */
const inlineJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
