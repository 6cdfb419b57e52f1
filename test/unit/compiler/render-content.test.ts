import assert from 'node:assert/strict';
import {it} from 'node:test';
import {html} from 'lit';
import {assertSound} from '../../../src/compiler/compile.ts';
import {GuidanceError} from '../../../src/compiler/diagnostic.ts';
import {renderContent} from '../../../src/compiler/render/render-content.ts';
import {renderModule} from '../../../src/compiler/render/render-module.ts';
import type {EditionFactory} from '../../../src/content/edition.ts';
import {enGB, english} from '../../../src/locales/en-GB.ts';
import {compile, sectionFrontMatter} from './sample-project.ts';

const project = assertSound(
  compile({
    'privacy.md': `${sectionFrontMatter}## Café 👍 {#cafe}\n\nLlŷn \\\\ \`$\` <!`.replace('`$` <!', '\\`$\\{x\\}'),
  }),
);

/** The edition as a script would have it. */
function evaluate(expression: string): ReturnType<EditionFactory> {
  const factory = new Function(`return ${expression}`)() as EditionFactory;
  return factory(html);
}

it('renders an expression that gives the edition', () => {
  const {locale, guidance, checklist, ...others} = evaluate(renderContent(project, enGB));
  assert.deepEqual(locale, enGB);
  assert.deepEqual([guidance.tag, guidance.prefix], ['social-media-guidance', 'smg']);
  assert.deepEqual(
    guidance.sections.map(({id, title}) => [id, title]),
    [['privacy', 'Privacy']],
  );
  assert.deepEqual(
    checklist.checks.map(({id}) => id),
    ['identify', 'calm'],
  );
  assert.deepEqual(others, {});
});

it('adds what a learner is told, where it is given', () => {
  assert.deepEqual(evaluate(renderContent(project, enGB, english.scorm)).scorm, english.scorm);
});

it('shows every sign as it is, in plain ASCII that may stand in an inline script', () => {
  const expression = renderContent(project, enGB);
  assert.match(expression, /^html=>\(\{[\n\x20-\x7E]*\}\)$/);
  assert.doesNotMatch(expression, /<\/script|<!--/i);
  const headings: unknown[] = [];
  const context = {heading: (...given: unknown[]) => headings.push(given), placeholder() {}, link() {}, important() {}};
  const {strings} = evaluate(expression).guidance.sections[0]?.body(context) ?? assert.fail();
  assert.deepEqual(headings, [[2, 'smg-privacy--cafe', 'Café 👍']]);
  assert.deepEqual([...strings], ['', '<p>Llŷn \\ `$' + '{x}</p>']);
});

it('says the same as the modules', () => {
  const content = renderContent(assertSound(compile({})), enGB);
  for (const file of ['privacy.md', 'before-you-post.md']) {
    const [, expression = ''] = /^export default (.*);$/m.exec(renderModule(file, compile({})) ?? '') ?? [];
    assert.ok(content.includes(expression), expression);
  }
});

it('renders nothing of a project with errors', () => {
  assert.throws(() => assertSound(compile({'privacy.md': ''})), GuidanceError);
});
