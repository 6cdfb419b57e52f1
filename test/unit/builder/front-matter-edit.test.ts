import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {listAt, withList, withWords, wordsAt} from '../../../src/builder/words/front-matter-edit.ts';

/** A file with this front matter. Its body has lines that would be front matter further up. */
const file = (yaml: string, end = '---'): string => `---\n${yaml}${end}\n\nreviewed: never\n---\nsections:\n  - none\n`;

describe('words of the front matter', () => {
  for (const [how, yaml, words] of [
    ['alone', 'title: The law\n', 'The law'],
    ['between quotes', 'title: "The law: a start" # short\n', 'The law: a start'],
    ['with an escaped quote', 'title: "The \\"law\\""\n', 'The "law"'],
    ['in single quotes', "title: 'It''s the law'\n", "It's the law"],
    ['in two lines', 'title: The\n  law\n', 'The law'],
    ['as a number', 'title: 2026\n', '2026'],
    ['that are missing', 'reviewed: 2026-01-31\n', ''],
    ['that are empty', 'title: # to come\n', ''],
    ['of a list alone', 'sources:\n  - title: Another\n', ''],
    ['behind a quote that is not closed, as none', 'title: "The law\nreviewed: 2026-01-31\n', ''],
    ['beside a mistake', 'title: The law\nreviewed: a: b\n', 'The law'],
  ] as const)
    it(`are read ${how}`, () => assert.equal(wordsAt(file(yaml), 'title'), words));

  it('are read where blanks follow the hyphens, and not from a file without front matter', () => {
    assert.equal(wordsAt('--- \ntitle: The law\n---  \n', 'title'), 'The law');
    assert.equal(wordsAt('title: The law\n', 'title'), '');
    assert.equal(wordsAt('---\ntitle: The law\n', 'title'), '');
  });

  for (const [how, from, to] of [
    ['in the place of others', 'a: 1\nreviewed: 2025-01-31\nb: "2"\n', 'a: 1\nreviewed: 2026-01-31\nb: "2"\n'],
    ['before a comment', 'reviewed:   2025-01-31   # by us\n', 'reviewed:   2026-01-31   # by us\n'],
    ['where there are none', 'reviewed:\nb: 2\n', 'reviewed: 2026-01-31\nb: 2\n'],
    ['where there is a comment alone', 'reviewed: # soon\nb: 2\n', 'reviewed: 2026-01-31 # soon\nb: 2\n'],
    ['in the place of several lines', 'reviewed: >\n  a\n  b\nc: d\n', 'reviewed: 2026-01-31\nc: d\n'],
    ['behind a key in quotes', '"reviewed" : x\n', '"reviewed" : 2026-01-31\n'],
    ['of a key that is missing', '# first\ntitle: a\n# last\n', '# first\ntitle: a\n# last\nreviewed: 2026-01-31\n'],
    ['below keys that stand further in', '  title: a\n', '  title: a\n  reviewed: 2026-01-31\n'],
    ['in front matter without keys', '# nothing\n', '# nothing\nreviewed: 2026-01-31\n'],
    ['between braces', '{title: a}\n', '{reviewed: 2026-01-31, title: a}\n'],
  ] as const)
    it(`are written ${how}`, () => assert.equal(withWords(file(from), 'reviewed', '2026-01-31'), file(to)));

  it('are written before a last line of hyphens that has blanks behind it', () => {
    assert.equal(
      withWords(file('title: a\n', '---  '), 'based-on', 'Guidance 1.0: "ours"'),
      file('title: a\nbased-on: "Guidance 1.0: \\"ours\\""\n', '---  '),
    );
  });

  it('are taken away, and left as they are where they say the same', () => {
    assert.equal(wordsAt(withWords(file('reviewed: 2026-01-31\n'), 'reviewed', '') ?? '', 'reviewed'), '');
    const same = file("based-on: 'Guidance 1.0' # ours\n");
    assert.equal(withWords(same, 'based-on', 'Guidance 1.0'), same);
  });

  for (const [what, text] of [
    ['a mistake', file('title: "a\nb: 2\n')],
    ['a key that is there twice', file('reviewed: 2025-01-31\nreviewed: 2025-01-31\n')],
    ['words alone', file('words\n')],
    ['no end', '---\ntitle: a\n'],
    ['none', 'Words.\n'],
  ] as const)
    it(`are not written where the front matter has ${what}`, () =>
      assert.equal(withWords(text, 'reviewed', '2026-01-31'), undefined));
});

