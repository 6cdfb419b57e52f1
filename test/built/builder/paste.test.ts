import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openLastingPage} from '../../support/open-browser.ts';
import {openWords, text, write} from './words-page.ts';

let page: Page;
let start = '';

before(async () => {
  page = await openWords('Protecting your privacy', await openLastingPage());
  await write(page, '\n\n');
  start = await text(page);
});

/** What a paste leaves, and what is said of it. */
async function paste(
  data: Readonly<Record<string, string>>,
): Promise<{pasted: string; note: string; errors: string[]}> {
  await page.$eval(
    '#text',
    (box, value) => {
      const field = box as HTMLTextAreaElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    },
    start,
  );
  await page.$eval(
    '#text',
    (box, given) => {
      const field = box as HTMLTextAreaElement;
      field.setSelectionRange(field.value.length, field.value.length);
      const clipboardData = new DataTransfer();
      for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
      field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    },
    data,
  );
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return {
    pasted: (await text(page)).slice(start.length),
    note: await page.$eval('.note', ({textContent}) => textContent?.trim() ?? ''),
    errors: await page.$$eval('.mistakes .error p:first-child', items => items.map(item => item.textContent ?? '')),
  };
}

const item = (marker: string, words: string, level = 1): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const kept = 'Pasted as Markdown.';

const cases: readonly (readonly [what: string, html: string, markdown: string, note?: string])[] = [
  [
    'a heading, bold text and a link of Word, and says that italics were lost',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin: 0} --></style></head><body lang=EN-GB>
<!--StartFragment--><h2>Your “settings”<o:p></o:p></h2><p class=MsoNormal>Look at <b>every </b><i>setting</i>, see
<a href="https://example.org/a">this&nbsp;page</a>.<o:p></o:p></p><!--EndFragment--></body></html>`,
    '## Your "settings" {#your-settings}\n\nLook at **every** setting, see [this page](https://example.org/a).',
    'Pasted. What could not be kept: italics.',
  ],
  [
    'lists in lists of Word',
    item('·', 'one') + item('o', 'inside', 2) + item('o', 'inside, too', 2) + item('·', 'two'),
    '- one\n  - inside\n  - inside, too\n- two',
  ],
  [
    'numbers of Word, with letters inside',
    item('1.', 'one') + item('a.', 'inside', 2) + item('b.', 'inside, too', 2) + item('2.', 'two'),
    '1. one\n   1. inside\n   2. inside, too\n2. two',
  ],
  [
    'a heading whose id is taken',
    '<h2>Group chats</h2><h2>Group chats</h2>',
    '## Group chats {#group-chats-2}\n\n## Group chats {#group-chats-3}',
  ],
  [
    'bullets that were typed into a mail of Outlook, and the address behind its guard',
    `<div>Before you post:<br>• ask<br>•&nbsp;wait<br><br><b>Then</b> read <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&amp;data=05">this</a>.</div>`,
    'Before you post:\n\n- ask\n- wait\n\n**Then** read [this](https://example.org/a?b=1).',
  ],
  [
    'a mail of Outlook, a paragraph a line',
    '<div class="elementToProof">One.</div><div class="elementToProof"><br></div><div class="elementToProof">Two.</div>',
    'One.\n\nTwo.',
  ],
  [
    'Google Docs, which makes everything bold that is not',
    `<meta charset="utf-8"><b style="font-weight:normal;"><p dir="ltr"><span style="font-weight:700">Never</span><span style="font-weight:400"> reply.</span></p><ul><li dir="ltr"><p dir="ltr"><span>one</span></p></li><li dir="ltr"><p dir="ltr"><span>two</span></p></li></ul></b>`,
    '**Never** reply.\n\n- one\n- two',
  ],
  [
    'a page of the web with a table',
    '<table><tr><th>Term</th><th>Meaning</th></tr><tr><td><p>Libel</p></td><td><p>Written</p><p>or filmed</p></td></tr></table>',
    '- Term, Meaning\n- Libel, Written or filmed',
    'Pasted. What could not be kept: the table: each of its rows is now an item of a list.',
  ],
  [
    'lists of a page of the web',
    '<ol><li>one<ul><li>inside</li></ul></li><li>two</li></ol><ul><li>other</li></ul>',
    '1. one\n   - inside\n2. two\n\n- other',
  ],
  [
    'signs that would mean something',
    '<p>#one</p><p>&gt; two</p><p>a*b*c [d] {e} &lt;f&gt; g\\h i|j ~k~ _l_ m_n AT&amp;amp;T</p>',
    '\\#one\n\n\\> two\n\na\\*b\\*c \\[d\\] \\{e\\} \\<f> g\\\\h i\\|j \\~k\\~ \\_l\\_ m_n AT&amp;amp;T',
  ],
  [
    'bold text over two paragraphs, and no script',
    '<b>One<br><br>Two</b><script>alert(1)</script> <a href="javascript:alert(1)">three</a>',
    '**One**\n\n**Two** three',
    'Pasted. What could not be kept: links that lead to no place on the web.',
  ],
];

for (const [what, html, markdown, note = kept] of cases)
  it(`takes ${what}`, async () => {
    const seen = await paste({'text/html': html, 'text/plain': 'plain'});
    assert.deepEqual(seen, {pasted: markdown, note, errors: []});
  });

it('takes bullets and quotation marks of plain text', async () => {
  const seen = await paste({'text/plain': 'Ask “them”:\r\n\r\n•\tone\r\n•\ttwo\r\n§\tthree'});
  assert.deepEqual(seen, {pasted: 'Ask "them":\n\n- one\n- two\n- three', note: kept, errors: []});
});
