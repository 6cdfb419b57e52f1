import assert from 'node:assert/strict';
import {it} from 'node:test';
import {LocalWordsError, parseLocalWords, readLocalWords} from '../../src/pages/local-words-file.ts';

const parse = (value: unknown) => parseLocalWords('my-trust.json', JSON.stringify(value));

/** What a person who builds with this file is told. */
function problems(value: unknown): string[] {
  try {
    parse(value);
  } catch (error) {
    assert.ok(error instanceof LocalWordsError);
    return error.message.split('\n');
  }
  return [];
}

it('reads words with and without a link, a review statement and an address', () => {
  assert.deepEqual(
    parse({
      organisation: ' Example Trust ',
      'communications-team': {text: 'Comms desk', href: 'mailto:comms@example.org'},
      'review-statement': 'Reviewed by the library.',
      address: 'https://www.example.org/widgets',
    }),
    {
      words: {
        organisation: {text: 'Example Trust'},
        'communications-team': {text: 'Comms desk', href: 'mailto:comms@example.org'},
      },
      reviewStatement: 'Reviewed by the library.',
      address: 'https://www.example.org/widgets/',
    },
  );
});

it('names every problem at once, with file, key and what to write', () => {
  const [unknown, ...others] = problems({
    'comms-team': 'Comms',
    organisation: 7,
    policy: {text: 'Our policy', href: 'javascript:alert(1)'},
    support: {text: 'Support', link: 'tel:1'},
    address: 'www.example.org',
  });
  assert.match(
    unknown ?? '',
    /^my-trust\.json: "comms-team": there is no such name\. The names are: organisation, comm/,
  );
  assert.deepEqual(others, [
    'my-trust.json: "organisation": this has to be words in quotation marks, or {"text": …, "href": …}',
    'my-trust.json: "policy": "href" is "javascript:alert(1)": use an https:, http:, mailto:, tel: or relative address',
    'my-trust.json: "support": there is no "link" here: use "text" and "href"',
    'my-trust.json: "address": give the folder where the pages will stand, such as "https://www.example.nhs.uk/widgets/"',
  ]);
});

for (const href of ['java\nscript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '', 7]) {
  it(`refuses ${JSON.stringify(href)} as an address`, () => {
    assert.match(problems({policy: {text: 'Our policy', href}})[0] ?? '', /"policy": "href" is/);
  });
}

it('says that a file is not JSON, not an object, not there or not named', () => {
  assert.throws(
    () => parseLocalWords('a.json', '{"organisation": "x",}'),
    /^LocalWordsError: a\.json: this is not JSON/,
  );
  assert.match(problems(['organisation'])[0] ?? '', /write an object/);
  assert.throws(() => readLocalWords('not-there.json'), /not-there\.json: there is no such file/);
  assert.throws(() => readLocalWords(true), /name one file after it/);
});
