import assert from 'node:assert/strict';
import {it, type TestContext} from 'node:test';
import * as fc from 'fast-check';
import type {Block, Inline} from '../../../src/compiler/ast.ts';
import {checklistNameOf, compileTexts, introductionName, type Project} from '../../../src/compiler/compile.ts';
import {usualEdition} from '../../../src/compiler/parse/edition-file.ts';
import {renderModule} from '../../../src/compiler/render/render-module.ts';
import {elementsIn, render, run, textIn} from './rendered.ts';
import {checklistFrontMatter, compile, sectionFrontMatter, sound} from './sample-project.ts';

const checklistName = checklistNameOf(usualEdition);

// The same every time, so that a failure is never a matter of luck. FUZZ_SEED=1 FUZZ_RUNS=9999 tries other texts.
const seed = Number(process.env.FUZZ_SEED ?? 20260131);

/** Runs a property and says with which seed. */
async function hold<T extends [unknown, ...unknown[]]>(
  context: TestContext,
  property: fc.IAsyncProperty<T>,
  numRuns = 300,
): Promise<void> {
  context.diagnostic(`FUZZ_SEED=${seed}`);
  await fc.assert(property, {seed, numRuns: Number(process.env.FUZZ_RUNS ?? numRuns)});
}

/** Pieces that mean something to Markdown, to HTML, to YAML, to a template or to the dialect. */
const snippets = fc.constantFrom(
  ...[
    'a',
    'b c',
    ' ',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '- ',
    '1. ',
    '2) ',
    '* ',
    '> ',
    '> [!answer] a\n',
    '[!answer]',
    '# ',
    '## ',
    '### ',
    '{#a}',
    '{#b stop}',
  ],
  ...[
    '**',
    '*',
    '_',
    '__',
    '~~',
    '`',
    '```\n',
    '---\n',
    '===\n',
    '| a |',
    '|-|\n',
    '[',
    ']',
    '](',
    '(',
    ')',
    '![',
    '[a](#privacy)',
  ],
  ...[
    '[a](https://example.org)',
    '[a](/b.pdf)',
    '[a](tel:111)',
    '[a]: b',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<p onclick=a>',
    'www.a.b',
  ],
  ...[
    'javascript:alert(1)',
    '• ',
    '– ',
    'o ',
    '\uf0b7\t',
    'a. ',
    '(1) ',
    ': ',
    ' | ',
    '** ',
    ' **',
    '{{suport}}',
    '](https://a.org/b c)',
    '<b>a</b>',
    '&amp;',
    '&lt;',
    '&#60;',
    '&',
    ';',
    '\\',
    '\\\\',
    '`${',
    '${',
    '$',
    '{',
    '}',
    '{{',
    '}}',
    '{{policy}}',
  ],
  ...[
    '- [ ] ',
    '- [x] ',
    ' {#c stop}\n',
    ' {#d think}\n',
    'guidance=privacy',
    '"',
    "'",
    ': ',
    'title: ',
    '\t',
    '\r',
    '\0',
    '\u202e',
    '\ud800',
  ],
);
const soup = fc.array(snippets, {maxLength: 30}).map(pieces => pieces.join(''));
const text = fc.oneof({arbitrary: soup, weight: 4}, fc.string({unit: 'binary', maxLength: 200}));

