import type {Facts} from '../builder/facts.ts';
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
<noscript><main><h1>Embed builder</h1><p>This page needs a script. Without one, copy the snippet in docs/embedding.md, with the names of this guidance: it is enough.</p></main></noscript>
<p role="status" class="hidden" id="status"></p>
<script type="application/json" id="facts">${inlineJson(facts)}</script>`,
    script: `<script>${inlineScript(script)}</script>`,
  });

/** Data as it can stand between tags: nothing in it looks like one. */
const inlineJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
