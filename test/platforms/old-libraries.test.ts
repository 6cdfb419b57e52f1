import {readFileSync} from 'node:fs';
import {installMissing} from '../../src/build/install-missing.mjs';
import {htmlPage, script, tags} from '../built/guest/support/pages.ts';
import {stay} from '../built/guest/support/stay.ts';
import {type Case, testAll} from '../built/guest/support/visit.ts';
import {unpacked} from './debian.ts';

const folder = 'test/platforms/libraries';
installMissing(folder);

const fromNpm = (path: string): Buffer => readFileSync(`${folder}/node_modules/${path}`);
const fromDebian = (path: string, name: string): Buffer =>
  readFileSync(unpacked(`/usr/share/javascript/${path}`, name));
const core = fromDebian('mootools/mootools-core-nc.js', 'libjs-mootools');

/** The libraries themselves, as old intranets still have them, and what stands for a browser's own on others. */
const libraries: Readonly<Record<string, Buffer>> = {
  'Prototype.js 1.7': fromDebian('prototype/prototype.js', 'libjs-prototype'),
  'MooTools 1.4': core,
  'MooTools 1.4 with More': Buffer.concat([core, fromDebian('mootools/mootools-more-nc.js', 'libjs-mootools')]),
  'jQuery 1.12': fromNpm('jquery/dist/jquery.js'),
  RequireJS: fromNpm('requirejs/require.js'),
  'core-js 2': fromNpm('core-js/client/shim.js'),
  'es6-shim': fromNpm('es6-shim/es6-shim.js'),
  'zone.js': fromNpm('zone.js/bundles/zone.umd.js'),
  'the polyfills for web components': fromNpm('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  'the adapter for old custom elements': fromNpm('@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'),
};

const cases = Object.entries(libraries).flatMap(([name, body]): Case[] => {
  const files = {'/library.js': {body}};
  const library = '<script src="/library.js"></script>';
  return [
    {name: `works after ${name}`, html: htmlPage(tags, library + script), files},
    {name: `works before ${name}`, html: htmlPage(tags, script.replace(' defer', '') + library), files},
  ];
});

/** What pages do to elements of theirs, and so to ours, through a library. */
const habits: readonly Case[] = [
  {
    name: 'works where jQuery hides, moves, copies and rewrites',
    html: htmlPage(
      `<main></main>${tags}`,
      `<script src="/library.js"></script>${script}<script>addEventListener('load', () => {
        const $ = jQuery.noConflict(true);
        $('social-media-guidance, before-you-post').hide().show().detach().appendTo('main').css('color', 'red');
        const html = $('main').html();
        $('main').empty().html(html);
        $('main').replaceWith($('main').clone(true));
      });</script>`,
    ),
    files: {'/library.js': {body: libraries['jQuery 1.12'] ?? ''}},
  },
  {
    name: 'works where RequireJS brings it',
    html: htmlPage(
      tags,
      `<script src="/library.js"></script><script>requirejs(['/widgets/social-media-guidance.js']);</script>`,
    ),
    files: {'/library.js': {body: libraries.RequireJS ?? ''}},
  },
];

testAll([...cases, ...habits], stay());
