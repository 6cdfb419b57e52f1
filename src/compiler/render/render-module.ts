import type {Source} from '../../content/types.ts';
import {
  type About,
  type ChecklistTree,
  type CheckTree,
  type Inline,
  type IntroductionTree,
  publishersOf,
  type SectionTree,
} from '../ast.ts';
import {type Compiled, checklistName, introductionName} from '../compile.ts';
import {escapeHtml, escapeTemplate, quote} from './escape.ts';
import {type Markup, printBlocks, printInlines} from './markup.ts';

/** The module that stands for one file of the folder, or nothing when the folder has no such file. */
export function printModule(name: string, compiled: Compiled): string | undefined {
  if (name === introductionName) return printIntroduction(compiled.introduction ?? nothing, compiled.sections);
  if (name === checklistName)
    return printChecklist(compiled.checklist ?? {...nothing, introduction: [], checks: []}, compiled);
  const section = compiled.sections.find(({slug}) => `${slug}.md` === name);
  return section && printSection(section);
}

/** What an empty folder says, so that the bare script can be built and weighed. */
const nothing: IntroductionTree = {
  file: '',
  title: '',
  description: '',
  reviewed: '',
  nextReview: '',
  sources: [],
  sections: [],
  body: [],
};

function printIntroduction(tree: IntroductionTree, sections: readonly SectionTree[]): string {
  const imports = sections.map(({slug}, index) => `import section${index} from ${quote(`#guidance/${slug}.md`)};`);
  const names = sections.map((_, index) => `section${index}`);
  return module(
    imports,
    {...about(tree), introduction: text(printBlocks(tree.body, '', lit)), sections: `[${names.join(', ')}]`},
    tree,
    tree.description,
  );
}

function printSection(tree: SectionTree): string {
  return module([], {id: quote(tree.slug), ...about(tree), body: text(printBlocks(tree.body, tree.slug, lit))}, tree);
}

function printChecklist(tree: ChecklistTree, {sections}: Compiled): string {
  const checks = tree.checks.map(check => object(printCheck(check, sections)));
  return module(
    [],
    {
      ...about(tree),
      publishers: quote(publishersOf(tree)),
      ...(tree.basedOn ? {basedOn: quote(tree.basedOn)} : {}),
      introduction: text(printBlocks(tree.introduction, '', lit)),
      checks: `[${checks.join(', ')}]`,
    },
    tree,
    tree.description,
  );
}

function printCheck(check: CheckTree, sections: readonly SectionTree[]): Record<string, string> {
  const section = sections.find(({slug}) => slug === check.guidance?.slug);
  return {
    id: quote(check.id),
    severity: quote(check.severity),
    label: quote(check.label),
    ...(check.hint ? {hint: text(printInlines(check.hint, lit))} : {}),
    ...(section ? {guidance: object({id: quote(section.slug), title: quote(section.title)})} : {}),
  };
}

function module(imports: string[], value: Record<string, string>, {sources}: About, description?: string): string {
  return [
    ...imports,
    `export default ${object(value)};`,
    `export const sources = [${sources.map(printSource).join(', ')}];`,
    ...(description === undefined ? [] : [`export const description = ${quote(description)};`]),
    '',
  ].join('\n');
}

function about({title, reviewed, nextReview}: About): Record<string, string> {
  return {title: quote(title), reviewed: quote(reviewed), nextReview: quote(nextReview)};
}

function printSource({title, publisher, address, seen}: Source): string {
  return object({title: quote(title), publisher: quote(publisher), address: quote(address), seen: quote(seen)});
}

function object(fields: Record<string, string>): string {
  return `{${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}`;
}

function text(template: string): string {
  return `v => v.html\`${template}\``;
}

/** Markup for the inside of a template literal. What only the page knows is left to the view. */
const lit: Markup = {
  text: text => escapeTemplate(escapeHtml(text)),
  heading(depth, id, content) {
    const tag = `h+${depth + 1}`;
    return `<${tag} id="${lit.text(id)}" part="heading">${printInlines(content, lit)}</${tag}>`;
  },
  word: name => `\${v.word(${quote(name)})}`,
  link: (fragment, content) => `\${v.link(${quote(fragment)}, ${printContent(content)})}`,
  important: () => `\${v.important()}`,
};

/** The words of a link: a string where it is only text, which Lit shows as text; else a template. */
function printContent(content: readonly Inline[]): string {
  const [only, ...others] = content;
  return only?.kind === 'text' && others.length === 0 ? quote(only.text) : `v.html\`${printInlines(content, lit)}\``;
}
