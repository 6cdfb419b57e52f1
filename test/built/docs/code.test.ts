import assert from 'node:assert/strict';
import {it} from 'node:test';
import {build} from 'esbuild';
import {openPage} from '../../support/open-browser.ts';
import {fencesIn, inlineCode} from './fences.ts';

for (const {name, code} of fencesIn('js')) {
  it(`${name} gives an application the elements`, async () => {
    // Our own package is found by its own name, through the "exports" that everybody else gets.
    const {outputFiles} = await build({stdin: {contents: code, resolveDir: '.'}, bundle: true, write: false});
    const [tag] = inlineCode(/^<before-you-post heading-level/).map(found => found.code);
    assert.ok(tag);
    const {page, seen} = await openPage();
    await page.setContent(`<!doctype html><html lang="en-GB"><title>An application</title>${tag}</html>`);
    await page.addScriptTag({content: outputFiles[0]?.text ?? ''});
    await page.waitForSelector('before-you-post >>> h3');
    assert.deepEqual(seen.errors, []);
  });
}

for (const {name, code} of fencesIn('css')) {
  it(`${name} is style that a browser takes, for elements that are there`, async () => {
    const {page} = await openPage();
    await page.setContent('<social-media-guidance></social-media-guidance><before-you-post></before-you-post>');
    const unused = await page.evaluate(css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const rules = [...sheet.cssRules].flatMap(rule => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]));
      const kept = rules.filter(
        rule =>
          rule instanceof CSSStyleRule && rule.style.length > 0 && document.querySelector(rule.selectorText) !== null,
      );
      return (css.match(/\{[^{}]*\}/g) ?? []).length - kept.length;
    }, code);
    assert.equal(unused, 0);
  });
}
