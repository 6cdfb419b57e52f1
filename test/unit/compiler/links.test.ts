import assert from 'node:assert/strict';
import {it} from 'node:test';
import {errorsInBody} from './sample-project.ts';

const places =
  'a link must go to an https:, mailto: or tel: address, to a place on the same site, such as /policies/privacy.pdf, or to a section of the guidance, such as #privacy';
const notComplete = 'this address is not complete: copy it from the browser again';
const notASign =
  'this address has a space or another character that addresses cannot have: copy it from the browser again';
const onAComputer =
  'this is a place on a computer or a network drive, which readers cannot reach: write its address on the web';
const onlyAddress = 'an address has no spaces: write only the address between the round brackets';
const inside = 'a link inside the guidance is written #section or #section--heading-id, in lower case';
const lacksStart = (address: string) => `this address lacks its start: write ${address}`;
const telephone = 'a telephone number is written without spaces, such as tel:+442071234567';
const needsWords = (address: string) => `an address needs words to stand on: write [words](${address})`;

const rejected: [what: string, markdown: string, ...expected: string[]][] = [
  ['an address alone', 'See https://example.org/a', `1:5: ${needsWords('https://example.org/a')}`],
  ['an address in angle brackets', 'See <https://example.org>', `1:5: ${needsWords('https://example.org')}`],
  ['an address without https', 'See www.example.org', `1:5: ${needsWords('https://www.example.org')}`],
  ['a mailbox alone', 'Ask me@example.org', `1:5: ${needsWords('mailto:me@example.org')}`],
  [
    'a link without words',
    '[](https://example.org)',
    '1:1: this link has no words: write them between the square brackets',
  ],
  [
    'a link with blank words',
    '[ ](https://example.org)',
    '1:1: this link has no words: write them between the square brackets',
  ],
  ['a link without an address', '[GMC]()', '1:1: this link needs an address between its round brackets'],
  [
    'a link with a title',
    '[GMC](https://example.org "General")',
    '1:1: a link has no title: put the words between the square brackets',
  ],
  [
    'a site word in a link',
    '[Ask {{support}}](https://example.org)',
    '1:6: a site word may bring a link of its own, so it cannot stand inside one: put it outside',
  ],
  ['http', '[a](http://example.org)', '1:1: a link must use https:, not http:'],
  ['capitals in https', '[a](HTTPS://example.org)', `1:1: ${lacksStart('https://example.org')}`],
  ['https without slashes', '[a](https:example.org)', `1:1: ${lacksStart('https://example.org')}`],
  ['a file', '[a](law.pdf)', `1:1: ${places}`],
  ['the file of a section', '[a](law.md)', '1:1: a link to a section is written with its name: #law'],
  ['a path from the folder of the page', '[a](./law.pdf)', `1:1: ${places}`],
  ['a path that climbs', '[a](/policies/../law.pdf)', `1:1: ${notComplete}`],
  ['a host after a backslash', '[a](/\\\\example.org)', `1:1: ${notASign}`],
  ['an address on another site without a scheme', '[a](//example.org)', `1:1: ${lacksStart('https://example.org')}`],
  ['a site by its name', '[a](example.org/a)', `1:1: ${lacksStart('https://example.org/a')}`],
  ['a disk', '[a](C:/a.pdf)', `1:1: ${onAComputer}`],
  ['a network drive', '[a](\\\\server\\a.pdf)', `1:1: ${onAComputer}`],
  ['a file of the computer', '[a](file:///a.pdf)', `1:1: ${onAComputer}`],
  ['a place with a space', '[a](#the law)', `1:1: ${onlyAddress}`],
  ['a line in an address', '[a](https://example.org/a\nb)', `1:1: ${onlyAddress}`],
  ['words after a telephone number', '[a](tel:020 7946 0000 ext 12)', `1:1: ${onlyAddress}`],
  ['letters in a telephone number', '[a](tel:NHS)', `1:1: ${telephone}`],
  ['signs in a telephone number', '[a](tel:(020)71234567)', `1:1: ${telephone}`],
  ['a telephone number that is none', '[a](tel:+)', `1:1: ${telephone}`],
  ['data', '[a](data:text/html,hi)', `1:1: ${places}`],
  ['a name and password', '[a](https://gmc-uk.org@example.org)', `1:1: ${notComplete}`],
  ['a host without a dot', '[a](https://intranet)', `1:1: ${notComplete}`],
  ['a mailbox without a host', '[a](mailto:me)', `1:1: ${notComplete}`],
  [
    'letters that addresses write otherwise',
    '[a](https://example.org/é)',
    `1:1: ${notASign.replace('copy it from the browser again', 'write https://example.org/%C3%A9')}`,
  ],
  ['a quote in an address', '[a](https://example.org/"onclick=x)', `1:1: ${notASign}`],
  ['a quote in an address by its name', '[a](https://example.org/&quot;onclick=x)', `1:1: ${notASign}`],
  ['a backslash in an address', '[a](https://example.org\\\\@b.org)', `1:1: ${notASign}`],
  ['capitals in a section', '[a](#Privacy)', `1:1: ${inside}`],
  ['the fragment of the page', '[a](#smg-privacy)', `1:1: ${inside}`],
  ['an empty fragment', '[a](#)', `1:1: ${inside}`],
  ['three parts', '[a](#privacy--a--b)', `1:1: ${inside}`],
  [
    'an address kept for later',
    '[a][b]\n\n[b]: https://example.org',
    '1:1: square brackets are for links, [words](address), without a space between: write \\[ and \\] to show them',
    '3:1: an address is written where the link is, [words](address): move it there',
  ],
];

for (const [what, markdown, ...expected] of rejected)
  it(`rejects ${what}`, () => assert.deepEqual(errorsInBody(markdown), expected));

// From https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
const disguises = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '<javascript:alert(1)>',
  '&#106;avascript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  '&#0000106&#0000097vascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java\\script:alert(1)',
  '&#14;javascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'https&colon;//example.org/javascript:alert(1)\u0000',
];

for (const disguise of disguises)
  it(`sees through ${JSON.stringify(disguise)}`, () =>
    assert.notDeepEqual(errorsInBody(`[a](${disguise})`), [], 'nothing but https:, mailto:, tel:, / and # may pass'));

const accepted: [what: string, markdown: string][] = [
  ['the web', '[a](https://example.org/a_(b)?c=d&e=f#g)'],
  ['a mailbox', '[a](mailto:me@example.org?subject=Hello)'],
  ['a telephone', '[a](tel:111) or [b](tel:+44-20-7123-4567)'],
  ['a place on the same site', '[a](/) or [b](/policies/social-media.pdf?v=2#page=3)'],
  ['a section', '[a](#privacy)'],
  ['a heading of the same section', '## A {#a}\n\n[a](#privacy--a)'],
  ['brackets in words after backslashes', '[a \\[b\\] c](https://example.org)'],
  ['bold words', '[**a** b](https://example.org) and **[a](#privacy)**'],
  ['words over two lines', '[a\nb](https://example.org)'],
];

for (const [what, markdown] of accepted)
  it(`accepts a link: ${what}`, () => assert.deepEqual(errorsInBody(markdown), []));
