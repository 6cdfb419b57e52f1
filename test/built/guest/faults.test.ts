import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {placeholderNames} from '../../../src/content/placeholders.ts';
import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

const dropIn = readFileSync('dist/social-media-guidance.js', 'utf8');
const other = '<script src="/other.js" defer></script>';

/** Markup, addresses that run, and too much of everything. */
const nasty = [
  '"><img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  'javascript:window.hacked=1',
  ' java\nscript:window.hacked=1',
  '{{organisation}}',
  'x'.repeat(200_000),
  '\u0000\uFFFF\u202E',
  '-1',
  '1e309',
  'NaN',
  '[object Object]',
  'constructor __proto__ toString',
  '//[',
];

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly {readonly attributes?: readonly {name: string}[]}[]}[];
}
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const attributes = [
  ...manifest.modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({attributes = []}) => attributes.map(({name}) => name)),
  ),
  ...[...placeholderNames, 'review-statement'].flatMap(name => [`data-${name}`, `data-${name}-href`]),
];

const odd = (value: string): string => {
  const quoted = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const all = attributes.map(name => `${name}="${quoted}"`).join(' ');
  return tags.replaceAll(/<(social-media-guidance|before-you-post)>/g, `<$1 ${all}>`);
};

const notHacked: Case['finally'] = async page => {
  assert.equal(await page.evaluate(() => 'hacked' in window), false);
  assert.equal(await page.$('pierce/[onerror]'), null);
};

const values: readonly Case[] = nasty.map(value => ({
  name: `works with ${JSON.stringify(value.slice(0, 40))} in every attribute`,
  html: htmlPage(odd(value)),
  warnings: 1,
  finally: notHacked,
}));

const settings = [
  'null',
  'undefined',
  '{}',
  '[]',
  '() => {}',
  '-1',
  'Symbol.iterator.description',
  '"<b>"',
  'new URL("https://example.org")',
];
const names = [
  'headingLevel',
  'noHeading',
  'open',
  'sections',
  'hash',
  'noShowAll',
  'guidanceHref',
  'paperHref',
  'printButton',
];

const properties: readonly Case[] = settings.map(value => ({
  name: `works with every property set to ${value} before and after`,
  html: htmlPage(
    `${tags}<script>
      const set = () => {
        for (const element of document.querySelectorAll('social-media-guidance, before-you-post')) {
          for (const name of ${JSON.stringify(names)}) element[name] = ${value};
        }
      };
      set();
    </script><script src="/widgets/social-media-guidance.js"></script><script>set()</script>`,
    '',
  ),
  warnings: 1,
  finally: notHacked,
}));

const fragments: readonly Case[] = [
  '#%E0%A4%A',
  '#smg-',
  '#smg-nothing',
  '#/page?a=b#c',
  '#<img src=x onerror=window.hacked=1>',
  '#smg-privacy"><script>window.hacked=1</script>',
  `#${'x'.repeat(100_000)}`,
  '#:~:text=privacy',
].map(fragment => ({
  name: `is not disturbed by the fragment ${fragment.slice(0, 40)}`,
  html: htmlPage(tags),
  fragment,
  finally: notHacked,
}));

const delivery: readonly Case[] = [
  {
    name: 'leaves the fallback when the script is missing',
    html: htmlPage(tags, '<script src="/gone.js" defer></script>'),
    files: {'/gone.js': {status: 404, body: ''}},
    shows: 'fallback',
    complains: /404/,
  },
  {
    name: 'leaves the fallback when the script is cut off',
    html: htmlPage(tags, other),
    files: {'/other.js': {body: dropIn.slice(0, 30_000)}},
    shows: 'fallback',
    // The browser's own report of the file: nothing in the file can prevent it.
    complains: /SyntaxError/,
  },
  {
    name: 'leaves the fallback when a login page comes instead of the script',
    html: htmlPage(tags, other),
    files: {
      '/other.js': {
        body: '<!doctype html><title>Log in</title>',
        headers: {'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff'},
      },
    },
    shows: 'fallback',
    complains: /MIME type|ERR_BLOCKED_BY_ORB|strict MIME/,
  },
  {
    name: 'works when a proxy puts a byte order mark before the script',
    html: htmlPage(tags, other),
    files: {'/other.js': {body: `\uFEFF${dropIn}`}},
  },
  {
    name: 'leaves the fallback when a proxy declares a wrong encoding',
    html: htmlPage(tags, other),
    files: {'/other.js': {body: dropIn, headers: {'Content-Type': 'text/javascript; charset=utf-16le'}}},
    shows: 'fallback',
    complains: /SyntaxError/,
  },
  {
    name: 'leaves the fallback when scripts are off',
    html: htmlPage(tags, script.replace('src=', 'type="text/plain" src=')),
    shows: 'fallback',
  },
];

testAll([...values, ...properties, ...fragments, ...delivery], stay());
