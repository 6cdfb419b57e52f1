import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {platforms} from '../../../src/builder/platforms.ts';

const document = readFileSync('docs/embedding.md', 'utf8');

it('has a recipe for every system that hospitals and medical schools have', () => {
  const names = platforms.map(({name}) => name);
  assert.deepEqual(names, [
    'SharePoint Online',
    'SharePoint Server',
    'WordPress, single site',
    'WordPress, multisite',
    'Drupal',
    'Umbraco',
    'Sitecore',
    'Moodle',
    'Canvas',
    'Blackboard',
    'Brightspace',
    'Open edX',
  ]);
});

for (const {name} of platforms) {
  it(`says for ${name} who may, what to do, what is lost, what else works, and what was tested`, () => {
    const part = document.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    const items = [...part.matchAll(/^- \*\*(.+?)\.\*\* /gm)].map(([, label = '']) => label);
    const [who, doThis, otherwise, documentation, removes, tested, ...more] = items;
    assert.deepEqual(
      [who, doThis, tested, documentation, more],
      ['Who', 'Do this', 'Tested here', 'Documentation', []],
    );
    assert.match(removes ?? '', /^What .+ removes$/);
    assert.match(otherwise ?? '', /^(If|Without|No) /);
    // Something to paste, or a file to upload.
    assert.match(part, /```html\n|`social-media-guidance\.html`/);
  });
}
