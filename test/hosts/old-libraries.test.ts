import {readFileSync} from 'node:fs';
import {htmlPage, script, tags} from '../guest/support/pages.ts';
import {stay} from '../guest/support/stay.ts';
import {type Case, testAll} from '../guest/support/visit.ts';
import {unpacked} from './debian.ts';

const javascript = '/usr/share/javascript';
const fromDebian = (path: string, name: string): Buffer => readFileSync(unpacked(`${javascript}/${path}`, name));
const core = fromDebian('mootools/mootools-core-nc.js', 'libjs-mootools');

/** The libraries themselves, as old intranets still have them. */
const libraries: Readonly<Record<string, Buffer>> = {
  'Prototype.js 1.7': fromDebian('prototype/prototype.js', 'libjs-prototype'),
  'MooTools 1.4': core,
  'MooTools 1.4 with More': Buffer.concat([core, fromDebian('mootools/mootools-more-nc.js', 'libjs-mootools')]),
};

const cases = Object.entries(libraries).flatMap(([name, body]): Case[] => {
  const files = {'/library.js': {body}};
  const library = '<script src="/library.js"></script>';
  return [
    {name: `works after ${name}`, html: htmlPage(tags, library + script), files},
    {name: `works before ${name}`, html: htmlPage(tags, script.replace(' defer', '') + library), files},
  ];
});

testAll(cases, stay());
