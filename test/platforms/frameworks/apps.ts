/** A small application in each framework: a file name, and what stands in it. */
export type App = Readonly<Record<string, string>>;

const page = (script: string): string => `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>An application</title></head>
  <body><h1>An application</h1><div id="app"></div><script type="module" src="${script}"></script></body>
</html>`;

const viteConfig = (plugin: string, call: string): string =>
  `${plugin && `import plugin from '${plugin}';\n`}export default {plugins: [${call}], logLevel: 'warn'};`;

/** Every application shows the law section and the checklist, and writes down what a person did. */
export const apps: Readonly<Record<string, App>> = {
  'plain Vite': {
    'vite.config.js': viteConfig('', ''),
    'index.html': page('/main.js'),
    'main.js': `
      import 'social-media-guidance/define';
      const app = document.getElementById('app');
      app.innerHTML = '<social-media-guidance sections="law" heading-level="3" data-organisation="Fenland"></social-media-guidance><before-you-post no-heading></before-you-post><p id="log"></p>';
      app.addEventListener('check-changed', ({id, confirmed}) => { document.getElementById('log').textContent = id + ' ' + confirmed; });
    `,
  },
  'React 19': {
    'vite.config.js': viteConfig('', ''),
    'index.html': page('/main.jsx'),
    'App.jsx': `
      import 'social-media-guidance/define';
      import {useState} from 'react';
      export function App() {
        const [log, setLog] = useState('');
        return <>
          <social-media-guidance sections="law" heading-level={3} data-organisation="Fenland"><p>Fallback</p></social-media-guidance>
          <before-you-post no-heading oncheck-changed={({id, confirmed}) => setLog(id + ' ' + confirmed)}><p>Fallback</p></before-you-post>
          <p id="log">{log}</p>
        </>;
      }
    `,
    'main.jsx': `
      import {createRoot} from 'react-dom/client';
      import {App} from './App.jsx';
      createRoot(document.getElementById('app')).render(<App />);
    `,
    'server.jsx': `
      import {renderToString} from 'react-dom/server';
      import {App} from './App.jsx';
      export const rendered = () => renderToString(<App />);
    `,
  },
  'Vue 3': {
    'vite.config.js': viteConfig(
      '@vitejs/plugin-vue',
      "plugin({template: {compilerOptions: {isCustomElement: tag => tag.includes('-')}}})",
    ),
    'index.html': page('/main.js'),
    'App.vue': `
      <script setup>
      import 'social-media-guidance/define';
      import {ref} from 'vue';
      const log = ref('');
      </script>
      <template>
        <social-media-guidance sections="law" :heading-level="3" data-organisation="Fenland"><p>Fallback</p></social-media-guidance>
        <before-you-post no-heading @check-changed="({id, confirmed}) => (log = id + ' ' + confirmed)"><p>Fallback</p></before-you-post>
        <p id="log">{{ log }}</p>
      </template>
    `,
    'main.js': `
      import {createApp} from 'vue';
      import App from './App.vue';
      createApp(App).mount('#app');
    `,
    'server.js': `
      import {createSSRApp} from 'vue';
      import {renderToString} from 'vue/server-renderer';
      import App from './App.vue';
      export const rendered = () => renderToString(createSSRApp(App));
    `,
  },
  'Svelte 5': {
    'vite.config.js': `import {svelte} from '@sveltejs/vite-plugin-svelte';\nexport default {plugins: [svelte()], logLevel: 'warn'};`,
    'index.html': page('/main.js'),
    'App.svelte': `
      <script>
      import 'social-media-guidance/define';
      let log = $state('');
      </script>
      <social-media-guidance sections="law" heading-level={3} data-organisation="Fenland"><p>Fallback</p></social-media-guidance>
      <before-you-post no-heading oncheck-changed={({id, confirmed}) => { log = id + ' ' + confirmed; }}><p>Fallback</p></before-you-post>
      <p id="log">{log}</p>
    `,
    'main.js': `
      import {mount} from 'svelte';
      import App from './App.svelte';
      mount(App, {target: document.getElementById('app')});
    `,
    'server.js': `
      import {render} from 'svelte/server';
      import App from './App.svelte';
      export const rendered = () => render(App).body;
    `,
  },
  Lit: {
    'vite.config.js': viteConfig('', ''),
    'index.html': page('/main.js'),
    'template.js': `
      import 'social-media-guidance/define';
      import {html} from 'lit';
      export const template = log => html\`
        <social-media-guidance sections="law" heading-level="3" data-organisation="Fenland"><p>Fallback</p></social-media-guidance>
        <before-you-post no-heading @check-changed=\${log}><p>Fallback</p></before-you-post>
        <p id="log"></p>\`;
    `,
    'main.js': `
      import {render} from 'lit';
      import {template} from './template.js';
      render(template(({id, confirmed}) => { document.getElementById('log').textContent = id + ' ' + confirmed; }), document.getElementById('app'));
    `,
    'server.js': `
      import {render} from '@lit-labs/ssr';
      import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
      import {template} from './template.js';
      export const rendered = () => collectResult(render(template(() => undefined)));
    `,
  },
};
