import assert from 'node:assert/strict';
import {it} from 'node:test';
import {printModule} from '../../../src/compiler/render/render-module.ts';
import {compile, sectionFrontMatter} from './guidance-folder.ts';

function body(markdown: string): string {
  const compiled = compile({'privacy.md': sectionFrontMatter + markdown});
  assert.deepEqual(compiled.problems, []);
  const printed = printModule('privacy.md', compiled) ?? '';
  return /body: v => v\.html`(.*)`\};/.exec(printed)?.[1] ?? '';
}

it('prints paragraphs, lists and boxes as static markup', () => {
  assert.equal(
    body('One\ntwo.\n\n- a\n- b\n  1. c\n\n> **Do not** reply.\n'),
    '<p>One two.</p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>' +
      `<div class="callout">\${v.important()}<p><strong>Do not</strong> reply.</p></div>`,
  );
});

it('leaves the level of headings, local words and links inside the guidance to the view', () => {
  assert.equal(
    body('## Your settings {#settings}\n\nAsk {{support}} or see [your settings](#privacy--settings).'),
    `<h+2 id="smg-privacy--settings" part="heading">Your settings</h+2><p>Ask \${v.word("support")} or see ` +
      `\${v.link("smg-privacy--settings", "your settings")}.</p>`,
  );
});

it('prints links to the web as static markup', () => {
  assert.equal(
    body('[A & B](https://example.org/?a=1&b=2)'),
    '<p><a href="https://example.org/?a=1&amp;b=2">A &amp; B</a></p>',
  );
});

it('never lets text end the template or start an expression', () => {
  assert.equal(body('A \\` and \\\\ and $\\{x\\} &lt;b&gt;'), '<p>A \\` and \\\\ and \\$' + '{x} &lt;b&gt;</p>');
});
