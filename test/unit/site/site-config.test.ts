import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {readSiteConfig} from '../../../src/build/read-site-config.ts';
import {parseSiteConfig, SiteConfigError} from '../../../src/site/site-config.ts';

const parse = (value: unknown) => parseSiteConfig('my-trust.json', JSON.stringify(value));

/** What a person who builds with this file is told. */
function problems(value: unknown): string[] {
  try {
    parse(value);
  } catch (error) {
    assert.ok(error instanceof SiteConfigError);
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
      placeholders: {
        organisation: {text: 'Example Trust'},
        'communications-team': {text: 'Comms desk', href: 'mailto:comms@example.org'},
      },
      reviewStatement: 'Reviewed by the library.',
      address: 'https://www.example.org/widgets/',
    },
  );
});

it('names every problem at once, with file, key and what to write', () => {
  const found = problems({
    'comms-team': 'Comms',
    organisation: 7,
    policy: {text: 'Our policy', href: 'javascript:alert(1)'},
    support: {text: 'Support', link: 'tel:1'},
    address: 'www.example.org',
  });
  assert.deepEqual(found, [
    'my-trust.json: "comms-team": there is no such name: did you mean "communications-team"?',
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

for (const [href, fix] of [
  ['www.example.nhs.uk', /write "https:\/\/" before it/],
  ['example.nhs.uk/policy', /write "https:\/\/" before it/],
  ['comms@example.nhs.uk', /write "mailto:" before a mail address/],
  ['C:\\policies\\media.pdf', /use an https:/],
  ['\\\\files\\policies\\media.pdf', /use an https:/],
] as const) {
  it(`says how to write ${href}, which would lead nowhere`, () => {
    assert.match(problems({policy: {text: 'Our policy', href}}).join('\n'), fix);
  });
}

for (const href of [
  '/policies/media.pdf',
  'media.pdf',
  './v1.2/media.pdf',
  '../a@b.html',
  '#contact',
  'tel:020 7946 0000',
]) {
  it(`takes ${href} as an address`, () => {
    assert.deepEqual(problems({policy: {text: 'Our policy', href}}), []);
  });
}

it('tells a slip in a name from a name that is written elsewhere', () => {
  const [slip, attribute, href] = problems({
    'communication-team': 'Comms',
    'data-policy': 'Our policy',
    'support-href': 'tel:1',
  });
  assert.match(slip ?? '', /there is no such name: did you mean "communications-team"\?$/);
  assert.match(attribute ?? '', /"data-policy": write it without "data-": "policy"/);
  assert.match(href ?? '', /"support-href": write the address with its words: "support": \{"text": …, "href": …\}/);
});

for (const [written, meant] of [
  ['polcy', 'policy'],
  ['comms', 'communications-team'],
  ['data-polcy', 'policy'],
  ['adress', 'address'],
  ['review', 'review-statement'],
] as const)
  it(`asks whether ${written} was meant to be ${meant}`, () =>
    assert.deepEqual(problems({[written]: 'Ours'}), [
      `my-trust.json: ${JSON.stringify(written)}: there is no such name: did you mean "${meant}"?`,
    ]));

it('lists the names where none is like what was written', () =>
  assert.match(problems({x: 'Ours'}).join(), /there is no such name: use one of organisation, .*, address$/));

for (const [text, problem] of [
  ['', 'the file is empty: write {"communications-team": "Comms desk"}'],
  ['{\n  "policy": "Ours",\n}\n', 'line 3: take out the comma before }'],
  ['{\n  “policy”: “Ours”\n}\n', 'line 2: use straight double quotation marks (") instead of “'],
  ['{"policy": ‘Ours’}', 'use straight double quotation marks (") instead of ‘'],
  ['{"policy": "A", "policy": "B"}', 'line 1: this name is here for the second time: take one out'],
] as const) {
  it(`says what is wrong with ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseSiteConfig('a.json', text), {name: 'SiteConfigError', message: `a.json: ${problem}`});
  });
}

for (const address of [
  'https://a.example/before-you-post.html',
  'https://a.example/widgets/index.aspx',
  'https://a.example/widgets/INDEX.PHP/',
  'https://name@a.example/',
  'https://:secret@a.example/',
  'https://a.example/?page=1',
  'https://a.example/#page',
])
  it(`refuses ${address} for the folder of the pages`, () =>
    assert.match(problems({address})[0] ?? '', /"address": give the folder/));

for (const address of ['https://a.example', 'https://example.zip', 'https://a.example/v1.2', 'http://intranet:8080/a'])
  it(`takes ${address} for the folder of the pages`, () => assert.equal(parse({address}).address, `${address}/`));

it('reads a file as Windows saves it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-'));
  after(() => rmSync(folder, {recursive: true}));
  const text = '\uFEFF{"organisation": "Ysbyty Llanrhaeadr-ym-Mochnant ŵ"}';
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const file = join(folder, `${encoding}.json`);
    writeFileSync(file, text, encoding);
    assert.equal(readSiteConfig(file).placeholders.organisation?.text, 'Ysbyty Llanrhaeadr-ym-Mochnant ŵ');
  }
});

it('says that a file is not JSON, not an object, not there or not named', () => {
  assert.throws(() => parseSiteConfig('a.json', '{"organisation": x}'), /^SiteConfigError: a\.json: this is not JSON/);
  assert.match(problems(['organisation'])[0] ?? '', /write an object/);
  assert.throws(() => readSiteConfig('not-there.json'), /not-there\.json: there is no such file/);
  assert.throws(() => readSiteConfig(true), /name one file after it/);
});
