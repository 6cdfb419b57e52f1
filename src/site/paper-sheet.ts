import type {Messages} from '../build/load-locale.ts';
import {type ChecklistTree, type CheckTree, publishersOf} from '../compiler/ast.ts';
import type {Compiled} from '../compiler/compile.ts';
import {escapeHtml} from '../compiler/render/escape.ts';
import {type Markup, printBlocks, printInlines} from '../compiler/render/markup.ts';
import {fill as fillMarkup, plainMarkup, printReview} from '../compiler/render/render-html.ts';
import type {Severity} from '../content/types.ts';
import {fill} from '../internal/fill.ts';
import type {Local} from './site-config.ts';

/** What stands on the blank sheet. Nothing here needs Node, because the embed builder prints it in the browser. */
export function printSheet(
  compiled: Compiled,
  checklist: ChecklistTree,
  messages: Messages,
  {local, version}: {local: Local; version: string},
): string {
  // Without sections: what is elsewhere cannot be followed from paper, so links to it are printed as text.
  const markup = plainMarkup({...compiled, sections: []}, messages, {words: local.words});
  const {introduction, reviewed, basedOn} = checklist;
  const date = new Intl.DateTimeFormat(messages.lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(reviewed));
  const facts = [
    `${fill(messages.edition, {version, date})}.`,
    basedOn === undefined ? '' : fill(messages.basedOn, {basedOn}),
    fill(messages.publishers, {publishers: publishersOf(checklist)}),
    messages.licence,
    local.reviewStatement ?? messages.preparedFrom,
  ];
  const ask = fillMarkup(messages.ifUnsure, 'contact', markup.word('communications-team'));
  return [
    `<h1>${escapeHtml(checklist.title)}</h1>`,
    printBlocks(introduction, '', markup),
    printGroup(checklist, 'stop', messages.stopLegend, markup),
    printGroup(checklist, 'think', messages.thinkLegend, markup),
    `<p>${escapeHtml(messages.checkedText)} ${ask}</p>`,
    `<p><strong>${escapeHtml(messages.noPatientDetails)}</strong></p>`,
    `<div class="small">${printReview(checklist, messages)}<p>${escapeHtml(facts.filter(Boolean).join(' '))}</p></div>`,
  ].join('\n');
}

function printGroup({checks}: ChecklistTree, severity: Severity, legend: string, markup: Markup): string {
  const items = checks.filter(check => check.severity === severity).map(check => printItem(check, markup));
  // The role, because Safari takes a list without bullets for none.
  return `<h2>${escapeHtml(legend)}</h2>\n<ul role="list">${items.join('')}</ul>`;
}

const printItem = ({label, hint}: CheckTree, markup: Markup): string =>
  `<li><strong>${escapeHtml(label)}</strong>${hint ? `<br>${printInlines(hint, markup)}` : ''}</li>`;
