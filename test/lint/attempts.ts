/** A line of code, the file it stands in, and whether a lint rule of ours should refuse it there. */
export interface Attempt {
  readonly file: string;
  readonly line: string;
  readonly refused: boolean;
}

/** Imports by the file they stand in: what is allowed there, and what is not. */
const imports: Record<string, {allowed: string[]; refused: string[]}> = {
  'src/content/local-words.ts': {allowed: [], refused: ['lit', './types.ts', '../compile/slug.ts']},
  'src/styles/sheet.ts': {allowed: [], refused: ['lit', '../content/types.ts']},
  'src/content/types.ts': {
    allowed: ['lit/html.js', './local-words.ts'],
    refused: ['./index.ts', '#guidance/law.md', '#messages'],
  },
  'src/content/index.ts': {allowed: ['#guidance/law.md'], refused: ['./types.ts', 'lit', '../elements/view.ts']},
  'src/messages/cy.ts': {allowed: ['../content/local-words.ts'], refused: ['../content/types.ts', 'lit', './en-GB.ts']},
  'src/lit/new.ts': {
    allowed: ['lit/html.js', './read-template.ts'],
    refused: ['lit', '../elements/view.ts', '../compile/mark-templates.ts', 'node:fs', '#messages'],
  },
  'src/compile/new.ts': {
    allowed: [
      'marked',
      'node:fs',
      './slug.ts',
      '../content/types.ts',
      '../content/local-words.ts',
      '../lit/read-template.ts',
      '#messages',
    ],
    refused: [
      '../lit/html.ts',
      '../content/index.ts',
      '../elements/view.ts',
      '../pages/plugin.ts',
      '../../test/run.mjs',
      '#guidance/law.md',
    ],
  },
  'src/elements/new.ts': {
    allowed: ['lit', 'lit/directives/live.js', './view.ts', '../content/index.ts', '../styles/base.css', '#messages'],
    refused: [
      '../compile/slug.ts',
      './social-media-guidance.ts',
      './before-you-post.ts',
      '../embed/embed.ts',
      '../index.ts',
      '#guidance/law.md',
      'node:fs',
      'marked',
    ],
  },
  'src/embed/new.ts': {
    allowed: ['./guard.ts', '../elements/before-you-post.ts', 'lit/html.js'],
    refused: ['../compile/slug.ts', '../content/index.ts', '../pages/query.ts', 'marked', '#messages'],
  },
  'src/new.ts': {
    allowed: ['./elements/view.ts', './index.ts', './version.ts'],
    refused: ['./compile/slug.ts', './embed/embed.ts', '../demo/start.mjs'],
  },
  'src/pages/plugin.ts': {
    allowed: ['rollup', 'node:fs', './query.ts', '../compile/folder.ts', '../content/index.ts', '#messages'],
    refused: [
      '../embed/embed.ts',
      '../builder/facts.ts',
      '../../demo/start.mjs',
      '../../test/run.mjs',
      '#guidance/law.md',
    ],
  },
  'src/builder/ways/new.ts': {
    allowed: [
      'fflate',
      './piece.ts',
      '../facts.ts',
      '../../compile/escape.ts',
      '../../content/local-words.ts',
      '../../pages/sheet.ts',
      '#messages',
    ],
    refused: ['../../content/index.ts', '../../elements/view.ts', '../../embed/embed.ts', '#guidance/law.md'],
  },
  'demo/new.mjs': {
    allowed: ['node:fs', './install.mjs'],
    refused: ['../src/version.ts', '../test/run.mjs', '#messages'],
  },
};

/** Every way to import that the language has. */
const forms = [
  "import '../compile/slug.ts';",
  "import {isSlug} from '../compile/slug.ts';",
  "import type {Name} from '../compile/slug.ts';",
  "export * from '../compile/slug.ts';",
  "export {slugRule} from '../compile/slug.ts';",
  "export const later = import('../compile/slug.ts');",
  "export type Slug = import('../compile/slug.ts').Slug;",
];

/** What code on other people's pages may do, and what it may not. */
const code = {
  allowed: [
    'for (const key of Object.keys(thing)) use(key);',
    'use([...thing]);',
    'handler.bind(thing);',
    'use(Object.entries(thing));',
    'element.textContent = text;',
  ],
  refused: [
    'for (const key in thing) use(key);',
    'for (key in thing) use(key);',
    'use(Array.from(thing));',
    'use(Array.from(thing, each));',
    'use(Array.from<string>(thing));',
    'use(window.Array.from(thing));',
    'things.map(Array.from);',
    'handler.bind(thing, 1);',
    'handler.bind(thing, 1, 2);',
    'handler?.bind(thing, 1);',
    'for (const [index, each] of things.entries()) use(index, each);',
    'use(things?.entries());',
    'element.innerHTML = text;',
    'element.innerHTML += text;',
    'use(element.innerHTML);',
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    'use(unsafeHTML(text));',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
    'document.write(text);',
    'document.writeln(text);',
    'eval(text);',
    'use(new Function(text));',
    "import('./later.ts');",
  ],
};
const pageFiles = ['src/elements/new.ts', 'src/embed/new.ts', 'src/lit/new.ts', 'src/pages/new.ts'];

const attempt =
  (file: string, refused: boolean) =>
  (line: string): Attempt => ({file, line, refused});
const importOf = (from: string) => `import '${from}';`;

export const attempts: readonly Attempt[] = [
  ...Object.entries(imports).flatMap(([file, {allowed, refused}]) => [
    ...allowed.map(importOf).map(attempt(file, false)),
    ...refused.map(importOf).map(attempt(file, true)),
  ]),
  ...forms.map(attempt('src/elements/forms.ts', true)),
  ...pageFiles.flatMap(file => [...code.allowed.map(attempt(file, false)), ...code.refused.map(attempt(file, true))]),
];
