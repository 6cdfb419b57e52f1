import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {dropIn} from '../../rollup.config.ts';
import {sectionFrontMatter, sound} from '../unit/compiler/sample-project.ts';

/** The drop-in with other words: bodies of sections by their slugs, which become "Title of" and the slug. */
export async function dropInOf(bodies: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'guidance-'));
  try {
    const slugs = Object.keys(bodies);
    const introduction = sound['introduction.md'].replace('  - privacy', slugs.map(slug => `  - ${slug}`).join('\n'));
    const checklist = sound['before-you-post.md'].replace('guidance=privacy', `guidance=${slugs[0]}`);
    const sections = slugs.map(slug => [
      `${slug}.md`,
      sectionFrontMatter.replace('title: Privacy', `title: Title of ${slug}`) + bodies[slug],
    ]);
    const files: Record<string, string> = {
      'introduction.md': introduction,
      'before-you-post.md': checklist,
      ...Object.fromEntries(sections),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await build(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The drop-in as it is built, but not minified: that takes most of the time, and has tests of its own. */
async function build(folder: string): Promise<string> {
  const options = dropIn(folder);
  const bundle = await rollup({...options, plugins: options.plugins.filter(({name}) => name !== 'terser')});
  const {output} = await bundle.generate(options.output);
  await bundle.close();
  return output[0].code;
}
