import {compileTexts, type Project} from '../../../src/compiler/compile.ts';
import {sectionFrontMatter, sound} from '../../unit/compiler/sample-project.ts';

/** An example on a page for writers. */
export interface Example {
  readonly label: 'Right' | 'Wrong';
  /** Where it stands on the page. */
  readonly line: number;
  /** Markdown for the body of a file, or YAML for its front matter. */
  readonly language: 'markdown' | 'yaml';
  /** The file it is an example of. */
  readonly file: string;
  readonly code: string;
  /** What the page says that the compiler will say, a line each. */
  readonly errors: string | undefined;
}

const form =
  /^(?<label>Right|Wrong):\n\n```(?<language>markdown|yaml)(?: (?<file>\S+))?\n(?<code>[\s\S]*?)```\n(?:\n```text\n(?<errors>[\s\S]*?)```\n)?/gm;

/** The examples of a page: "Right:" or "Wrong:", code, and for a wrong one its errors. */
export function examplesIn(page: string): Example[] {
  return [...page.matchAll(form)].map(({index, groups = {}}) => ({
    label: groups.label === 'Right' ? 'Right' : 'Wrong',
    line: page.slice(0, index).split('\n').length,
    language: groups.language === 'yaml' ? 'yaml' : 'markdown',
    file: groups.file ?? 'privacy.md',
    code: groups.code ?? '',
    errors: groups.errors,
  }));
}

/** The folder that the examples are tried in. Their first line is line 12, below the front matter. */
const folder: Record<string, string> = {
  ...sound,
  'introduction.md': sound['introduction.md'].replace('  - privacy', '  - privacy\n  - law'),
  'law.md': `${sectionFrontMatter}\n## Defamation {#defamation}\n\nBe fair.\n`,
  'privacy.md': `${sectionFrontMatter}\nNothing is private.\n`,
};

/** Compiles the folder with an example put in where it belongs. */
export function tryOut({language, file, code}: Example): Project {
  return compileTexts(
    new Map(Object.entries({...folder, ...(language === 'yaml' ? front(file, code) : body(file, code))})),
  );
}

/** Replaces the lines of the front matter that the example gives, and adds those that are new. */
function front(file: string, code: string): Record<string, string> {
  let text = folder[file] ?? '';
  for (const [lines, key] of code.matchAll(/^(\S+?):.*\n(?: .*\n)*/gm)) {
    const old = new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm');
    text = old.test(text) ? text.replace(old, () => lines) : text.replace('---\n', () => `---\n${lines}`);
  }
  return {[file]: text, ...filesFor(text)};
}

/** A section that an example lists is there, if an example on the page writes it. */
function filesFor(introduction: string): Record<string, string> {
  return introduction.includes('- remote-care\n') ? {'remote-care.md': folder['law.md'] ?? ''} : {};
}

function body(file: string, code: string): Record<string, string> {
  const [frontMatter] = /^---\n[\s\S]*?\n---\n\n?(?!\n)/.exec(folder[file] ?? '') ?? [];
  if (frontMatter !== undefined) return {[file]: frontMatter + code};
  const listed = folder['introduction.md']?.replace('  - law', `  - law\n  - ${file.replace('.md', '')}`) ?? '';
  return {[file]: code, 'introduction.md': listed};
}
