import {readFileSync} from 'node:fs';
import type {Frame, Page} from 'puppeteer-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page: the rule and the nodes, so that a failing test says where to look. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run({runOnly: ${JSON.stringify(tags)}}).then(({violations}) =>
    violations.map(({id, nodes}) => id + ': ' + nodes.map(node => node.target.join(' ')).join(', ')))`) as Promise<
    string[]
  >;
}
