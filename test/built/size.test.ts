import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {minifiedStyle} from '../../src/build/css-plugin.ts';
import {namesOf} from '../../src/compiler/ast.ts';
import {renderContent} from '../../src/compiler/render/render-content.ts';
import {enGB} from '../../src/locales/en-GB.ts';
import {joinScript} from '../../src/site/join-script.ts';
import {built} from '../support/built.ts';
import {builtRuntimes, ownProject} from '../support/built-site.ts';

/** What travels over the wire from a server that compresses as well as it can. */
const weigh = (text: string): number =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const styleSheets = [
  'src/internal/base.css',
  'src/social-media-guidance/accordion.css',
  'src/before-you-post/checklist.css',
];

/** Lit as it is installed: the modules that an element brings in. */
const litModules = [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
];

describe('the drop-in', () => {
  const script = built('social-media-guidance.js');
  const {runtimes} = builtRuntimes();
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

  it('is a runtime and the words, joined', () => {
    const project = ownProject();
    const names = namesOf(project.edition);
    assert.ok(
      script === joinScript(runtimes.dropIn, renderContent(project, enGB), names, version),
      'dist is older than the sources',
    );
  });

  it('has its hash in integrity.json', () => {
    const {integrity} = JSON.parse(built('integrity.json')) as {integrity: string};
    assert.equal(integrity, `sha384-${createHash('sha384').update(script).digest('base64')}`);
  });

  // The limits are explained in docs/decisions/0049-stock-lit.md.
  it('weighs at most 17,700 bytes without the words', async t => {
    const weight = weigh(runtimes.dropIn);
    const lit = weigh(litModules.map(file => readFileSync(`node_modules/${file}`, 'utf8')).join('\n'));
    const styles = weigh(await minifiedStyle(...styleSheets));
    // Parts that resemble each other share, so the elements may be somewhat heavier than what is left for them.
    t.diagnostic(`${weight} bytes: Lit ${lit}, styles ${styles}, elements and the rest ${weight - lit - styles}`);
    assert.ok(weight <= 17_700, `${weight} bytes`);
  });

  it('weighs at most 27,500 bytes with them', t => {
    const weight = weigh(script);
    t.diagnostic(`${weight} bytes, of which words ${weight - weigh(runtimes.dropIn)}`);
    assert.ok(weight <= 27_500, `${weight} bytes`);
  });

  // Not by assert.match: it would print the whole script where it fails.
  const holds = (pattern: RegExp): string => pattern.exec(script)?.[0] ?? 'nothing';

  it('is plain ASCII, and begins with the hint to browsers and the licences', () => {
    assert.equal(holds(/[^\x20-\x7e\n]/), 'nothing');
    const banner = `/*! Social Media Guidance ${version} | MIT licence | includes Lit, Copyright Google LLC, BSD-3-Clause licence */`;
    assert.ok(script.startsWith(`//# allFunctionsCalledOnLoad\n${banner}\n`));
  });

  it('holds nothing of the kind that pages must not run', () => {
    const code = /\beval\(|new Function|\bimport\(|\bimport\.meta/;
    const reach = /\bfetch\(|localStorage|sessionStorage|document\.write|insertAdjacentHTML|outerHTML|unsafe-?html/i;
    assert.deepEqual([holds(code), holds(reach)], ['nothing', 'nothing']);
  });

  it('holds the production build of Lit, and no Markdown parser', () => {
    assert.equal(holds(/Lit is in dev mode|litIssuedWarnings/), 'nothing');
    assert.equal(holds(/\b(?:marked|lexer|tokenizer)\b/i), 'nothing');
    assert.equal(script.split('.innerHTML').length - 1, 1, 'only Lit makes elements of text, in one line');
  });
});

it('has an embed builder of at most 250 kB, compiler and runtimes included', t => {
  const weight = weigh(built('embed-builder.html'));
  t.diagnostic(`${weight} bytes`);
  assert.ok(weight <= 250_000, `${weight} bytes`);
});
