import assert from 'node:assert/strict';
import {it} from 'node:test';
import * as fc from 'fast-check';
import {renderModule} from '../../../src/compiler/render/render-module.ts';
import {markupOf, run} from './rendered.ts';
import {compile, errorsInBody, sectionFrontMatter} from './sample-project.ts';

/** Some Markdown and what it must become. */
type Sample = readonly [markdown: string, markup: string];

const join = (samples: readonly Sample[], between: string): Sample => [
  samples.map(([markdown]) => markdown).join(between),
  samples.map(([, markup]) => markup).join(between === ' ' ? ' ' : ''),
];

/** Puts a margin before every line but the first. */
const indented = (text: string, margin: string) => text.replaceAll('\n', `\n${margin}`);

const word = fc.constantFrom<Sample>(
  ['to', 'to'],
  ['R&amp;D', 'R&amp;D'],
  ['so\nthat', 'so that'],
  ['3 \\< 4', '3 &lt; 4'],
);
const marked = fc.oneof(
  word,
  word.map(([text, markup]): Sample => [`**${text}**`, `<strong>${markup}</strong>`]),
  word.map(
    ([text, markup]): Sample => [`[${text}](https://a.org/?b&c)`, `<a href="https://a.org/?b&amp;c">${markup}</a>`],
  ),
  word.map(
    ([text, markup]): Sample => [`[**${text}**](#privacy)`, `<a href="#smg-privacy"><strong>${markup}</strong></a>`],
  ),
  fc.constant<Sample>(['{{policy}}', '‹policy›']),
  fc.constant<Sample>(['[ring](tel:111)', '<a href="tel:111">ring</a>']),
  fc.constant<Sample>(['[read](/a.pdf)', '<a href="/a.pdf">read</a>']),
);
/** Running text that starts with a plain word, as a sentence does. */
const line = fc.tuple(word, fc.array(marked, {maxLength: 4})).map(([first, rest]) => join([first, ...rest], ' '));

const paragraph = line.map(([text, markup]): Sample => [text, `<p>${markup}</p>`]);
const list = (item: fc.Arbitrary<Sample>) =>
  fc
    .tuple(fc.boolean(), fc.array(item, {minLength: 1, maxLength: 3}), fc.constantFrom('\n', '\n\n'))
    .map(
      ([ordered, items, between]): Sample => [
        items
          .map(([text], index) => (ordered ? `${index + 1}. ${indented(text, '   ')}` : `- ${indented(text, '  ')}`))
          .join(between),
        `<${ordered ? 'ol' : 'ul'}>${items.map(([, markup]) => `<li>${markup}</li>`).join('')}</${ordered ? 'ol' : 'ul'}>`,
      ],
    );
const item = fc.oneof(
  line,
  fc.tuple(line, list(line)).map(([text, inside]) => join([text, inside], '\n')),
);
const simple = fc.oneof(paragraph, list(item));
/** Paragraphs and lists, never two lists in a row: Markdown would make them one. */
const several = (block: fc.Arbitrary<Sample>) =>
  fc
    .array(
      fc.tuple(paragraph, block).map(pair => join(pair, '\n\n')),
      {minLength: 1, maxLength: 3},
    )
    .map(all => join(all, '\n\n'));
const callout = several(simple).map(
  ([text, markup]): Sample => [`> ${indented(text, '> ')}`, `<div class="callout"><b>Important</b>${markup}</div>`],
);
const answer = several(simple).map(
  ([text, markup]): Sample => [
    `> [!answer] What we would do\n> ${indented(text, '> ')}`,
    `<details class="answer"><summary>What we would do</summary>${markup}</details>`,
  ],
);
const section = fc
  .tuple(several(fc.oneof(simple, callout, answer)), line)
  .map(([blocks, [words, markup]]) =>
    join(
      [[`## ${words.replaceAll('\n', ' ')} {#a-1}`, `<h4 id="smg-privacy--a-1" part="heading">${markup}</h4>`], blocks],
      '\n\n',
    ),
  );

const seed = Number(process.env.FUZZ_SEED ?? 20260131);
const runs = {seed, numRuns: Number(process.env.FUZZ_RUNS ?? 300)};

it('shows every structure of the dialect as it was meant', context => {
  context.diagnostic(`FUZZ_SEED=${seed}`);
  return fc.assert(
    fc.asyncProperty(section, async ([markdown, markup]) => {
      const compiled = compile({'privacy.md': sectionFrontMatter + markdown});
      assert.deepEqual(compiled.errors, []);
      const exported = (await run(renderModule('privacy.md', compiled) ?? '')).default as {body: unknown};
      assert.equal(markupOf(exported.body), markup);
    }),
    runs,
  );
});

it('names the line and the column of a mistake wherever it stands', context => {
  context.diagnostic(`FUZZ_SEED=${seed}`);
  fc.assert(
    fc.property(section, ([markdown]) => {
      const wrong = markdown.replace(/\bto\b/g, '_to_');
      const places = [...wrong.matchAll(/_to_/g)].map(({index}) => {
        const before = wrong.slice(0, index).split('\n');
        return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
      });
      assert.deepEqual(
        errorsInBody(wrong),
        places.map(place => `${place}: italics are hard to read and are not used: write **bold**, or nothing`),
      );
    }),
    runs,
  );
});
