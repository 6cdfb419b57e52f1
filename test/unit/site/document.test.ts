import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inlineScript, inlineStyle, renderDocument, renderElement} from '../../../src/site/document.ts';

it('writes a script so that no text in it ends the script element or hides its end', () => {
  const code = 'return ["</script>", `<!--<SCRIPT>`, /<\\/b>/.test("</b>")]';
  const inline = inlineScript(code);
  assert.doesNotMatch(inline, /<!--|<\/?script/i);
  assert.deepEqual(new Function(inline)(), ['</script>', '<!--<SCRIPT>', true]);
});

it('writes a style sheet so that no text in it ends the style element', () => {
  assert.equal(inlineStyle('a::after { content: "</style>" }\n'), 'a::after { content: "\\3C /style>" }');
});

it('shows text as text', () => {
  const page = renderDocument({
    lang: 'en-GB',
    title: 'A & <b>',
    description: '"quoted"',
    head: '',
    style: '',
    script: '',
    body: renderElement('p', [['data-organisation', '"><script>']], 'Words'),
  });
  assert.match(page, /<title>A &amp; &lt;b&gt;<\/title>/);
  assert.match(page, /content="&quot;quoted&quot;"/);
  assert.match(page, /<p data-organisation="&quot;&gt;&lt;script&gt;">Words<\/p>/);
});
