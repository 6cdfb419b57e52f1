import assert from 'node:assert/strict';
import {it} from 'node:test';
import {GuidanceError} from '../../../src/compiler/diagnostic.ts';
import {renderModule} from '../../../src/compiler/render/render-module.ts';
import {run} from './rendered.ts';
import {checklistFrontMatter, compile, sectionFrontMatter} from './sample-project.ts';

function body(markdown: string): string {
  const project = compile({'privacy.md': sectionFrontMatter + markdown});
  assert.deepEqual(project.errors, []);
  const code = renderModule('privacy.md', project) ?? '';
  return /body:c=>html`(.*)`\};/.exec(code)?.[1] ?? '';
}

it('renders paragraphs, lists and boxes as static markup', () => {
  assert.equal(
    body('One\ntwo.\n\n- a\n- b\n  1. c\n\n> **Do not** reply.\n'),
    '<p>One two.</p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>' +
      `<div class="callout">\${c.important()}<p><strong>Do not</strong> reply.</p></div>`,
  );
});

it('renders a box that opens as a details element', () => {
  assert.equal(
    body('Would you?\n\n> [!answer] What we would do\n> Wait.\n>\n> - Ask {{support}}.\n'),
    '<p>Would you?</p><details class="answer"><summary>What we would do</summary>' +
      `<p>Wait.</p><ul><li>Ask \${c.placeholder("support")}.</li></ul></details>`,
  );
});

it('leaves headings, placeholders and links inside the guidance to the context', () => {
  assert.equal(
    body(
      '## Your settings {#settings}\n\n### **On** X {#x}\n\nAsk {{support}} or see [your settings](#privacy--settings).',
    ),
    `\${c.heading(2,"smg-privacy--settings","Your settings")}` +
      `\${c.heading(3,"smg-privacy--x",html\`<strong>On</strong> X\`)}` +
      `<p>Ask \${c.placeholder("support")} or see \${c.link("smg-privacy--settings","your settings")}.</p>`,
  );
});

it('renders links out of the guidance as static markup', () => {
  assert.equal(
    body('[A & B](https://example.org/?a=1&b=2) [c](/c.pdf) [d](tel:111)'),
    '<p><a href="https://example.org/?a=1&amp;b=2">A &amp; B</a> <a href="/c.pdf">c</a> <a href="tel:111">d</a></p>',
  );
});

it('never lets text end the template or start an expression', () => {
  assert.equal(body('A \\` and \\\\ and $\\{x\\} &lt;b&gt;'), '<p>A \\` and \\\\ and \\$' + '{x} &lt;b&gt;</p>');
});

it('names each publisher once, however many of its pages are sources', () => {
  const source = (publisher: string) => `  - title: Another
    publisher: ${publisher}
    address: https://example.org/another
    seen: 2026-01-30
`;
  const sources = `sources:\n${source('A publisher')}${source('Another publisher')}`;
  const checklist = `${checklistFrontMatter.replace('sources:\n', sources)}- [ ] A {#a stop}\n- [ ] B {#b think}\n`;
  const project = compile({'before-you-post.md': checklist});
  assert.deepEqual(project.errors, []);
  assert.match(renderModule('before-you-post.md', project) ?? '', /publishers:"A publisher, Another publisher"/);
});

it('renders the data of a checklist', async () => {
  const project = compile({
    'privacy.md': `${sectionFrontMatter}## Your **settings** {#settings}\n`,
    'before-you-post.md': `${checklistFrontMatter.replace('title', 'too-late: privacy--settings\nbased-on: One\ntitle')}
- [ ] A {#a stop guidance=privacy--settings ask=support}
- [ ] B {#b think guidance=privacy}
`,
  });
  assert.deepEqual(project.errors, []);
  const {introduction, ...checklist} = (await run(renderModule('before-you-post.md', project) ?? '')).default as Record<
    string,
    unknown
  >;
  assert.equal(typeof introduction, 'function');
  assert.deepEqual(checklist, {
    tag: 'before-you-post',
    prefix: 'byp',
    title: 'Privacy',
    reviewed: '2026-01-31',
    nextReview: '2027-01-31',
    publishers: 'A publisher',
    basedOn: 'One',
    checks: [
      {
        id: 'a',
        severity: 'stop',
        label: 'A',
        guidance: {fragment: 'smg-privacy--settings', title: 'Your settings'},
        ask: 'support',
      },
      {id: 'b', severity: 'think', label: 'B', guidance: {fragment: 'smg-privacy', title: 'Privacy'}},
    ],
    tooLate: {fragment: 'smg-privacy--settings', title: 'Your settings'},
  });
});

it('gives sources and descriptions as exports of their own', async () => {
  const {sources, description} = await run(renderModule('introduction.md', compile({})) ?? '');
  assert.equal(description, 'One sentence.');
  assert.deepEqual(sources, [
    {title: 'A guide', publisher: 'A publisher', address: 'https://example.org/guide', seen: '2026-01-30'},
  ]);
});

it('knows no other files, and renders no project with errors', () => {
  assert.equal(renderModule('law.md', compile({})), undefined);
  assert.throws(() => renderModule('privacy.md', compile({'privacy.md': ''})), GuidanceError);
});
