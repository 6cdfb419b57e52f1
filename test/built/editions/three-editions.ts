import {compileFolder} from '../../../src/build/guidance-folder.ts';
import {assertSound, type SoundProject} from '../../../src/compiler/compile.ts';
import {renderDropIn} from '../../../src/site/render-site.ts';
import {built} from '../../support/built.ts';
import {siteSource} from '../../support/built-site.ts';

/** The example of the demo, in English. */
export const aiAtWork = (): SoundProject => assertSound(compileFolder('demo/editions/ai-at-work'));

/** An example for tests, in Welsh. */
export const welshExample = (): SoundProject => assertSound(compileFolder('test/fixtures/editions/welsh'));

/** The scripts of three editions, by their paths. */
export const scripts = (): Record<string, string> => ({
  '/widgets/social-media-guidance.js': built('social-media-guidance.js'),
  '/widgets/ai-at-work.js': renderDropIn(siteSource(aiAtWork())),
  '/widgets/canllawiau-enghraifft.js': renderDropIn(siteSource(welshExample())),
});

/** The tags of each edition: its guidance, and its checklist. */
export const tags = {
  'social-media-guidance': ['social-media-guidance', 'before-you-post'],
  'ai-at-work': ['ai-at-work', 'before-you-use-ai'],
  'canllawiau-enghraifft': ['canllawiau-enghraifft', 'cyn-dechrau'],
} as const;

export const allTags = Object.values(tags).flat();

/** A tag as people paste it, with a link inside. */
export const element = (tag: string): string =>
  `<${tag}><p><a href="/widgets/${tag}.html">A page of its own</a></p></${tag}>`;

export const scriptTag = (file: string, attributes = ''): string =>
  `<script src="/widgets/${file}.js" ${attributes} defer></script>`;

/** A page with all three editions, unless told otherwise. */
export const page = (
  body = allTags.map(element).join('\n'),
  head = Object.keys(tags)
    .map(file => scriptTag(file))
    .join('\n'),
): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Three editions on one page</title>${head}</head>
<body><main><h1>Three editions</h1>${body}</main></body>
</html>`;