describe('a list of the front matter', () => {
  it('is read in all the ways to write one', () => {
    const names = ['privacy', 'law'];
    for (const yaml of [
      'sections:\n  - privacy\n  - law\n',
      'sections:\n- privacy\n- law\nreviewed: x\n',
      'sections: # in this order\n  - "privacy"\n\n  # and\n  - law # at the end\n',
      'sections: [privacy, law]\n',
    ])
      assert.deepEqual(listAt(file(yaml), 'sections'), names, yaml);
    assert.equal(listAt(file('title: a\n'), 'sections'), undefined);
    assert.equal(listAt(file('sections: privacy\n'), 'sections'), undefined);
    assert.equal(listAt(file('title: "a\nsections:\n  - privacy\n'), 'sections'), undefined);
  });

  for (const [how, names, from, to] of [
    [
      'in another order',
      'b,a,c',
      'k: 1\nsections:\n  - a\n  - b\n  - c\nl: 2\n',
      'k: 1\nsections:\n  - b\n  - a\n  - c\nl: 2\n',
    ],
    [
      'below a comment behind its key',
      'b,a',
      'sections: # in this order\n  - a\n  - b\n',
      'sections: # in this order\n  - b\n  - a\n',
    ],
    [
      'with comments and blank lines',
      'a,c,b',
      'sections:\n  - a # one\n\n  # about b\n  - "b"\n  - c\n  # the end\nl: 2\n',
      'sections:\n  - a # one\n  - c\n\n  # about b\n  - "b"\n  # the end\nl: 2\n',
    ],
    ['without one', 'a,c', 'sections:\n  - a\n  # about b\n  - b\n  - c\n', 'sections:\n  - a\n  - c\n'],
    ['with one more', 'a,b', 'sections:\n    - a # one\nl: 2\n', 'sections:\n    - a # one\n    - b\nl: 2\n'],
    ['with one more without a margin', 'a,b', 'sections:\n- a\nl: 2\n', 'sections:\n- a\n- b\nl: 2\n'],
    ['with what is there twice once', 'a,b', 'sections:\n  - a\n  - b\n  - a\n', 'sections:\n  - a\n  - b\n'],
    ['with nothing', '', 'sections:\n  - a\nl: 2\n', 'sections:\nl: 2\n'],
    ['where it is empty', 'a,b', 'sections: # none yet\nl: 2\n', 'sections: # none yet\n  - a\n  - b\nl: 2\n'],
    ['where it is missing', 'a,b', 'k: 1\n', 'k: 1\nsections:\n  - a\n  - b\n'],
    ['between brackets', 'c,a,b', "sections: ['a', b] # all\n", "sections: [c, 'a', b] # all\n"],
    ['between empty brackets', 'a', 'sections: []\n', 'sections: [a]\n'],
  ] as const)
    it(`is written ${how}`, () => {
      assert.equal(withList(file(from), 'sections', names === '' ? [] : names.split(',')), file(to));
    });

  it('is as it was once an item has been moved there and back', () => {
    const yaml = file('sections: # all\n  # about a\n  - a\n\n  # about b\n  - b\n  - c # last\n');
    const there = withList(yaml, 'sections', ['b', 'c', 'a']) ?? '';
    assert.notEqual(there, yaml);
    assert.equal(withList(there, 'sections', ['a', 'b', 'c']), yaml);
  });

  for (const [what, yaml] of [
    ['a mistake stands beside it', 'title: a: b\nsections:\n  - a\n  - b\n'],
    ['it is no list', 'sections: a\n'],
    ['it stands there twice', 'sections:\n  - a\n  - b\nsections:\n  - a\n  - b\n'],
    ['brackets hold a comment', 'sections: [a, # one\n  b]\n'],
  ] as const)
    it(`is not written where ${what}`, () => assert.equal(withList(file(yaml), 'sections', ['b', 'a']), undefined));
});
