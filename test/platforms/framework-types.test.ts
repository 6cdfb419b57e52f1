import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createWorkspace, tools, type Workspace} from './frameworks/workspace.ts';

/** A template of a right and of a wrong use, and what checks it. */
interface Framework {
  readonly program: readonly string[];
  readonly file: string;
  readonly settings: object;
  /** What stands before and after the elements. */
  readonly around: readonly [string, string];
  /** A listener, given the name of an event and its function. */
  readonly listener: (event: string, handler: string) => string;
}

const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

const tsx = (library: string, options: object, listenerName: (event: string) => string): Framework => ({
  program: ['typescript/bin/tsc', '--pretty', 'false', '-p', '.'],
  file: 'Template.tsx',
  settings: {compilerOptions: {...strict, jsx: 'react-jsx', ...options}, include: ['*.tsx']},
  around: [`import type {} from 'social-media-guidance/${library}';\nexport const template = () => <>\n`, '</>;\n'],
  listener: (event, handler) => `${listenerName(event)}={${handler}}`,
});

const react18 = {
  react: ['../node_modules/react-18-types'],
  'react/jsx-runtime': ['../node_modules/react-18-types/jsx-runtime'],
};

const frameworks: Readonly<Record<string, Framework>> = {
  'React 19': tsx('react', {}, event => `on${event}`),
  'React 18': tsx('react', {paths: react18}, event => `on${event}`),
  Preact: tsx('preact', {jsxImportSource: 'preact'}, event => `on${event}`),
  Solid: tsx('solid', {jsx: 'preserve', jsxImportSource: 'solid-js'}, event => `on:${event}`),
  'Vue 3': {
    program: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p', '.'],
    file: 'Template.vue',
    settings: {compilerOptions: strict, vueCompilerOptions: {strictTemplates: true}, include: ['*.vue']},
    around: [
      `<script setup lang="ts">\nimport type {} from 'social-media-guidance/vue';\n</script>\n<template>\n`,
      '</template>\n',
    ],
    listener: (event, handler) => `@${event}="${handler}"`,
  },
  'Svelte 5': {
    program: ['svelte-check/bin/svelte-check', '--output', 'machine'],
    file: 'Template.svelte',
    settings: {compilerOptions: {...strict, verbatimModuleSyntax: true}, include: ['*.svelte']},
    around: [`<script lang="ts">\nimport type {} from 'social-media-guidance/svelte';\n</script>\n`, ''],
    listener: (event, handler) => `on${event}={${handler}}`,
  },
};

/** One element a line. */
const right = (listener: Framework['listener']): string[] => [
  '<social-media-guidance sections="law" heading-level="3" hash="off" data-organisation="Fenland"><p>Law</p></social-media-guidance>',
  '<before-you-post no-heading print-button="" guidance-href="/guidance" id="list" class="list"><p>Checklist</p></before-you-post>',
  `<before-you-post ${listener('check-changed', 'event => event.confirmed.valueOf()')}></before-you-post>`,
];

/** Each is a mistake: a value, a field of an event, and a name that no element has. */
const wrong = (listener: Framework['listener']): string[] => [
  '<social-media-guidance hash="of"></social-media-guidance>',
  `<before-you-post ${listener('check-changed', 'event => event.ticked.valueOf()')}></before-you-post>`,
  '<before-you-post guidancehref="/guidance"></before-you-post>',
];

describe('types for templates', () => {
  let workspace: Workspace;

  before(() => {
    workspace = createWorkspace();
  });

  after(() => workspace.remove());

  /** The lines of the template that have a mistake, counted from the first element. */
  function linesWithMistakes(name: string, framework: Framework, elements: readonly string[]): number[] {
    const {program, file, settings, around} = framework;
    const folder = workspace.put(name, {
      'tsconfig.json': JSON.stringify(settings),
      [file]: [around[0], ...elements.map(element => `${element}\n`), around[1]].join(''),
    });
    const [script = '', ...words] = program;
    const {stdout, stderr} = spawnSync(process.execPath, [join(tools, 'node_modules', script), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    const places = [...stdout.matchAll(/Template\.\w+(?:\(|" )(\d+)[,:]\d+/g)].map(([, line]) => Number(line));
    assert.ok(places.length > 0 || !/error/i.test(stdout.replace(/\b0 ERRORS/, '')), stdout + stderr);
    const first = around[0].split('\n').length;
    return [...new Set(places)].sort((one, other) => one - other).map(line => line - first);
  }

  for (const [name, framework] of Object.entries(frameworks)) {
    it(`let a right template pass in ${name}`, () => {
      assert.deepEqual(linesWithMistakes(`${name} right`, framework, right(framework.listener)), []);
    });

    it(`find each mistake of a wrong one in ${name}`, () => {
      assert.deepEqual(linesWithMistakes(`${name} wrong`, framework, wrong(framework.listener)), [0, 1, 2]);
    });
  }
});
