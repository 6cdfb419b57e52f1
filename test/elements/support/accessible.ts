import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, NodeResult, Result} from 'axe-core';
import {axeTags} from '../../support/axe-tags.ts';

// The package is a script without exports: in a browser it leaves this global.
declare const axe: typeof import('axe-core');

/**
 * What axe has to say against the page, open shadow roots included: one line for each place.
 *
 * @param options.contrast - Whether it measures the contrast of colours, which takes as long as all its other rules.
 */
export async function violations(context: ElementContext = document, {contrast = true} = {}): Promise<string[]> {
  const rules = {'color-contrast': {enabled: contrast}};
  const results: AxeResults = await axe.run(context, {runOnly: axeTags, rules, resultTypes: ['violations']});
  return results.violations.flatMap(rule => rule.nodes.map(node => describeViolation(rule, node)));
}

function describeViolation({id, help}: Result, {target, failureSummary}: NodeResult): string {
  return `${id}: ${help}, at ${target.flat().join(' > ')}. ${failureSummary?.replace(/\s+/g, ' ')}`;
}
