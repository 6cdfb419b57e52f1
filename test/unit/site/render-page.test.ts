import assert from 'node:assert/strict';
import {it} from 'node:test';
import {compileFolder} from '../../../src/build/guidance-folder.ts';
import {assertSound} from '../../../src/compiler/compile.ts';
import {enGB} from '../../../src/locales/en-GB.ts';
import {renderPage, renderWidget} from '../../../src/site/render-page.ts';
import {parseSiteConfig} from '../../../src/site/site-config.ts';

const site = parseSiteConfig(
  'my-trust.json',
  JSON.stringify({
    'communications-team': {text: 'the "Comms" <desk>', href: 'mailto:comms@example.org'},
    'speak-up-contact': 'the Guardian',
    'review-statement': 'Reviewed by the library.',
  }),
);
const source = {project: assertSound(compileFolder('guidance')), locale: enGB, site, script: 'run()', style: 'p{}'};
const checklist = renderWidget(source, 'checklist', {headingLevel: 2, guidanceHref: ''});

it("renders a site's own words into the tag, where the element reads them", () => {
  assert.equal(
    /<before-you-post[^>]*>/.exec(checklist)?.[0],
    '<before-you-post heading-level="2" data-communications-team="the &quot;Comms&quot; &lt;desk&gt;" ' +
      'data-communications-team-href="mailto:comms@example.org" data-speak-up-contact="the Guardian" ' +
      'data-review-statement="Reviewed by the library.">',
  );
});

it("renders a site's own words into the static edition, for where no script runs", () => {
  assert.ok(checklist.includes('<a href="mailto:comms@example.org">the &quot;Comms&quot; &lt;desk&gt;</a>'));
  assert.ok(checklist.includes('ask the Guardian.'));
  assert.ok(checklist.includes('<p>Reviewed by the library.</p>'));
});

it('links two pages to each other, and one that comes alone to nothing', () => {
  assert.match(renderPage(source, 'checklist'), /<nav><a href="social-media-guidance.html">/);
  const alone = renderPage({...source, hasSibling: false}, 'checklist');
  assert.doesNotMatch(alone, /<nav>|guidance-href|social-media-guidance\.html/);
});

it('shows the sections that a site has chosen, in the element and in the static edition', () => {
  const page = renderPage({...source, site: {...site, sections: ['law']}}, 'guidance');
  assert.match(page, /<social-media-guidance sections="law" /);
  assert.deepEqual(
    [...page.matchAll(/<details id="([^"]+)"/g)].map(([, id]) => id),
    ['smg-law'],
  );
});
