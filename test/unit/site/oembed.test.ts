import assert from 'node:assert/strict';
import {it} from 'node:test';
import {canonicalLink, discoveryLink, oembedFile, renderOembed} from '../../../src/site/oembed.ts';
import {built} from '../../support/built.ts';

const address = 'https://www.example.org/widgets/';
const page = {title: 'A & <b>', file: 'before-you-post.html'};

it('embeds a page whose address is known as a sandboxed frame', () => {
  const {html, ...about} = JSON.parse(renderOembed({...page, address}));
  assert.deepEqual(about, {
    version: '1.0',
    title: 'A & <b>',
    type: 'rich',
    provider_name: 'www.example.org',
    provider_url: address,
    width: 800,
    height: 600,
  });
  assert.equal(
    html,
    '<blockquote class="wp-embedded-content"><a href="https://www.example.org/widgets/before-you-post.html">A &amp; &lt;b&gt;</a></blockquote>' +
      '<iframe src="https://www.example.org/widgets/before-you-post.html" width="800" height="600" title="A &amp; &lt;b&gt;" sandbox="allow-scripts" class="wp-embedded-content"></iframe>',
  );
});

it('is a titled link where the address is not known', () => {
  assert.deepEqual(JSON.parse(renderOembed(page)), {version: '1.0', title: 'A & <b>', type: 'link'});
});

it('is found from the page, by a complete address if there is one', () => {
  assert.equal(
    discoveryLink({...page, address}),
    '<link rel="alternate" type="application/json+oembed" href="https://www.example.org/widgets/before-you-post.oembed.json" title="A &amp; &lt;b&gt;">',
  );
});

it('has one address for search engines, whatever options are in the one that was found', () => {
  assert.equal(
    canonicalLink({...page, address}),
    '<link rel="canonical" href="https://www.example.org/widgets/before-you-post.html">',
  );
  assert.equal(canonicalLink(page), '');
});

for (const file of ['social-media-guidance.html', 'before-you-post.html']) {
  it(`stands beside ${file} and is named in its head`, () => {
    const {title} = JSON.parse(built(oembedFile(file)));
    assert.ok(built(file).includes(discoveryLink({title, file})));
  });
}
