import assert from 'node:assert/strict';
import {it} from 'node:test';
import {parseFragment} from 'parse5';
import {compileTexts} from '../../../src/compiler/compile.ts';
import {renderChecklist, renderGuidance} from '../../../src/compiler/render/render-html.ts';
import {enGB} from '../../../src/locales/en-GB.ts';
import {elementsIn, textIn} from './rendered.ts';
import {checklistFrontMatter, compile, sectionFrontMatter, sound} from './sample-project.ts';

const compiled = compile({
  'privacy.md': `${sectionFrontMatter}Ask {{support}} & co.

> **Never** reply.

## Your settings {#settings}

### On a phone {#phone}

1. [Start here](#privacy--settings)
2. [Read more](https://example.org/?a&b)
   - or not

> [!answer] What we would do
> Ask & wait.
`,
  'before-you-post.md': `${checklistFrontMatter.replace('title', 'too-late: privacy--settings\ntitle')}Take a minute.

- [ ] R&amp;D is fine {#fine stop guidance=privacy}
  If not, ask {{support}}.
- [ ] I am calm {#calm think guidance=privacy--settings ask=student-support}
`,
});

const review =
  '<p>Last reviewed: <time datetime="2026-01-31">31 January 2026</time><br>' +
  'Next review due: <time datetime="2027-01-31">31 January 2027</time></p>';

it('renders text for an editor, in which nothing folds and low headings are bold', () => {
  assert.equal(
    renderGuidance(compiled, enGB, {pastedAs: 'text'}),
    `<div lang="en-GB"><h2>Privacy</h2>
<p>Welcome.</p>
<h3 id="smg-privacy">Privacy</h3><p>Ask your manager &amp; co.</p>${'<div class="callout"><p><strong>Important</strong></p><p><strong>Never</strong> reply.</p></div>'}<h4 id="smg-privacy--settings">Your settings</h4><h5 id="smg-privacy--phone"><strong>On a phone</strong></h5>${'<ol><li><a href="#smg-privacy--settings">Start here</a></li>'}<li><a href="https://example.org/?a&amp;b">Read more</a><ul><li>or not</li></ul></li></ol><p><strong>What we would do</strong></p><p>Ask &amp; wait.</p>${review}
${review}
<p>${enGB.preparedFrom}</p></div>
`,
  );
});

it('renders the whole guidance, one details element a section', () => {
  assert.deepEqual(compiled.errors, []);
  assert.equal(
    renderGuidance(compiled, enGB),
    `<div lang="en-GB"><h2>Privacy</h2>
<p>Welcome.</p>
<details id="smg-privacy"><summary><h3>Privacy</h3></summary><p>Ask your manager &amp; co.</p>${'<div class="callout"><p><strong>Important</strong></p><p><strong>Never</strong> reply.</p></div>'}<h4 id="smg-privacy--settings">Your settings</h4><h5 id="smg-privacy--phone">On a phone</h5>${'<ol><li><a href="#smg-privacy--settings">Start here</a></li>'}<li><a href="https://example.org/?a&amp;b">Read more</a><ul><li>or not</li></ul></li></ol><details class="answer"><summary>What we would do</summary><p>Ask &amp; wait.</p></details>${review}</details>
${review}
<p>${enGB.preparedFrom}</p></div>
`,
  );
});

it('renders the checklist as a list with boxes', () => {
  assert.equal(
    renderChecklist(compiled, enGB, {guidanceHref: 'guidance.html', headingLevel: 1}),
    `<div lang="en-GB"><h1>Privacy</h1>
<p>Take a minute.</p>
<h2>${enGB.stopLegend}</h2>
<ul><li>☐ <strong>R&amp;D is fine</strong><br>If not, ask your manager.<br><a href="guidance.html#smg-privacy">Guidance: Privacy</a></li></ul>
<h2>${enGB.thinkLegend}</h2>
<ul><li>☐ <strong>I am calm</strong><br>Ask your tutor or student support team.<br><a href="guidance.html#smg-privacy--settings">Guidance: Your settings</a></li></ul>
<p>${enGB.outcomes.checked.text} If you are unsure, ask your communications team or your defence organisation.</p>
<p>Already posted it? Read <a href="guidance.html#smg-privacy--settings">Your settings</a>.</p>
${review}
<p>${enGB.preparedFrom}</p></div>
`,
  );
});

it('never goes deeper than the sixth level', () => {
  const levels = elementsIn(parseFragment(renderGuidance(compiled, enGB, {headingLevel: 4}))).filter(name =>
    /^h\d/.test(name),
  );
  assert.deepEqual(levels, ['h4', 'h5', 'h6[id=smg-privacy--settings]', 'h6[id=smg-privacy--phone]']);
});

for (const [what, value, shown] of [
  ['a name as text', {text: 'Comms & <Co>'}, 'Comms &amp; &lt;Co&gt;'],
  ['a name with a link', {text: 'Desk', href: 'mailto:a@b.org?a&b'}, '<a href="mailto:a@b.org?a&amp;b">Desk</a>'],
  ['a name with a link on the same site', {text: 'Desk', href: '/desk'}, '<a href="/desk">Desk</a>'],
  ['a name without a link that is none', {text: 'Desk', href: ' java\nscript:alert(1)'}, 'Desk'],
  ['the fallback for an empty name', {text: ' ', href: 'https://example.org'}, 'your manager'],
] as const)
  it(`shows ${what}`, () => {
    assert.ok(
      renderGuidance(compiled, enGB, {placeholders: {support: value}}).includes(`<p>Ask ${shown} &amp; co.</p>`),
    );
  });

it('renders nothing for an empty folder', () => {
  const empty = compileTexts(new Map());
  assert.equal(renderGuidance(empty, enGB), '');
  assert.equal(renderChecklist(empty, enGB), '');
});

it('never makes markup from text', () => {
  const hostile = '"><img src=x onerror=alert(1)>&lt;b&gt;</summary>';
  const quoted = hostile.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const files = {
    'introduction.md': sound['introduction.md'].replace('title: Privacy', `title: '${hostile}'`),
    'privacy.md': `${sectionFrontMatter.replace('title: Privacy', `title: '${hostile}'`)}${quoted}`,
    'before-you-post.md': sound['before-you-post.md']
      .replace('I am calm', quoted)
      .replace('title: Privacy', `title: '${hostile}'`),
  };
  const project = compile(files);
  assert.deepEqual(project.errors, []);
  for (const rendered of [renderGuidance, renderChecklist].map(render => render(project, enGB))) {
    const page = parseFragment(rendered);
    assert.equal(textIn(page).split(hostile).length, 4, 'the text stands there three times, as it is');
    assert.deepEqual(
      elementsIn(page).filter(name => /img|^b\b/.test(name)),
      [],
    );
  }
});
