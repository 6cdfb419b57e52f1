import {readFileSync} from 'node:fs';
import {compileFolder} from '../../src/build/guidance-folder.ts';
import type {Project} from '../../src/compiler/compile.ts';
import {escapeHtml} from '../../src/compiler/render/escape.ts';
import {renderBlocks} from '../../src/compiler/render/markup.ts';
import {createHtmlMarkup, renderReview} from '../../src/compiler/render/render-html.ts';
import type {PlaceholderName} from '../../src/content/placeholders.ts';
import {enGB} from '../../src/locales/en-GB.ts';

/** One section as the contestants get it: the same words as HTML and as Markdown. */
export interface BenchSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly markdown: string;
}

/** The guidance with as many sections as asked for. Beyond the seven there are, they come again under new names. */
export interface Content {
  readonly project: Project;
  readonly sections: readonly BenchSection[];
  /** What stands around the sections: the title and the introduction, and the dates of the review. */
  readonly before: string;
  readonly after: string;
}

const guidance = compileFolder('guidance');

export function contentOf(count: number): Content {
  const sections = Array.from({length: count}, (_, at) => {
    const section = guidance.sections[at % guidance.sections.length];
    if (!section) throw new Error('there is no guidance to measure');
    const turn = Math.floor(at / guidance.sections.length);
    return turn === 0 ? section : {...section, slug: `${section.slug}-${turn + 1}`};
  });
  const project = {...guidance, sections};
  const markup = createHtmlMarkup(project, enGB, {headingLevel: 2});
  const {introduction} = guidance;
  if (!introduction) throw new Error('there is no guidance to measure');
  return {
    project,
    before: `<h2>${escapeHtml(introduction.title)}</h2>${renderBlocks(introduction.body, '', markup)}`,
    after: `${renderReview(introduction, enGB)}<p>${escapeHtml(enGB.preparedFrom)}</p>`,
    sections: sections.map(({slug, title, body, file}) => ({
      id: slug,
      title,
      html: renderBlocks(body, slug, markup),
      markdown: markdownOf(file),
    })),
  };
}

/** The Markdown as other renderers understand it: without front matter, ids, attributes of boxes and placeholders. */
function markdownOf(file: string): string {
  return readFileSync(`guidance/${file}`, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/ *\{#[^}]*\}/g, '')
    .replace(/^> \[!answer\] (.*)$/gm, '> **$1**\n>')
    .replace(/\{\{([\w-]+)\}\}/g, (_, name: PlaceholderName) => enGB.placeholders[name]);
}
