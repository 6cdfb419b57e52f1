import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {parsePlatforms} from '../../../src/builder/platforms.ts';

const document = readFileSync('docs/embedding.md', 'utf8');
const systems = parsePlatforms(document);

it('has a recipe for every system that hospitals and medical schools have', () => {
  const names = systems.map(({name}) => name);
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

for (const {name} of systems) {
  it(`says for ${name} who may, what to do, what is lost, what else works, and what was tested`, () => {
    const part = document.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    const items = [...part.matchAll(/^- \*\*(.+?)\.\*\* /gm)].map(([, label = '']) => label);
    const [who, doThis, takesAway, otherwise, tested, documentation, ...more] = items;
    assert.deepEqual(
      [who, doThis, tested, documentation, more],
      ['Who', 'Do this', 'Tested here', 'Documentation', []],
    );
    assert.match(takesAway ?? '', /^What .+ takes away$/);
    assert.match(otherwise ?? '', /^(If|Without|No) /);
    // Something to paste, or a file to upload.
    assert.match(part, /```html\n|`social-media-guidance\.html`/);
  });
}

it('refuses a table that the embed builder could not follow', () => {
  assert.throws(
    () => parsePlatforms(document.replace('| frame | SCORM XBlock |', '| somehow | SCORM XBlock |')),
    /"somehow"/,
  );
  assert.throws(() => parsePlatforms(document.replace('## Moodle', '## Moodles')), /"Moodle" has no item/);
  assert.throws(() => parsePlatforms('# Embedding'), /the table of systems is gone/);
});
