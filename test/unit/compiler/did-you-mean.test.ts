import assert from 'node:assert/strict';
import {it} from 'node:test';
import {errors, errorsInBody, errorsInChecklist, sound} from './sample-project.ts';

for (const [written, question] of [
  ['communication-team', 'there is no site word "communication-team": did you mean {{communications-team}}?'],
  ['suport', 'there is no site word "suport": did you mean {{support}}?'],
  ['polcy', 'there is no site word "polcy": did you mean {{policy}}?'],
] as const)
  it(`asks what {{${written}}} was meant to be`, () =>
    assert.deepEqual(errorsInBody(`Ask {{${written}}}.`), [`1:5: ${question}`]));

it('asks no question where more than three letters of a long name are other ones', () => {
  assert.match(errorsInBody('Ask {{comunication-tem}}.').join(), /did you mean \{\{communications-team\}\}\?$/);
  assert.match(errorsInBody('Ask {{comunicatin-tem}}.').join(), /: use one of /);
});

it('asks which section was meant', () => {
  assert.deepEqual(errorsInBody('[a](#privcy)'), ['1:1: there is no section "privcy": did you mean privacy?']);
  assert.deepEqual(errorsInBody('[a](#law)'), ['1:1: there is no section "law": use one of privacy']);
});

it('asks which heading was meant', () => {
  assert.deepEqual(errorsInBody('## A {#settings}\n\n[a](#privacy--setting)'), [
    '3:1: privacy.md has no heading with the id "setting": did you mean settings?',
  ]);
});

it('asks which severity was meant', () => {
  assert.deepEqual(errorsInChecklist('- [ ] A {#a Stop}\n- [ ] B {#b think}\n'), [
    '1:13: "Stop" means nothing here: did you mean stop?',
  ]);
});

it('knows what a line was called before', () => {
  const words = sound['before-you-post.md'].replace('title:', 'already-posted: privacy\ntitle:');
  assert.match(
    errors({'before-you-post.md': words}).join(),
    /"already-posted" means nothing in the front matter: did you mean "too-late"\?/,
  );
});

for (const [html, instead] of [
  ['<i>', 'write **bold** or nothing in the place of italics'],
  ['<ul>', 'start each item of a list with "- "'],
  ['<li>', 'start each item of a list with "- "'],
  ['<h3>', 'write "## Words {#id}" for a heading'],
  ['<br/>', 'leave an empty line to start a new paragraph'],
  ['<IMG src="a.png">', 'say it in words, because not every reader can see an image'],
  ['<td>', 'write a list in the place of a table'],
  ['</span>', 'write the words without it'],
  ['<summary>', 'start a box that opens with "> [!answer] " and the words to select'],
  ['<constructor>', 'write Markdown'],
] as const)
  it(`says what to write in the place of ${html}`, () =>
    assert.deepEqual(errorsInBody(`One ${html}`), [
      `1:5: HTML is not allowed: ${instead}, or \\< to show the sign itself`,
    ]));
