import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

const src = '/widgets/social-media-guidance.js';
const dropIn = readFileSync('dist/social-media-guidance.js');
const integrity = `sha384-${createHash('sha384').update(dropIn).digest('base64')}`;
const policy = (value: string) => ({'Content-Security-Policy': value});

/** The strictest policy that the documentation promises to work under. */
const [, strictest = ''] =
  /^Content-Security-Policy: (default-src 'none'.*)$/m.exec(readFileSync('docs/hosting.md', 'utf8')) ?? [];

const nonced = (body: string) => htmlPage(body, `<script nonce="abc" src="${src}" defer></script>`);

assert.match(strictest, /trusted-types lit-html$/);

const works: readonly Case[] = [
  {name: 'works under the strictest policy', html: htmlPage(tags), headers: policy(strictest)},
  {
    name: 'works under the strictest policy with the script twice',
    html: htmlPage(tags, script + script),
    headers: policy(strictest),
    infos: 1,
  },
  {
    name: 'works under the strictest policy given in the page',
    html: htmlPage(tags, `<meta http-equiv="Content-Security-Policy" content="${strictest}">${script}`),
  },
  {
    name: 'works where other policies are named beside ours',
    html: htmlPage(tags),
    headers: policy("require-trusted-types-for 'script'; trusted-types dompurify lit-html default"),
  },
  {
    name: 'works where Trusted Types are required and no policy is named',
    html: htmlPage(tags),
    headers: policy("require-trusted-types-for 'script'"),
  },
  {
    name: 'works where any policy may be made',
    html: htmlPage(tags),
    headers: policy("require-trusted-types-for 'script'; trusted-types *"),
  },
  {
    name: 'works with a nonce and strict-dynamic',
    html: nonced(tags),
    headers: policy("script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'"),
  },
  {
    name: 'works when a trusted script brings it under strict-dynamic',
    html: htmlPage(
      tags,
      `<script nonce="abc">document.head.appendChild(document.createElement('script')).src = '${src}'</script>`,
    ),
    headers: policy("script-src 'nonce-abc' 'strict-dynamic'"),
  },
  {
    name: 'works by hash',
    html: htmlPage(tags, `<script src="${src}" integrity="${integrity}" defer></script>`),
    headers: policy(`script-src '${integrity}'`),
  },
  {
    name: 'works with integrity and crossorigin',
    html: htmlPage(tags, `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>`),
  },
  {
    name: 'works where no style is allowed',
    html: htmlPage(tags),
    headers: policy("style-src 'none'; style-src-attr 'none'; style-src-elem 'none'"),
  },
  {
    name: 'works where nothing may be fetched, framed or submitted',
    html: htmlPage(tags),
    headers: policy("default-src 'self'; connect-src 'none'; img-src 'none'; font-src 'none'; form-action 'none'"),
  },
  {
    name: 'works on an isolated page',
    html: htmlPage(tags),
    headers: {'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin'},
  },
  {
    name: 'works where every permission is refused',
    html: htmlPage(tags),
    headers: {'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), fullscreen=()'},
  },
  {
    name: 'works where a default policy lets everything pass',
    html: htmlPage(tags, `<script>trustedTypes?.createPolicy('default', {createHTML: text => text})</script>${script}`),
    headers: policy("require-trusted-types-for 'script'"),
  },
  {
    name: 'works where a default policy refuses everything',
    html: htmlPage(
      tags,
      `<script>trustedTypes?.createPolicy('default', {createHTML: () => { throw Error('no') }})</script>${script}`,
    ),
    headers: policy("require-trusted-types-for 'script'; trusted-types default lit-html"),
  },
  {
    name: 'works beside another Lit where the policy allows duplicates',
    html: htmlPage(
      tags,
      `<script>trustedTypes?.createPolicy('lit-html', {createHTML: text => text})</script>${script}`,
    ),
    headers: policy("require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'"),
  },
  {
    name: 'works where the page states its policy after the script',
    html: htmlPage(tags, `${script}<meta http-equiv="Content-Security-Policy" content="${strictest}">`),
  },
  {name: 'works under a sandbox', html: htmlPage(tags), headers: policy('sandbox allow-scripts')},
];

const policyRefused =
  /^trusted-types: trusted-types-policy lit-html|Creating a TrustedTypePolicy|creating a Trusted Types policy/;

// A page whose policy keeps the script out says so itself: that is its own report, about its own choice.
const stepsAside: readonly Case[] = [
  {
    name: 'leaves the fallback where the policy does not name lit-html',
    html: htmlPage(tags),
    headers: policy("require-trusted-types-for 'script'; trusted-types other"),
    shows: 'fallback',
    complains: policyRefused,
    infos: 1,
  },
  {
    name: 'leaves the fallback where other policies are named, even if none is required',
    html: htmlPage(tags),
    headers: policy('trusted-types other'),
    shows: 'fallback',
    complains: policyRefused,
    infos: 1,
  },
  {
    name: 'leaves the fallback where no policy may be made',
    html: htmlPage(tags),
    headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    shows: 'fallback',
    complains: policyRefused,
    infos: 1,
  },
  {
    name: 'leaves the fallback where another Lit has taken the name of the policy',
    html: htmlPage(
      tags,
      `<script>trustedTypes?.createPolicy('lit-html', {createHTML: text => text})</script>${script}`,
    ),
    headers: policy("require-trusted-types-for 'script'; trusted-types lit-html"),
    shows: 'fallback',
    complains: policyRefused,
    infos: 1,
  },
  {
    name: 'leaves the fallback under a sandbox without scripts',
    html: htmlPage(tags),
    headers: policy('sandbox'),
    shows: 'fallback',
    complains: /sandbox|script/i,
  },
  {
    name: 'leaves the fallback in a frame whose sandbox allows nothing',
    html: '<iframe sandbox src="/inner.html" width="600" height="900"></iframe>',
    files: {'/inner.html': {body: htmlPage(tags)}},
    shows: 'fallback',
    complains: /sandbox/i,
  },
  {
    name: 'leaves the fallback where no script may run',
    html: htmlPage(tags),
    headers: policy("script-src 'none'"),
    shows: 'fallback',
    complains: /script-src-elem|violates the following Content Security Policy/,
  },
  {
    name: 'leaves the fallback where the hash is another',
    html: htmlPage(
      tags,
      `<script src="${src}" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" defer></script>`,
    ),
    shows: 'fallback',
    complains: /integrity/,
  },
];

testAll([...works, ...stepsAside], stay());