const allowedElements =
  /^(p|ul|ol|li|strong|b|details\[class=answer\]|summary|div\[class=callout\]|h[45]\[id=smg-privacy--[a-z0-9-]+\]\[part=heading\]|a\[href=(https:\/\/|mailto:|tel:|\/(?!\/)|#smg-)[^\]]*\])$/;

/** Either an error, or modules that run and show the text of the tree and nothing else. Says which it was. */
async function isFaithful(project: Project): Promise<boolean> {
  if (project.errors.length > 0) return false;
  for (const name of [introductionName, checklistName, 'privacy.md']) {
    const printed = renderModule(name, project) ?? assert.fail(`${name} is missing`);
    const exported = (await run(printed)).default as Record<string, unknown>;
    const tree = name === 'privacy.md' ? project.sections[0] : undefined;
    if (tree) {
      assert.equal(exported.title, tree.title);
      sameText(exported.body, tree.body);
    }
    if (name === introductionName) sameText(exported.introduction, project.introduction?.body ?? []);
    if (name === checklistName) sameChecks(exported, project);
  }
  return true;
}

function sameText(compiledText: unknown, blocks: readonly Block[]): void {
  const page = render(compiledText);
  assert.equal(textIn(page), blocks.map(textOfBlock).join(''));
  for (const element of elementsIn(page)) assert.match(element, allowedElements);
}

function sameChecks({introduction, checks}: Record<string, unknown>, {checklist}: Project): void {
  sameText(introduction, checklist?.introduction ?? []);
  const printed = checks as {label: string; hint?: unknown}[];
  checklist?.checks.forEach(({label, hint}, index) => {
    assert.equal(printed[index]?.label, label);
    if (hint) sameText(printed[index]?.hint, [{kind: 'paragraph', content: hint}]);
  });
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(({content, list}) => textOf(content) + (list ? textOfBlock(list) : '')).join('');
    case 'callout':
      return `Important${block.blocks.map(textOfBlock).join('')}`;
    case 'answer':
      return block.summary + block.blocks.map(textOfBlock).join('');
    default:
      return textOf(block.content);
  }
}

function textOf(content: readonly Inline[]): string {
  return content
    .map(inline => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'placeholder' ? `‹${inline.name}›` : textOf(inline.content);
    })
    .join('');
}

/** Tries a property on some texts, and checks that both outcomes were met, or it would prove nothing. */
async function eitherFaithfulOrRefused(
  context: TestContext,
  arbitrary: fc.Arbitrary<string>,
  compileWith: (text: string) => Project,
): Promise<void> {
  const met = {faithful: 0, rejected: 0};
  await hold(
    context,
    fc.asyncProperty(arbitrary, async given => {
      met[(await isFaithful(compileWith(given))) ? 'faithful' : 'rejected'] += 1;
    }),
  );
  assert.ok(met.faithful > 5 && met.rejected > 5, JSON.stringify(met));
}

it('shows any body of a section faithfully, or refuses it', context =>
  eitherFaithfulOrRefused(context, text, body => compile({'privacy.md': sectionFrontMatter + body})));

it('shows any body of the checklist faithfully, or refuses it', context =>
  eitherFaithfulOrRefused(context, text, body =>
    compile({
      'before-you-post.md': `${checklistFrontMatter}${body}\n- [ ] A ${body.slice(0, 9)} {#a stop}\n- [ ] B {#b think}\n`,
    }),
  ));

it('shows any title faithfully, or refuses it', context =>
  eitherFaithfulOrRefused(context, text, title =>
    compile({'privacy.md': sound['privacy.md'].replace('Privacy', () => title)}),
  ));

it('reads any files at all without falling over', context =>
  hold(
    context,
    fc.asyncProperty(text, text, text, async (introduction, section, checklist) => {
      const files: Record<string, string> = {
        [introductionName]: introduction,
        'privacy.md': section,
        [checklistName]: checklist,
      };
      const {errors} = compileTexts(new Map(Object.entries(files)));
      assert.notDeepEqual(errors, []);
      for (const {file, line, column, offset, fix} of errors) {
        assert.ok(line >= 1 && column >= 1);
        const {length} = files[file.replace('guidance/', '')] ?? '';
        assert.ok(offset <= length);
        if (fix) assert.ok(fix.start <= fix.end && fix.end <= length, JSON.stringify(fix));
      }
    }),
  ));

const sign = fc.constantFrom(
  ...'\\`*_{}[]<>#~&$"\'!|-+.:=/@',
  '${',
  '</p>',
  '&amp;',
  '{{policy}}',
  'https://a.b',
  'a@b.cc',
  '1. ',
  '- ',
  ' ',
);
const words = fc
  .array(fc.oneof(sign, fc.string({unit: 'grapheme', minLength: 1, maxLength: 8})), {minLength: 1, maxLength: 12})
  .map(pieces =>
    pieces
      .join('')
      .replace(/[\uFFFD\p{C}\p{Z}\s]+/gu, ' ')
      .trim(),
  )
  .filter(plain => plain !== '');

/** Text as a careful writer would put it: every sign of ASCII after a backslash, and every other by its number. */
const escaped = (plain: string) =>
  plain.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/[^ -~]/gu, sign => `&#${sign.codePointAt(0)};`);

it('shows any text exactly when each of its signs stands after a backslash', context =>
  hold(
    context,
    fc.asyncProperty(words, async plain => {
      const project = compile({
        'privacy.md': `${sectionFrontMatter}${escaped(plain)}\n\n- ${escaped(plain)}\n\n> **x**${escaped(plain)}`,
      });
      assert.deepEqual(project.errors, []);
      const exported = (await run(renderModule('privacy.md', project) ?? '')).default as {body: unknown};
      assert.equal(textIn(render(exported.body)), `${plain}${plain}Importantx${plain}`);
    }),
  ));
