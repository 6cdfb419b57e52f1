import type {GuidancePlace} from '../../content/types.ts';
import {
  type CheckAst,
  type ChecklistAst,
  type FileAst,
  type Inline,
  type IntroductionAst,
  publishersOf,
  type SectionAst,
} from '../ast.ts';
import {findPlace} from '../guidance-places.ts';
import {escapeHtml, escapeTemplate, quote} from './escape.ts';
import {answerDetails, type Markup, renderBlocks, renderInlines} from './markup.ts';

// JavaScript expressions for the types of src/content. They use one name from around them, Lit's `html`.

/** `sections` are expressions: the sections themselves, or names that stand for them. */
export function guidanceExpression(introduction: IntroductionAst, sections: readonly string[]): string {
  return objectExpression({
    tag: quote(introduction.tag),
    prefix: quote(introduction.prefix),
    ...commonFields(introduction),
    basedOn: introduction.basedOn && quote(introduction.basedOn),
    introduction: textExpression(renderBlocks(introduction.body, '', litMarkup(introduction.prefix))),
    sections: `[${sections.join(',')}]`,
  });
}

/** `prefix` is what the ids of the guidance begin with. */
export function sectionExpression(section: SectionAst, prefix: string): string {
  return objectExpression({
    id: quote(section.slug),
    ...commonFields(section),
    body: textExpression(renderBlocks(section.body, section.slug, litMarkup(prefix))),
  });
}

/** `prefix` is what the ids of the guidance begin with, which the checks link to. */
export function checklistExpression(checklist: ChecklistAst, sections: readonly SectionAst[], prefix: string): string {
  const tooLate = findPlace(checklist.tooLate, sections, prefix);
  return objectExpression({
    tag: quote(checklist.tag),
    prefix: quote(checklist.prefix),
    ...commonFields(checklist),
    publishers: quote(publishersOf(checklist)),
    basedOn: checklist.basedOn && quote(checklist.basedOn),
    introduction: textExpression(renderBlocks(checklist.introduction, '', litMarkup(prefix))),
    checks: `[${checklist.checks.map(check => checkExpression(check, sections, prefix)).join(',')}]`,
    tooLate: tooLate && placeExpression(tooLate),
  });
}

function checkExpression(check: CheckAst, sections: readonly SectionAst[], prefix: string): string {
  const guidance = findPlace(check.guidance, sections, prefix);
  return objectExpression({
    id: quote(check.id),
    severity: quote(check.severity),
    label: quote(check.label),
    hint: check.hint && textExpression(renderInlines(check.hint, litMarkup(prefix))),
    guidance: guidance && placeExpression(guidance),
    ask: check.ask && quote(check.ask),
  });
}

function placeExpression({fragment, title}: GuidancePlace): string {
  return objectExpression({fragment: quote(fragment), title: quote(title)});
}

function commonFields({title, reviewed, nextReview}: FileAst): Record<string, string> {
  return {title: quote(title), reviewed: quote(reviewed), nextReview: quote(nextReview)};
}

/** An object with the fields that are there. */
export function objectExpression(fields: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${value}`]));
  return `{${written.join(',')}}`;
}

function textExpression(template: string): string {
  return `c=>html\`${template}\``;
}

/** Markup for the inside of a template literal. What only the page knows is left to the context `c`. */
function litMarkup(prefix: string): Markup {
  const markup: Markup = {
    prefix,
    text: text => escapeTemplate(escapeHtml(text)),
    heading: (depth, id, content) => `\${c.heading(${depth + 1},${quote(id)},${contentExpression(content, markup)})}`,
    placeholder: name => `\${c.placeholder(${quote(name)})}`,
    link: (fragment, content) => `\${c.link(${quote(fragment)},${contentExpression(content, markup)})}`,
    important: () => `\${c.important()}`,
    answer: answerDetails,
  };
  return markup;
}

/** Running text as a value: a string where it is only text, which Lit shows as text; else a template. */
function contentExpression(content: readonly Inline[], markup: Markup): string {
  const [only, ...others] = content;
  return only?.kind === 'text' && others.length === 0 ? quote(only.text) : `html\`${renderInlines(content, markup)}\``;
}
