import assert from 'node:assert/strict';
import {it} from 'node:test';
import {contents} from '../../../src/site/page-contents.ts';
import {parseLocalWords} from '../../../src/site/site-config.ts';

const local = parseLocalWords(
  'my-trust.json',
  JSON.stringify({
    'communications-team': {text: 'the "Comms" <desk>', href: 'mailto:comms@example.org'},
    'speak-up-contact': 'the Guardian',
    'review-statement': 'Reviewed by the library.',
  }),
);

const made = await contents({folder: 'guidance', local, guidanceHref: '', levels: {guidance: 1, checklist: 2}});

it('bakes local words into the tag, where the element reads them', () => {
  const tag = /<before-you-post[^>]*>/.exec(made?.checklist.markup() ?? '')?.[0];
  assert.equal(
    tag,
    '<before-you-post heading-level="2" data-communications-team="the &quot;Comms&quot; &lt;desk&gt;" ' +
      'data-communications-team-href="mailto:comms@example.org" data-speak-up-contact="the Guardian" ' +
      'data-review-statement="Reviewed by the library.">',
  );
});

it('bakes local words into the plain edition, for where no script runs', () => {
  const markup = made?.checklist.markup() ?? '';
  assert.ok(markup.includes('ask <a href="mailto:comms@example.org">the &quot;Comms&quot; &lt;desk&gt;</a>'));
  assert.ok(markup.includes('ask the Guardian.'));
  assert.ok(markup.includes('<p>Reviewed by the library.</p>'));
});

it('makes no page from a folder without guidance', async () => {
  const none = await contents({
    folder: 'test/built/pages',
    local,
    guidanceHref: '',
    levels: {guidance: 1, checklist: 1},
  });
  assert.equal(none, undefined);
});
