import {readFileSync} from 'node:fs';
import type {Frame, Page} from 'puppeteer-core';
import {axeTags} from './axe-tags.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds wrong on a page: the rule and the nodes, so that a failing test says where to look.
 *
 * @param options.iframes - Whether it looks into frames, too.
 */
export async function violations(page: Page | Frame, {iframes = true} = {}): Promise<string[]> {
  // Half a megabyte, which a page that was looked at before has read.
  if (await page.evaluate('!window.axe')) await page.evaluate(axe);
  // A page from a file may not fetch its own style sheet again, which no rule that is on would need.
  const options = {runOnly: axeTags, resultTypes: ['violations'], preload: false, iframes};
  return page.evaluate(`axe.run(${JSON.stringify(options)}).then(({violations}) =>
    violations.map(({id, nodes}) => id + ': ' + nodes.map(node => node.target.join(' ')).join(', ')))`) as Promise<
    string[]
  >;
}
