import assert from 'node:assert/strict';
import {it} from 'node:test';
import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {compile} from 'svelte/compiler';
import type {BeforeYouPost} from '../../src/before-you-post/before-you-post.ts';
import {built} from '../support/built.ts';
import {openPage} from '../support/open-browser.ts';

/*
 * The same little app in three frameworks, without a wrapper: it listens to an event, sets attributes and properties in
 * the framework's own way, assigns one that can only be read, and moves the element when "Move" is pressed.
 */

const react = (level: string) => `
import {createElement as h, useState} from 'react';
import {createRoot} from 'react-dom/client';
function App() {
  const [order, setOrder] = useState([1, 2]);
  const [ticks, setTicks] = useState(0);
  const widget = h('before-you-post', {
    key: 1,
    '${level}': '3',
    'print-button': order[0] === 1,
    state: 'checked',
    'oncheck-changed': event => setTicks(before => before + (event.confirmed ? 1 : -1)),
  });
  return h('main', null,
    h('button', {onClick: () => setOrder([...order].reverse())}, 'Move'),
    order.map(key => (key === 1 ? widget : h('hr', {key}))),
    h('output', null, ticks));
}
createRoot(document.body.appendChild(document.createElement('div'))).render(h(App));
`;

const vue = (level: string) => `
import {createApp, h, ref} from 'vue';
const order = ref([1, 2]);
const ticks = ref(0);
createApp({
  render: () => h('main', [
    h('button', {onClick: () => (order.value = [...order.value].reverse())}, 'Move'),
    order.value.map(key => key === 1
      ? h('before-you-post', {
          key,
          '${level}': '3',
          'print-button': order.value[0] === 1,
          state: 'checked',
          onCheckChanged: event => (ticks.value += event.confirmed ? 1 : -1),
        })
      : h('hr', {key})),
    h('output', ticks.value),
  ]),
}).mount(document.body.appendChild(document.createElement('div')));
`;

const svelte = (level: string) =>
  compile(
    `<script>
  let order = $state([1, 2]);
  let ticks = $state(0);
</script>
<main>
  <button onclick={() => (order = [...order].reverse())}>Move</button>
  {#each order as key (key)}
    {#if key === 1}
      <before-you-post ${level}="3" print-button={order[0] === 1} state="checked"
        oncheck-changed={event => (ticks += event.confirmed ? 1 : -1)}></before-you-post>
    {:else}<hr>{/if}
  {/each}
  <output>{ticks}</output>
</main>`,
    {generate: 'client', name: 'App'},
  ).js.code.concat(`
import {mount} from 'svelte';
mount(App, {target: document.body});
`);

async function bundled(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production', 'browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** What a person sees of the app: the order of things, the app's count, and the widget's own view. */
const look = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    const widget = document.querySelector('before-you-post') as BeforeYouPost;
    const root = widget.shadowRoot;
    return {
      first: document.querySelector('before-you-post, hr')?.localName,
      counted: document.querySelector('output')?.textContent,
      confirmed: widget.confirmed.length,
      state: widget.state,
      title: root?.querySelector('h1, h2, h3')?.localName,
      print: [...(root?.querySelectorAll('button') ?? [])].some(
        button => button.textContent === 'Print' && !button.hidden,
      ),
    };
  });

const tick = (page: Page, ...numbers: number[]): Promise<void> =>
  page.$eval(
    'before-you-post',
    (element, numbers) => {
      for (const number of numbers) element.shadowRoot?.querySelectorAll('input')[number]?.click();
    },
    numbers,
  );

for (const [framework, source] of Object.entries({react, vue, svelte})) {
  // Before the script has come, a framework cannot know our properties and writes attributes, under whatever name it is
  // given. So the attribute's name always works, and the property's name works once the script is there.
  for (const [order, level] of [
    ['before', 'headingLevel'],
    ['before', 'heading-level'],
    ['after', 'heading-level'],
  ] as const) {
    it(`works in ${framework} without a wrapper, with ${level}, the script ${order} the app`, async () => {
      const {page, seen} = await openPage();
      await page.setContent('<!doctype html><html lang="en-GB"><body></body></html>');
      const scripts = [built('social-media-guidance.js'), await bundled(source(level))];
      for (const content of order === 'before' ? scripts : scripts.reverse()) await page.addScriptTag({content});
      await page.waitForFunction(() => document.querySelector('before-you-post')?.shadowRoot?.querySelector('input'));
      const start = {
        first: 'before-you-post',
        counted: '0',
        confirmed: 0,
        state: 'not-started',
        title: 'h3',
        print: true,
      };
      assert.deepEqual(await look(page), start);
      await tick(page, 0, 1);
      assert.deepEqual(await look(page), {...start, counted: '2', confirmed: 2, state: 'stop'});
      await page.click('main > button');
      assert.deepEqual(await look(page), {
        ...start,
        first: 'hr',
        counted: '2',
        confirmed: 2,
        state: 'stop',
        print: false,
      });
      await tick(page, 1);
      assert.deepEqual(await look(page), {
        ...start,
        first: 'hr',
        counted: '1',
        confirmed: 1,
        state: 'stop',
        print: false,
      });
      assert.deepEqual(seen.errors, []);
    });
  }
}
